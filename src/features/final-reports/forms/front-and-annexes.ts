/** สสว.300: cover, contents, executive summary, annexes (S2 L1511-1517, L1585-1595). */
import { type Block, heading, PAGE_BREAK, paragraph } from '../../../foundation/document-blocks.ts';
import type { FinalReportFacts } from '../facts/final-report-facts.ts';
import { annexKinds, annexTitles } from '../files/annex-kinds.ts';
import type { Writing } from '../writing/places.ts';
import { type Pictures, richBlocks } from '../writing/rich-blocks.ts';

export function frontOf({ form100 }: FinalReportFacts): Block[] {
  return [
    {
      kind: 'cover',
      title: 'รายงานสรุปผลการดำเนินงาน (สสว.300)',
      subject: `งาน/โครงการ ${form100.plan.name}`,
      lines: [`ปีงบประมาณ พ.ศ. ${form100.fiscalYear}`, `รหัสโครงการ ${form100.projectCode}`],
      foot: [form100.unitName, form100.agencyName],
    },
    { kind: 'contents', title: 'สารบัญ', depth: 3 },
  ];
}

/** Begins with its page break. */
export function summaryBlocks({ summary }: Pick<Writing, 'summary'>, pictures: Pictures): Block[] {
  return [PAGE_BREAK, heading(1, 'บทสรุปผู้บริหาร', 'center'), ...richBlocks(summary, { level: 1, pictures })];
}

export function annexesOf({ annexes }: FinalReportFacts): Block[] {
  const kinds = annexKinds.filter((kind) => annexes.some((annex) => annex.kind === kind));
  if (kinds.length === 0) return [];
  let number = 0;
  return [
    PAGE_BREAK,
    heading(1, 'ภาคผนวก', 'center'),
    ...kinds.flatMap((kind): Block[] => [
      heading(2, annexTitles[kind].th),
      ...annexes
        .filter((annex) => annex.kind === kind)
        .map(({ name }) => {
          number += 1;
          return paragraph(`เอกสารแนบ ${number} ${name}`);
        }),
    ]),
  ];
}
