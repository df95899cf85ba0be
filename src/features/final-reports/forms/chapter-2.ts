/** สสว.300 chapter 2: results by activity, by indicator, achievement, stakeholders (S2 L1539-1571). */
import {
  type Block,
  fieldList,
  figure,
  groupRow,
  heading,
  headRow,
  money,
  PAGE_BREAK,
  paragraph,
  percent,
  row,
  table,
} from '../../../foundation/document-blocks.ts';
import { figure as figureOf, MISSING } from '../../../foundation/value.ts';
import type { ActivityFigures } from '../../monthly-reports/rules.ts';
import type { FinalReportFacts } from '../facts/final-report-facts.ts';
import { type AchievementOutcome, blankActivity, blankIndicator, type Writing } from '../writing/places.ts';
import { type Pictures, pictureBlock, richBlocks } from '../writing/rich-blocks.ts';
import { INDICATOR_LEVELS, LEVEL_TITLES } from './chapter-1.ts';
import { stakeholderBlocks } from './stakeholders.ts';

export function chapter2(facts: FinalReportFacts, writing: Writing, pictures: Pictures): Block[] {
  return [
    PAGE_BREAK,
    heading(1, 'บทที่ 2 ผลการดำเนินงาน', 'center'),
    heading(2, '2.1 ผลการดำเนินงานรายกิจกรรม'),
    ...facts.figures.activities.flatMap((activity, index) =>
      activityBlocks(activity, index + 1, writing, pictures),
    ),
    heading(2, '2.2 ผลการดำเนินงานตามตัวชี้วัด'),
    heading(3, '2.2.1 ผลผลิตและผลลัพธ์'),
    resultTable(facts),
    ...facts.figures.indicators.flatMap(({ indicatorId, name }, index) => {
      const { explanation, reason } = writing.indicators[indicatorId] ?? blankIndicator();
      return [
        paragraph(`${index + 1}) ${name}`, { bold: true }),
        ...lines(explanation),
        ...reasoned('เหตุผลที่ผลต่างจากเป้าหมาย', reason),
      ];
    }),
    ...achievementBlocks(writing, pictures),
    ...stakeholderBlocks(writing, pictures),
  ];
}

const lines = (text: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line.trim(), { indent: true }));

const reasoned = (title: string, reason: string): Block[] =>
  reason.trim() === ''
    ? []
    : [
        {
          kind: 'rich-paragraph',
          runs: [{ text: `${title}: `, bold: true }, { text: reason.trim() }],
          indent: true,
        },
      ];

function activityBlocks(
  { activityId, name, work, spending }: ActivityFigures,
  number: number,
  writing: Writing,
  pictures: Pictures,
): Block[] {
  const { text, events, pictures: shown, reason } = writing.activities[activityId] ?? blankActivity();
  return [
    heading(3, `2.1.${number} ${name}`),
    fieldList(`activity-${number}`, 2, [
      ['ผลงานสะสม (%)', figure(figureOf(work.resultCumulative), 2)],
      ['แผนงานสะสม (%)', figure(figureOf(work.planCumulative), 2)],
      ['ใช้จ่ายสะสม (บาท)', money(spending.resultCumulative)],
      ['ร้อยละของงบ', percent(spending.resultPercent)],
    ]),
    ...richBlocks(text, { level: 3, pictures }),
    ...eventTable(events, number),
    ...reasoned('เหตุผลที่ดำเนินการได้ต่ำกว่าเป้าหมาย', reason),
    ...shown.flatMap((picture) => pictureBlock(picture, { pictures, room: { widthMm: 120, heightMm: 75 } })),
  ];
}

function eventTable(events: Writing['activities'][string]['events'], number: number): Block[] {
  if (events.length === 0) return [];
  return [
    table(`events-${number}`, {
      columns: [
        { id: 'date', weight: 2 },
        { id: 'venue', weight: 4 },
        { id: 'participants', weight: 3 },
      ],
      head: [headRow(['วันที่', 'สถานที่', 'จำนวนผู้เข้าร่วม'])],
      rows: events.map(({ date, venue, participants }) => row([date, venue, participants])),
    }),
  ];
}

/** 2.2.1: targets and results at closing, as in สสว.200/1. */
function resultTable({ figures }: FinalReportFacts): Block {
  return table('results', {
    columns: [
      { id: 'indicator', weight: 5 },
      { id: 'unit', weight: 1.5, align: 'center' },
      { id: 'target', weight: 1.5 },
      { id: 'result', weight: 1.6 },
    ],
    head: [headRow(['ตัวชี้วัด', 'หน่วยนับ', 'เป้าหมาย', 'ผลที่ดำเนินการได้'])],
    rows: INDICATOR_LEVELS.flatMap((level) => [
      groupRow([{ content: { kind: 'text', text: LEVEL_TITLES[level] }, colspan: 4 }]),
      ...figures.indicators
        .filter((indicator) => indicator.level === level)
        .map(({ name, unitOfMeasure, target, resultCumulative }) =>
          row([
            name,
            unitOfMeasure,
            figure(target === null ? MISSING : figureOf(target)),
            figure(resultCumulative),
          ]),
        ),
    ]),
  });
}

export const OUTCOME_WORDS: Record<AchievementOutcome, string> = {
  met: 'เป็นไปตามเป้าหมาย',
  above: 'สูงกว่าเป้าหมาย',
  below: 'ต่ำกว่าเป้าหมาย',
  'not-as-planned': 'ไม่เป็นไปตามเป้าหมายที่กำหนดไว้',
};

function achievementBlocks({ achievement }: Writing, pictures: Pictures): Block[] {
  const { text, collection, calculation, outcome, reason, valueSatang } = achievement;
  return [
    heading(3, '2.2.2 ผลสัมฤทธิ์'),
    ...richBlocks(text, { level: 3, pictures }),
    ...(valueSatang === null
      ? []
      : [fieldList('achievement', 1, [['มูลค่าทางเศรษฐกิจตาม สสว.500/1 (บาท)', money(valueSatang)]])]),
    ...reasoned('วิธีการเก็บข้อมูล', collection),
    ...reasoned('วิธีการคำนวณ', calculation),
    ...(outcome ? reasoned('ผลเทียบเป้าหมาย', OUTCOME_WORDS[outcome]) : []),
    ...reasoned('เหตุผล', reason),
  ];
}
