import { describe, expect, it } from 'vitest';
import { type Block, heading, headRow, paragraph, row, table } from '../../foundation/document-blocks.ts';
import { sheetsOf } from './excel-sheets.ts';

const of = (id: string, head = ['ก']) =>
  table(id, {
    columns: [{ id: 'a', weight: 1 }],
    head: head.length > 0 ? [headRow(head)] : [],
    rows: [row(['ข'])],
  });
const nameOf = (block: Block) =>
  block.kind === 'table'
    ? block.id
    : block.kind === 'heading' || block.kind === 'paragraph'
      ? block.text
      : '';
/** Blocks with their heights on pages of 100: the sheets by name, `*` where the head is repeated. */
const sheets = (...parts: [Block, number][]) =>
  sheetsOf(
    parts.map(([block]) => block),
    parts.map(([, height]) => height),
    100,
  ).map(({ blocks, repeatsHead }) => `${blocks.map(nameOf).join(' ')}${repeatsHead ? ' *' : ''}`);

const title = heading(1, 'หัว');
const words = paragraph('ข้อความ');

describe('the sheets of a form', () => {
  it('one table stays with everything else, its head repeated; without a head nothing is', () => {
    expect(sheets([title, 10], [of('one'), 500], [words, 10])).toEqual(['หัว one ข้อความ *']);
    expect(sheets([title, 10], [of('one', []), 500], [of('two', []), 500])).toEqual(['หัว one two']);
  });

  it('several tables that fit on the page stay on one sheet', () => {
    expect(sheets([title, 10], [of('one'), 40], [of('two'), 40], [words, 10])).toEqual(['หัว one two ข้อความ']);
  });

  it('a table longer than a page has its own sheet under its headings, its head repeated; the rest goes on after it', () => {
    const money = heading(3, 'เงิน');
    const work = heading(3, 'งาน');
    expect(
      sheets(
        [title, 10],
        [of('kinds'), 30],
        [money, 5],
        [of('a'), 300],
        [work, 5],
        [of('b'), 90],
        [words, 4],
      ),
    ).toEqual(['หัว kinds', 'เงิน a *', 'งาน b ข้อความ']);
  });

  it('one that would only straddle the end of the page begins the next sheet', () => {
    expect(sheets([title, 10], [of('one'), 60], [of('two'), 60], [words, 10])).toEqual([
      'หัว one',
      'two ข้อความ',
    ]);
  });

  it('a heading or words over the end of the page take their table along; behind the last table words go on', () => {
    const [money, work] = [heading(3, 'เงิน'), heading(3, 'งาน')];
    expect(sheets([of('kinds'), 97], [money, 5], [of('a'), 50])).toEqual(['kinds', 'เงิน a']);
    expect(sheets([of('kinds'), 94], [money, 5], [work, 5], [of('a'), 50])).toEqual(['kinds', 'เงิน งาน a']);
    expect(sheets([of('kinds'), 95], [words, 10], [of('a'), 50])).toEqual(['kinds', 'ข้อความ a']);
    expect(sheets([of('kinds'), 40], [of('a'), 50], [words, 300])).toEqual(['kinds a ข้อความ']);
  });

  it('loses no block and doubles none, whatever the heights', () => {
    const parts = Array.from({ length: 40 }, (_, index): [Block, number] => [
      index % 3 === 0 ? heading(2, `h${index}`) : index % 3 === 1 ? of(`t${index}`) : paragraph(`p${index}`),
      (index * 37) % 250,
    ]);
    const all = sheets(...parts).map((name) => name.replace(/ \*$/, ''));
    expect(all.join(' ')).toBe(parts.map(([block]) => nameOf(block)).join(' '));
  });
});
