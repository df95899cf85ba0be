import { describe, expect, it } from 'vitest';
import { figuresOf, textsOf } from '../../../foundation/document-text.ts';
import { bahtDecimal, type Satang } from '../../../foundation/satang.ts';
import { exampleMonths, examplePlan, exampleYear } from '../example-plan.ts';
import { planTotals } from '../plan/plan-totals.ts';
import { form100 } from './form-100.ts';
import type { Form100Facts } from './form-100-facts.ts';

const plan = examplePlan();
const facts: Form100Facts = {
  agencyName: 'สำนักงานตัวอย่าง',
  fiscalYear: exampleYear,
  projectCode: '63010001',
  programme: '1 แผนงานตัวอย่าง',
  unitName: 'ฝ่ายติดตามและประเมินผล',
  projectType: 'ภารกิจสำนักงาน',
  budgetSource: 'กองทุน สสว.',
  provinces: ['กรุงเทพมหานคร'],
  planNodes: ['ยุทธศาสตร์ชาติ 6'],
  responsible: { name: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)', position: 'เจ้าหน้าที่', telephone: '' },
  coordinator: null,
  state: 'draft',
  stateWord: 'ร่าง',
  planVersion: 1,
  approvedOn: null,
  files: [],
  plan,
};
const document = form100(facts, { digits: 'arabic', madeAt: '2023-04-05T00:00:00Z' });

describe('สสว.100', () => {
  it('every money figure of the plan stands on the paper, and the totals are those of planTotals', () => {
    const totals = planTotals(plan);
    const found = figuresOf(document)
      .map((placed) => placed.figure)
      .flatMap((each) => (each.kind === 'money' ? [bahtDecimal(each.satang)] : []))
      .sort();
    const cells = plan.activities.flatMap((activity) =>
      exampleMonths.map((month) => activity.months[month]?.spendingSatang as Satang),
    );
    const wanted = [
      plan.budgetSatang as Satang,
      ...plan.activities.map((activity) => activity.budgetSatang),
      totals.activityBudgetsSatang,
      ...cells,
      ...totals.rows.map((row) => row.spendingSatang),
      ...totals.columns.flatMap((column) => [column.spendingSatang, column.spendingCumulativeSatang]),
      totals.spendingSatang,
    ];
    expect(found).toEqual(wanted.map(bahtDecimal).sort());
  });

  it('prints every row of FRM 4.1', () => {
    const all = textsOf(document).join('\n');
    for (const part of [
      facts.projectCode,
      plan.name,
      plan.rationale,
      plan.achievement,
      plan.targetGroup,
      'กรุงเทพมหานคร',
      'ยุทธศาสตร์ชาติ 6',
      'ภารกิจสำนักงาน',
      'กองทุน สสว.',
      ...plan.objectives,
      ...plan.indicators.map((indicator) => indicator.method),
      ...plan.activities.map((activity) => activity.name),
      'ผู้ประสานงาน',
      'ผู้รับผิดชอบ',
    ])
      expect(all).toContain(part);
  });

  it('a period over two fiscal years is printed in two parts', () => {
    const longer = form100(
      { ...facts, plan: examplePlan({ endsOn: '2020-12-31' as never }) },
      { digits: 'thai', madeAt: '2023-04-05T00:00:00Z' },
    );
    const tables = longer.blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : []));
    expect(tables).toEqual([
      'indicators',
      'activities',
      'spending-2019-10',
      'work-2019-10',
      'indicator-months-2019-10',
      'spending-2020-10',
      'work-2020-10',
      'indicator-months-2020-10',
    ]);
  });
});
