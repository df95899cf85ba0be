import { describe, expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { type Acting, inTreeOrder, lineOfCommand, pathToTop, refuseMove, subtreeOf } from './unit-tree.ts';

/** สสว.: agency ─ ฝ่ายส่งเสริม ─ ส่วนโครงการ, and ฝ่ายติดตามฯ beside them. */
const units = [
  { unitId: 'agency', parentUnitId: null, headPersonId: 'director', position: 0 },
  { unitId: 'promotion', parentUnitId: 'agency', headPersonId: 'head-of-promotion', position: 1 },
  { unitId: 'projects', parentUnitId: 'promotion', headPersonId: 'head-of-projects', position: 0 },
  { unitId: 'monitoring', parentUnitId: 'agency', headPersonId: null, position: 0 },
];
const acting = (
  unitId: string,
  personId: string,
  from: string,
  to: string,
  kind: Acting['kind'],
): Acting => ({
  unitId,
  personId,
  kind,
  validFrom: dateOf(from),
  validTo: dateOf(to),
});
const line = (unitId: string, date: string, acts: Acting[] = []) =>
  lineOfCommand({ units, acting: acts }, unitId, dateOf(date)).map((each) => each.personId);

describe('the line of command (ACT-03, ORG-04)', () => {
  it('names the superiors of a unit, nearest first', () => {
    expect(line('projects', '2023-04-05')).toEqual(['head-of-projects', 'head-of-promotion', 'director']);
    expect(line('agency', '2023-04-05')).toEqual(['director']);
  });

  it('passes over a vacant post', () => {
    expect(line('monitoring', '2023-04-05')).toEqual(['director']);
  });

  it('puts a stand-in in the place of the head from the first to the last day, and names for whom (ACT-33)', () => {
    const acts = [acting('promotion', 'deputy', '2023-04-03', '2023-04-07', 'acting-for')];
    expect(line('projects', '2023-04-02', acts)).toContain('head-of-promotion');
    expect(line('projects', '2023-04-03', acts)).toEqual(['head-of-projects', 'deputy', 'director']);
    expect(line('projects', '2023-04-07', acts)).toContain('deputy');
    expect(line('projects', '2023-04-08', acts)).not.toContain('deputy');
    expect(lineOfCommand({ units, acting: acts }, 'projects', dateOf('2023-04-05'))[1]).toEqual({
      unitId: 'promotion',
      personId: 'deputy',
      onBehalfOf: 'head-of-promotion',
      kind: 'acting-for',
    });
  });

  it('fills a vacant post with the acting head', () => {
    const acts = [acting('monitoring', 'deputy', '2023-01-01', '2023-12-31', 'acting-head')];
    expect(line('monitoring', '2023-04-05', acts)).toEqual(['deputy', 'director']);
  });

  it('takes the latest appointment when two overlap', () => {
    const acts = [
      acting('monitoring', 'earlier', '2023-01-01', '2023-12-31', 'acting-head'),
      acting('monitoring', 'later', '2023-04-01', '2023-04-30', 'acting-head'),
    ];
    expect(line('monitoring', '2023-04-05', acts)[0]).toBe('later');
    expect(line('monitoring', '2023-05-05', acts)[0]).toBe('earlier');
  });

  it('counts a person who heads two levels in a row once', () => {
    const acts = [acting('promotion', 'head-of-projects', '2023-04-01', '2023-04-30', 'acting-for')];
    expect(line('projects', '2023-04-05', acts)).toEqual(['head-of-projects', 'director']);
  });

  it('ends even should stored data go round in a circle', () => {
    const circle = [
      { unitId: 'a', parentUnitId: 'b', headPersonId: 'p' },
      { unitId: 'b', parentUnitId: 'a', headPersonId: 'q' },
    ];
    expect(pathToTop(circle, 'a').map((unit) => unit.unitId)).toEqual(['a', 'b']);
    expect(subtreeOf(circle, 'a').sort()).toEqual(['a', 'b']);
  });
});

describe('moving a unit', () => {
  it.each([
    ['projects', 'monitoring', null],
    ['projects', 'agency', null],
    ['promotion', 'projects', 'unit-circle'],
    ['promotion', 'promotion', 'unit-circle'],
    ['agency', 'monitoring', 'unit-top'],
    ['projects', 'nowhere', 'unit-not-found'],
    ['nowhere', 'agency', 'unit-not-found'],
  ])('%s under %s: %s', (unitId, parent, expected) => {
    expect(refuseMove(units, unitId, parent)?.code ?? null).toBe(expected);
  });
});

it('lists the tree top first, siblings in their order, with depth', () => {
  expect(inTreeOrder(units).map(({ unit, depth }) => `${depth} ${unit.unitId}`)).toEqual([
    '0 agency',
    '1 monitoring',
    '1 promotion',
    '2 projects',
  ]);
});

it('knows everything below a unit', () => {
  expect(subtreeOf(units, 'promotion')).toEqual(['promotion', 'projects']);
  expect(subtreeOf(units, 'nowhere')).toEqual([]);
});
