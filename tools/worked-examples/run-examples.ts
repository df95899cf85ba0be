/** Reads a file of worked examples, calls the function of each case's kind, and compares with what is expected. */
import { readFileSync } from 'node:fs';
import { RefusalError } from '../../src/foundation/refusal.ts';
import { sameAnswer, show } from './compare.ts';
import { KINDS } from './kinds.ts';

export type ExampleCase = { id: string; kind: string; inputs: Record<string, unknown>; expected: unknown };
export type CaseOutcome = {
  id: string;
  kind: string;
  outcome: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped; empty when it passed. */
  says: string;
};

/** The file is not one of worked examples; the message is one sentence for the person who typed its name. */
export class ExampleFileError extends Error {}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new ExampleFileError(`Cannot read ${file}: ${why}.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ExampleFileError(`${file} is not JSON.`);
  }
}

/** Throws ExampleFileError. */
export function readExamples(file: string): ExampleCase[] {
  const parsed = parseFile(file);
  const cases = isRecord(parsed) ? parsed.cases : parsed;
  if (!Array.isArray(cases))
    throw new ExampleFileError(`${file} is no file of worked examples: it has no list named "cases".`);
  return cases.map((each: unknown, index) => {
    if (!isRecord(each) || typeof each.kind !== 'string' || !isRecord(each.inputs) || !('expected' in each))
      throw new ExampleFileError(
        `${file} is no file of worked examples: case ${index + 1} lacks a kind, inputs or what is expected.`,
      );
    return {
      id: typeof each.id === 'string' ? each.id : `case ${index + 1}`,
      kind: each.kind,
      inputs: each.inputs,
      expected: each.expected,
    };
  });
}

function runOne({ id, kind, inputs, expected }: ExampleCase): CaseOutcome {
  const answerTo = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!answerTo) return { id, kind, outcome: 'skipped', says: 'no function for this kind' };
  try {
    const answer = answerTo(inputs);
    if (sameAnswer(expected, answer)) return { id, kind, outcome: 'passed', says: '' };
    return { id, kind, outcome: 'failed', says: `expected ${show(expected)}, found ${show(answer)}` };
  } catch (error) {
    // Whatever a rule throws is that case's failure; the cases after it still run.
    const refusal = error instanceof RefusalError ? ` ${JSON.stringify(error.refusal.data)}` : '';
    const says = error instanceof Error ? error.message : String(error);
    return { id, kind, outcome: 'failed', says: `${says}${refusal}` };
  }
}

export const runExamples = (cases: readonly ExampleCase[]): CaseOutcome[] => cases.map(runOne);
