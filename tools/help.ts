/** Prints every npm script with one line of purpose. A script without a line here fails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const purposes: Record<string, string> = {
  start: 'serve Tidtam at http://localhost:3000; options after --: --empty, --demo',
  dev: 'serve, and start again when a file under src changes',
  build: 'build the pages into dist/web',
  test: 'everything: types, lint, all tests on both engines, browser journeys',
  'test:quick': 'the quick loop, under a minute: types, values, rules, architecture; no database, no browser',
  typecheck: 'TypeScript only',
  lint: 'Biome only; with -- --write it repairs what it can',
  openapi: 'write openapi.json from the routes',
  lockfile: 'after npm install: complete package-lock.json for other systems',
  bench: 'measure everything, under 10 minutes; after --: names of benchmarks, --quick, --help',
  'worked-examples': 'run a file of worked examples: npm run worked-examples -- FILE',
  tidtam: 'the tidtam command: npm run tidtam -- help',
  help: 'this list',
};

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const names = Object.keys(manifest.scripts);
const width = Math.max(...names.map((name) => name.length));
for (const name of names)
  console.log(`npm run ${name.padEnd(width)}  ${purposes[name] ?? '(no purpose written)'}`);
const unexplained = names.filter((name) => !purposes[name]);
if (unexplained.length > 0) {
  console.error(`No purpose written in tools/help.ts: ${unexplained.join(', ')}`);
  process.exitCode = 1;
}
