/**
 * What is checked of a request to open a project (FRM 4.11, S2 L253-259): by the machine where it can tell, by the
 * monitoring officer where only a person can. Pure.
 */
import { addDays, type CalendarDate, daysBetween } from '../../../foundation/calendar-date.ts';
import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import type { Bilingual } from '../../../foundation/law.ts';
import { formatBaht, satang } from '../../../foundation/satang.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import type { Check } from '../../approvals/rules.ts';
import { clauses } from '../clauses.ts';
import { missingForSubmission } from '../plan/missing-list.ts';
import { planTotals } from '../plan/plan-totals.ts';
import type { PlanDraft } from '../schemas.ts';
import { mandatoryFileKinds, missingPapers, type OpeningFacts } from './missing-for-opening.ts';

export type PaperApprovalFacts = {
  approvedOn: CalendarDate;
  documentNumber: string;
  enteredOn: CalendarDate;
  /** Last day for entering it (DLN-01). */
  dueOn: CalendarDate;
  late: boolean;
};

export type OpeningCheckFacts = OpeningFacts & {
  fiscalYear: FiscalYear;
  projectCode: string;
  plan: PlanDraft;
  /** สสว.100 kept with the request is the plan as it was submitted; null before the submission and on the way of paper. */
  formIsCurrent: boolean | null;
  paperApproval: PaperApprovalFacts | null;
};

/** Last day to enter an approval given on paper (DLN-01, S2 L213): the day after the approval is day 1. */
export const entryDueOn = (approvedOn: CalendarDate, days: number): CalendarDate => addDays(approvedOn, days);

const MONITORING = 'monitoring-officer';
const both = (th: string, en = th): Bilingual => ({ th, en });

export function openingChecks(facts: OpeningCheckFacts): Check[] {
  return [
    nameCheck(facts),
    budgetCheck(facts),
    papersCheck(facts),
    sumsCheck(facts),
    completeCheck(facts),
    ...(facts.paperApproval ? paperChecks(facts.paperApproval) : []),
    ...(facts.formIsCurrent === null ? [] : [formCheck(facts.formIsCurrent)]),
    {
      id: 'references-latest',
      rule: both('เอกสารอ้างอิงเป็นฉบับล่าสุด', 'The papers referred to are the latest'),
      met: null,
      clause: clauses.asApproved,
      step: MONITORING,
      blocking: true,
    },
    {
      id: 'spelling-layout',
      rule: both('ตรวจคำผิดและการจัดหน้าเอกสารแล้ว', 'Spelling and layout were checked'),
      met: null,
      clause: clauses.asApproved,
      step: MONITORING,
      blocking: true,
    },
  ];
}

/** Without an allocation in the system a person compares with the memo on paper. */
function nameCheck({ plan, allocation }: OpeningCheckFacts): Check {
  return {
    id: 'name-as-allocated',
    rule: both('ชื่องาน/โครงการตรงตามที่ได้รับอนุมัติและแจ้งจัดสรร', 'The name is the one approved and allocated'),
    met: allocation ? plan.name === allocation.projectName : null,
    figure:
      allocation && plan.name !== allocation.projectName
        ? both(
            `${plan.name} · แจ้งจัดสรร: ${allocation.projectName}`,
            `${plan.name} · allocated: ${allocation.projectName}`,
          )
        : both(plan.name),
    clause: clauses.asApproved,
    ...(allocation ? {} : { step: MONITORING }),
    blocking: true,
  };
}

function budgetCheck({ plan, allocation }: OpeningCheckFacts): Check {
  const found = formatBaht(plan.budgetSatang ?? satang(0));
  const given = allocation ? formatBaht(allocation.amountSatang) : null;
  return {
    id: 'budget-as-allocated',
    rule: both('งบประมาณเท่ากับที่แจ้งจัดสรร', 'The budget equals the allocation'),
    met: allocation ? plan.budgetSatang === allocation.amountSatang : null,
    figure:
      given === null
        ? both(`${found} บาท`, `${found} baht`)
        : both(`${found} บาท · แจ้งจัดสรร ${given} บาท`, `${found} baht · allocated ${given} baht`),
    clause: clauses.asApproved,
    ...(allocation ? {} : { step: MONITORING }),
    blocking: true,
  };
}

