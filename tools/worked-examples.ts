/**
 * npm run worked-examples -- FILE
 * Runs a file of worked examples (shape of tests/worked-examples/open.json) through the project's own functions:
 * one line per case, then "N passed, N failed, N skipped". Exit 1 on a failure or on a file that is not one.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type CaseOutcome,
  ExampleFileError,
  readExamples,
  runExamples,
} from './worked-examples/run-examples.ts';

const WORDS = { passed: 'pass', failed: 'FAIL', skipped: 'skip' } as const;

function lineOf({ id, kind, outcome, says }: CaseOutcome): string {
  return `${WORDS[outcome]}  ${id}  ${kind}${says === '' ? '' : `: ${says}`}`;
}

/** npm runs scripts in the project's folder; a relative name is meant from where the person typed it. */
function fileMeant(file: string): string {
  const typedIn = process.env.INIT_CWD;
  if (typedIn === undefined || existsSync(file)) return file;
  const fromThere = resolve(typedIn, file);
  return existsSync(fromThere) ? fromThere : file;
}

function main(args: readonly string[]): number {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) {
    console.error('Say which file to run: npm run worked-examples -- FILE');
    return 1;
  }
  try {
    const outcomes = runExamples(readExamples(fileMeant(file)));
    for (const outcome of outcomes) console.log(lineOf(outcome));
    const count = (what: CaseOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === what).length;
    console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
    return count('failed') > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ExampleFileError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
