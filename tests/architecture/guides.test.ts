/** A guide that names a file which has moved leads a newcomer astray: every path in docs/guides is a file of today. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = ['src', 'tests', 'law', 'docs', 'database', 'tools']
  .flatMap((room) => globSync(`${room}/**/*.*`, { cwd: root }))
  .concat(globSync('*.*', { cwd: root }));
const guides = globSync('docs/guides/*.md', { cwd: root });

it('there are guides', () => {
  expect(guides.length).toBeGreaterThan(2);
});

it.each(guides)('%s names files that are there', (guide) => {
  const text = readFileSync(join(root, guide), 'utf8');
  const quoted = [...text.matchAll(/`([\w./-]+\.(?:tsx?|md|yaml|sql|json))`/g)].map(([, path = '']) => path);
  const linked = [...text.matchAll(/\]\(([\w./-]+\.md)\)/g)].map(([, path = '']) => path);
  const named = [...quoted, ...linked];
  expect(named.length).toBeGreaterThan(5);
  // A path may begin at the root, or at the room that the guide speaks of.
  expect(named.filter((path) => !files.some((file) => file === path || file.endsWith(`/${path}`)))).toEqual(
    [],
  );
});
