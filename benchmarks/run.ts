/** `npm run bench`: runs the named benchmarks one after the other, each as a process of its own; all without a name. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const words = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.replace(/\.ts$/, ''));
const purposeOf = (name: string): string => {
  const [first = ''] = readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8').split('\n');
  return first.replace(/^\/\*\* | \*\/$/g, '');
};

const chosen = words.filter((word) => !word.startsWith('-'));
const unknown = chosen.filter((word) => !names.includes(word));
if (words.includes('--help') || unknown.length > 0) {
  for (const word of unknown) console.error(`There is no benchmark ${word}`);
  console.log(`npm run bench [-- NAME…] [options]\n`);
  for (const name of names) console.log(`  ${name.padEnd(16)} ${purposeOf(name)}`);
  console.log(`
  --quick          smaller and shorter, to see that it works; its figures say little
  --profile=FOLDER each server leaves a CPU profile there (its figures are slower)
  of reporting-peak: --kill (SIGKILL in the middle of saves, restart, check again), --engine=postgresql|pglite,
                   --officers=N (at most 200), --together=N, --seconds=N`);
  process.exit(unknown.length > 0 ? 1 : 0);
}

const options = words.filter((word) => word.startsWith('-'));
const failed = (chosen.length > 0 ? chosen : names).filter((name) => {
  const file = join(import.meta.dirname, `${name}.ts`);
  return spawnSync(process.execPath, [file, ...options], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) console.error(`\nfailed: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
