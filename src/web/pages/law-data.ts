import { parse } from 'yaml';
import type { LawParameter, LawSource } from '../../foundation/law.ts';

/**
 * The texts and numbers of law/, as they were when the front end was built: the same files that the server
 * judges by. Loaded only when somebody opens a clause.
 */
const sourceFiles = import.meta.glob<string>('../../../law/sources/*.yaml', {
  query: '?raw',
  import: 'default',
});
const parameterFiles = import.meta.glob<string>('../../../law/parameters/*.yaml', {
  query: '?raw',
  import: 'default',
});

export type LawEntry = {
  source: LawSource;
  /** The numbers that rest on this text, with the value of each period. */
  parameters: LawParameter[];
};

/** One text of the law by its id; null when there is none. */
export async function readLawEntry(id: string): Promise<LawEntry | null> {
  const load = sourceFiles[`../../../law/sources/${id}.yaml`];
  if (!load) return null;
  const texts = await Promise.all(Object.values(parameterFiles).map((read) => read()));
  return {
    source: parse(await load()) as LawSource,
    parameters: texts
      .flatMap((text) => parse(text) as LawParameter[])
      .filter((parameter) => parameter.values.some((dated) => dated.clause.source === id)),
  };
}
