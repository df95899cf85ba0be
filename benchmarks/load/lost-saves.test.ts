import { expect, it } from 'vitest';
import { type AcknowledgedSave, type KeptMonth, lostSaves } from './lost-saves.ts';
import { type Cells, cellTexts, monthContent } from './month-cells.ts';

const project = { activityIds: ['a1', 'a2'], indicatorIds: ['i1'] };
const cells = (number: number) => cellTexts(monthContent(project, number));
const saves: AcknowledgedSave[] = [1, 2, 3].map((number) => ({
  projectCode: '66010001',
  number,
  version: number,
  cells: cells(number),
}));
const kept = (changes: Partial<KeptMonth> = {}): KeptMonth[] => [
  { projectCode: '66010001', version: 3, cells: cells(3), trail: [cells(3), cells(1), cells(2)], ...changes },
];
const withCell = (of: Cells, place: string, text: string): Cells => ({ ...of, [place]: text });

it('finds nothing lost when every acknowledged save is there', () => {
  expect(lostSaves(saves, kept())).toEqual([]);
});

it('reads the figures of the place where they stand, in whatever order', () => {
  const turned = Object.fromEntries(Object.entries(cells(3)).reverse());
  expect(lostSaves(saves, kept({ cells: turned }))).toEqual([]);
});

it('changes every cell from one save to the next', () => {
  const [one, next] = [cells(7), cells(8)];
  expect(Object.keys(one).filter((place) => one[place] === next[place])).toEqual([]);
});

it.each([
  ['a project of which nothing is kept', [], ['66010001: nothing is kept of 3 saves']],
  [
    'a save that the trail lacks',
    kept({ trail: [cells(1), cells(3)] }),
    ['66010001: save 2 is not in the audit trail as it was sent'],
  ],
  [
    'one figure of one satang more in the trail',
    kept({ trail: [cells(1), withCell(cells(2), 'activities.a2.spending', '1,002.06'), cells(3)] }),
    ['66010001: save 2 is not in the audit trail as it was sent'],
  ],
  [
    'a report that went back a version',
    kept({ version: 2, cells: cells(2) }),
    ['66010001: version 2 stands, 3 was acknowledged'],
  ],
  [
    'a version that nobody acknowledged',
    kept({ version: 4, cells: cells(4) }),
    ['66010001: version 4 stands, 3 was acknowledged'],
  ],
  [
    'one other figure in the report as it stands',
    kept({ cells: withCell(cells(3), 'indicators.i1.value', '4') }),
    ['66010001: the report does not stand as save 3 left it'],
  ],
])('finds %s', (_, found, expected) => {
  expect(lostSaves(saves, found as KeptMonth[])).toEqual(expected);
});
