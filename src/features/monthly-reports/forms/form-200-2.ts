/**
 * สสว.200/2 รายงานผลการดำเนินงาน (FRM 4.3; S2 L322-328): per activity the planned work, percent planned and done,
 * work in words, problem, remedy, evidence. Percent of the project is weighted by activity.
 */
import {
  type BodyCell,
  EMPTY,
  figure,
  headRow,
  type OfficialDocument,
  percent,
  row,
  table,
  text,
  totalRow,
} from '../../../foundation/document-blocks.ts';
import { MISSING } from '../../../foundation/value.ts';
import { monthFigures } from '../figures/month-figures.ts';
import { activityResultOf } from '../figures/report-facts.ts';
import type { ReportFacts } from '../submission/report-snapshot.ts';
import { type Derived, derivationNotes, derivedPlan } from './derivation-notes.ts';
import { asDocument, type FormName, type FormOptions, formHead, formSignatures } from './form-parts.ts';

export const FORM_200_2: FormName = {
  formId: 'สสว.200/2',
  title: { th: 'รายงานผลการดำเนินงาน', en: 'Work progress report' },
};

const ROW = 'กิจกรรมที่';

const filesOf = (facts: ReportFacts, activityId: string | null): string =>
  facts.files
    .filter((file) => file.activityId === activityId)
    .map((file) => file.name)
    .join('\n');

export function form2002(facts: ReportFacts, options: FormOptions): OfficialDocument {
  const figures = monthFigures(facts.plan, facts.results, facts.month);
  const derived: Derived[] = [];
  const rows = figures.activities.map((each) => {
    const result = activityResultOf(facts.results[facts.month], each.activityId);
    if (result.derivation !== null)
      derived.push({
        rule: result.derivation,
        month: facts.month,
        what: `ผล ${ROW}`,
        position: each.position,
      });
    return row([
      text(`${each.position}${result.derivation === null ? '' : '*'}`),
      each.name,
      percent(each.weight),
      text(each.plannedWork),
      each.work.plan === null ? figure(MISSING) : percent(each.work.plan),
      result.work.kind === 'number' ? percent(result.work.number) : figure(result.work),
      percent(each.work.planCumulative),
      percent(each.work.resultCumulative),
      text(result.workDone),
      text(result.problem),
      text(result.remedy),
      text(filesOf(facts, each.activityId)),
    ]);
  });
  const label: BodyCell = { content: text('รวมทั้งโครงการ (ถ่วงน้ำหนัก)'), colspan: 4 };
  const block = table('activities', {
    columns: [
      { id: 'position', weight: 3, align: 'center' },
      { id: 'name', weight: 18 },
      { id: 'weight', weight: 5, align: 'end' },
      { id: 'planned-work', weight: 12 },
      { id: 'plan', weight: 5, align: 'end' },
      { id: 'result', weight: 5, align: 'end' },
      { id: 'plan-cumulative', weight: 5, align: 'end' },
      { id: 'result-cumulative', weight: 5, align: 'end' },
      { id: 'work-done', weight: 18 },
      { id: 'problem', weight: 11 },
      { id: 'remedy', weight: 11 },
      { id: 'evidence', weight: 9 },
    ],
    head: [
      headRow([
        { text: 'ลำดับ', rowspan: 2 },
        { text: 'กิจกรรม', rowspan: 2 },
        { text: 'น้ำหนัก (%)', rowspan: 2 },
        { text: 'งานตามแผน', rowspan: 2 },
        { text: 'เดือนที่รายงาน (%)', colspan: 2 },
        { text: 'สะสม (%)', colspan: 2 },
        { text: 'งานที่ดำเนินการ', rowspan: 2 },
        { text: 'ปัญหาอุปสรรค', rowspan: 2 },
        { text: 'แนวทางการแก้ไข', rowspan: 2 },
        { text: 'หลักฐาน', rowspan: 2 },
      ]),
      headRow(['แผน', 'ผล', 'แผน', 'ผล']),
    ],
    rows: [
      ...rows,
      totalRow([
        label,
        percent(figures.work.plan),
        percent(figures.work.result),
        percent(figures.work.planCumulative),
        percent(figures.work.resultCumulative),
        EMPTY,
        EMPTY,
        EMPTY,
        text(filesOf(facts, null)),
      ]),
    ],
  });
  const plans = derivedPlan(facts, ROW, facts.plan.activities, [facts.month]);
  return asDocument(FORM_200_2, facts, options, [
    ...formHead(FORM_200_2, facts),
    block,
    ...derivationNotes([...derived, ...plans]),
    formSignatures(facts),
  ]);
}