/** The three papers of row 21, as the way that is chosen asks for them. */
export function papersCheck(
  facts: OpeningFacts & Pick<OpeningCheckFacts, 'fiscalYear' | 'projectCode' | 'plan'>,
): Check {
  const missing = missingPapers(facts.plan, facts).length;
  const all = mandatoryFileKinds.length;
  return {
    id: 'three-papers',
    rule: both(
      'เอกสารครบ 3 ประเภท: บันทึกขออนุมัติ สสว.100 และสำเนาแจ้งจัดสรรพร้อมตารางสรุป',
      'The three papers are there: memo, สสว.100, allocation memo with its summary table',
    ),
    met: missing === 0,
    figure: both(`${all - missing} จาก ${all}`, `${all - missing} of ${all}`),
    clause: clauses.opening,
    link: `/${facts.fiscalYear}/projects/${facts.projectCode}?tab=files`,
    blocking: true,
  };
}

function sumsCheck({ plan }: OpeningCheckFacts): Check {
  const totals = planTotals(plan);
  const budget = formatBaht(plan.budgetSatang ?? satang(0));
  const sum = formatBaht(totals.activityBudgetsSatang);
  const months = totals.rows.every((row) => row.spendingDifferenceSatang === 0);
  return {
    id: 'activities-sum',
    rule: both(
      'งบกิจกรรมรวมเท่ากับงบประมาณโครงการ และแผนรายเดือนเท่ากับงบกิจกรรม',
      'Activity budgets add up to the budget, and months to the activity budgets',
    ),
    met: months && totals.activityBudgetsSatang === plan.budgetSatang,
    figure: both(`${sum} จาก ${budget} บาท`, `${sum} of ${budget} baht`),
    clause: clauses.asApproved,
    blocking: true,
  };
}

function completeCheck({ plan, fiscalYear }: OpeningCheckFacts): Check {
  const missing = missingForSubmission(plan, { fiscalYear }).length;
  return {
    id: 'form-complete',
    rule: both('กรอก สสว.100 ครบทุกช่องที่บังคับ', 'Every mandatory field of สสว.100 is filled in'),
    met: missing === 0,
    figure: both(`ขาด ${missing} รายการ`, `${missing} missing`),
    clause: clauses.typing,
    blocking: true,
  };
}

const formCheck = (isCurrent: boolean): Check => ({
  id: 'form-current',
  rule: both('สสว.100 ที่เสนอเป็นแผนฉบับที่อยู่ในระบบ', 'สสว.100 of the request is the plan in the system'),
  met: isCurrent,
  clause: clauses.asApproved,
  blocking: true,
});

function paperChecks({ approvedOn, documentNumber, enteredOn, dueOn, late }: PaperApprovalFacts): Check[] {
  const days = daysBetween(approvedOn, dueOn);
  const day = (date: CalendarDate, language: 'th' | 'en') => formatThaiDate(date, { language });
  return [
    {
      id: 'entered-in-time',
      rule: both(
        `กรอกในระบบภายใน ${days} วันนับจากวันที่ ผอ. อนุมัติ`,
        `Entered within ${days} days of the director’s approval`,
      ),
      met: !late,
      figure: both(
        `อนุมัติ ${day(approvedOn, 'th')} ครบกำหนด ${day(dueOn, 'th')} กรอก ${day(enteredOn, 'th')}`,
        `approved ${day(approvedOn, 'en')}, due ${day(dueOn, 'en')}, entered ${day(enteredOn, 'en')}`,
      ),
      clause: clauses.typing,
      blocking: false,
    },
    {
      id: 'typed-as-approved',
      rule: both(
        `ข้อมูลในระบบตรงกับเอกสารที่ ผอ. อนุมัติ (${documentNumber})`,
        `What was typed is what the director approved on paper (${documentNumber})`,
      ),
      met: null,
      clause: clauses.lock,
      step: MONITORING,
      blocking: true,
    },
  ];
}
