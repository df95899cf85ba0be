/** `npm test`: every check in order, then the sum. Goes on after a failure, so that one run shows all. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePrograms } from './needed-programs.ts';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'tidtam-test-'));

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
  numFailedTestSuites: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const sum = { passed: 0, failed: 0 };

function run(title: string, command: string, parts: string[]): boolean {
  console.log(`\n== ${title}`);
  const { status, error } = spawnSync(join(root, 'node_modules/.bin', command), parts, {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** A check without tests of its own counts as one. */
function check(title: string, command: string, parts: string[]): void {
  if (run(title, command, parts)) sum.passed += 1;
  else sum.failed += 1;
}

function vitest(title: string, parts: string[]): void {
  const report = join(reports, `${title.replace(/\W+/g, '-')}.json`);
  const good = run(title, 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...parts,
  ]);
  if (!existsSync(report)) {
    sum.failed += 1;
    return;
  }
  const read = JSON.parse(readFileSync(report, 'utf8')) as Report;
  // A file that could not even be loaded has no test of its own to fail.
  const unloaded = read.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = read.numFailedTests + unloaded.length;
  sum.passed += read.numPassedTests;
  sum.failed += failed === 0 && !good ? 1 : failed;
}

try {
  ensurePrograms();
  check('lock file', 'node', ['tools/complete-lockfile.ts', '--check']);
  check('scripts explained', 'node', ['tools/help.ts']);
  // Each checker makes its own types: more of them than cores only cost memory.
  check('types', 'tsc', ['-p', '.', '--noEmit', '--checkers', '2']);
  check('lint', 'biome', ['check', '--error-on-warnings']);
  vitest('values, rules, architecture', ['--project=values']);
  vitest('stores and actions on both engines, API contract, starts', ['--project=engines']);
  check('pages', 'vite', ['build', '--config', 'vite.config.ts', '--logLevel', 'warn']);
  if (globSync('tests/journeys/*.test.ts', { cwd: root }).length > 0)
    // One after the other: two at once save a quarter of the time, and a browser that waits for a core misses its clicks.
    vitest('browser journeys', ['--project=journeys', '--no-file-parallelism']);
} catch (error) {
  console.error((error as Error).message);
  sum.failed += 1;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
