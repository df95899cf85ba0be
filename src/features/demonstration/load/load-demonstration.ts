/**
 * The demonstration: three agencies with published figures, loaded through the same actions that users use, so
 * that every rule has judged them. A second call finds every step done and changes nothing; a call after the
 * process was killed in the middle goes on where it stopped.
 */
import { recordStatedDocument } from '../../findings/index.ts';
import { closeRound } from '../../obligations/index.ts';
import { readCpd, readOsep, readOsmep, readScenario } from '../demonstration-data.ts';
import { type LifeDoors, loadLife } from '../life/load-life.ts';
import { readDemonstrationProjects } from '../projects/all-projects.ts';
import { inWords, readStatedDocuments } from '../stated-documents.ts';
import { type LoadedAgency, loadAgency } from './load-agency.ts';
import { loadProject } from './load-projects.ts';
import { loadReports, reportSteps } from './load-reports.ts';
import { type LoadParts, loadSteps } from './load-steps.ts';

/**
 * `doors`: what src/server composes for approvals and closings. `onStep` is told the name of each step as it is done,
 * for a line of progress at the start.
 */
export async function loadDemonstration(
  parts: LoadParts,
  doors: LifeDoors,
  onStep: (step: string) => void = () => {},
): Promise<void> {
  const steps = await loadSteps(parts, onStep);
  const scenario = await readScenario();
  const projects = await readDemonstrationProjects();
  const loaded = new Map<string, LoadedAgency>();
  for (const file of [await readOsep(), await readOsmep(), await readCpd()]) {
    const agency = await loadAgency(parts, steps, file);
    loaded.set(file.agency.code, agency);
    const own = projects.filter((each) => each.agency === file.agency.code);
    const plan = scenario.agencies[file.agency.code as keyof typeof scenario.agencies];
    for (const project of own) await loadProject(steps, agency, project);
    for (const project of own) if (plan) await loadReports(reportSteps(parts, steps, agency), project, plan);
    if (file.agency.code === 'OSMEP') await loadLife(parts, steps, agency, doors);
  }
  for (const { agency: code, document } of await readStatedDocuments()) {
    const agency = loaded.get(code);
    if (!agency) throw new Error(`${document.code} belongs to no agency`);
    const doer = agency.doerOf('monitoring-officer');
    await steps.run(`${code}/document/${document.code}`, doer, scenario.today, async (ctx, must) =>
      must(await recordStatedDocument(ctx, inWords(document))),
    );
  }
  // Bells begin silent: who moves the day on gets the reminders of that morning.
  for (const [code, agency] of loaded)
    await steps.run(`${code}/reminders`, agency.doerOf('administrator'), scenario.today, (ctx) =>
      closeRound(ctx, agency.agencyId),
    );
  await steps.once('business-day', () => parts.businessDay.set(scenario.today));
}
