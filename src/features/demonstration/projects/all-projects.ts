/** Every project of the demonstration, from its data files. */
import { readCpd, readOsep, readOsmep, readSourceWords } from '../demonstration-data.ts';
import { readStatedDocuments } from '../stated-documents.ts';
import { cpdProject } from './cpd-project.ts';
import type { DemonstrationProject } from './demonstration-project.ts';
import { osepProjects } from './osep-projects.ts';
import { osmepProject } from './osmep-project.ts';

export async function readDemonstrationProjects(): Promise<DemonstrationProject[]> {
  const words = await readSourceWords();
  const documents = await readStatedDocuments();
  const documentOf = (agency: string) => {
    const found = documents.find((each) => each.agency === agency);
    if (!found) throw new Error(`${agency} has no document`);
    return found.document;
  };
  const s0 = new Map(documentOf('OSEP').rows.map((row) => [row.place, row]));
  return [
    ...osepProjects(await readOsep(), s0, words),
    osmepProject(await readOsmep(), documentOf('OSMEP'), words),
    cpdProject(await readCpd(), words),
  ];
}
