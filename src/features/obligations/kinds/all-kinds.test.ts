import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLaw } from '../../../platform/law/index.ts';
import { allKinds } from './all-kinds.ts';
import type { ObligationKind, Post } from './obligation-kind.ts';

const law = readLaw();
const root = join(import.meta.dirname, '..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');

const postWord = (post: Post) => (post.post === 'role' ? post.role : post.post);
function countWord({ counting, repeats, published }: ObligationKind): string {
  const parts = [counting.parameter];
  if (counting.by === 'length') {
    parts.push(counting.direction);
    if (counting.officeLimit) parts.push('(office limit)');
    if (counting.dayBefore) parts.push('(the day before)');
  }
  if (counting.by === 'day-of-month') parts.push(`${counting.monthsLater} months later`);
  if (repeats) parts.push(`every month after ${repeats.monthlyAfter}`);
  if (published) parts.push(`printed: ${Object.values(published).join(', ')}`);
  return parts.join(' ');
}
const table = [
  '| rule | kind | counted from | how | whose | when late, tells | done by |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...allKinds.map(
    (kind) =>
      `| ${kind.rule} | ${kind.id} | ${kind.countedFrom} | ${countWord(kind)} | ${postWord(kind.whose)} | ${
        kind.binding ? kind.escalatesTo.map(postWord).join(', ') : 'nobody: only for those who want it'
      } | ${kind.doneBy}${kind.endedBy ? `; ends with ${kind.endedBy.join(', ')}` : ''} |`,
  ),
].join('\n');

describe('the kinds of obligations', () => {
  it('stand in the README as they are', () => {
    expect(text('README.md')).toContain(table);
    expect(table).toMatchSnapshot();
  });

  it('have each an id of its own and a parameter that the law has', () => {
    expect(new Set(allKinds.map((kind) => kind.id)).size).toBe(allKinds.length);
    for (const { counting, repeats, published } of allKinds) {
      const named = [
        counting.parameter,
        ...(counting.by === 'day-of-month' && counting.opens ? [counting.opens] : []),
        ...(repeats ? [repeats.monthlyAfter] : []),
      ];
      for (const id of named) expect(Object.keys(law.parameters), id).toContain(id);
      for (const calendar of Object.values(published ?? {}))
        expect(law.publishedDueDates.map((each) => each.obligation)).toContain(calendar);
    }
  });

  it('name only events and acts that some facts give', () => {
    const facts = ['project-facts.ts', 'amendment-facts.ts', 'closing-facts.ts']
      .map((file) => text(`facts/${file}`))
      .join();
    const unknown = allKinds
      .flatMap((kind) => [kind.countedFrom, kind.doneBy, ...(kind.endedBy ?? [])])
      .filter((name) => !facts.includes(`'${name}'`));
    expect([...new Set(unknown)]).toEqual([]);
  });
});
