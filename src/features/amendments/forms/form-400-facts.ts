import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Month } from '../../../foundation/month.ts';
import { findAgency, findUnitTree } from '../../agencies/index.ts';
import type { Difference } from '../../approvals/rules.ts';
import { findPerson } from '../../people/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { PlanDraft } from '../../projects/index.ts';
import { wishedDifferences } from '../difference/amendment-differences.ts';
import { condensedDifferences } from '../difference/condensed-differences.ts';
import type { AmendmentKind, Decider } from '../kinds/amendment-kinds.ts';
import type { RequestDueDate } from '../kinds/late-request.ts';
import { reportsTitle } from '../papers/memo-parts.ts';
import type { AmendmentFacts } from '../record/amendment-facts.ts';

type Signer = { name: string; position: string };

/** What สสว.400 says (FRM 4.8). */
export type Form400Facts = {
  agencyName: string;
  unitName: string;
  projectCode: string;
  fiscalYear: number;
  number: number;
  planVersion: number;
  requestedOn: CalendarDate | null;
  reportedUntil: Month | null;
  cancel: boolean;
  kinds: readonly { kind: AmendmentKind; clause: string }[];
  decidedBy: Decider;
  reason: string;
  effect: string;
  /** Empty unless the request is later than the law wishes. */
  lateReason: string;
  /** How late the first request was, or a draft is as of today; null where it is in time. */
  late: (Pick<RequestDueDate, 'on' | 'days' | 'asked' | 'daysLate'> & { isDraft: boolean }) | null;
  /** Everything that changes but money and work by month, which stand in their own tables. */
  changes: readonly Difference[];
  before: PlanDraft;
  after: PlanDraft;
  attached: readonly string[];
  responsible: Signer;
  coordinator: Signer | null;
};

const inMonthTables = ['activities.spendingSatang', 'activities.workPercent'];

/** What is asked and has no table of months on the paper: fields, rows, months of indicators, planned work in words. */
export const changesOnPaper = (differences: AmendmentFacts['differences']): Difference[] =>
  condensedDifferences(
    wishedDifferences(differences).filter(
      ({ month, field }) => month === null || !inMonthTables.includes(field),
    ),
  );

export async function form400Facts(ctx: ActionContext, facts: AmendmentFacts): Promise<Form400Facts> {
  const { amendment, project } = facts;
  const { tx, actor } = ctx;
  const agency = await findAgency(tx, actor.agencyId);
  const tree = await findUnitTree(tx, actor.agencyId);
  const signer = async (personId: string | null): Promise<Signer | null> => {
    const person = personId === null ? null : await findPerson(tx, actor.agencyId, personId);
    return person && { name: person.displayName, position: person.positionTitle };
  };
  const isBoard = facts.decidedBy === 'board';
  return {
    agencyName: agency?.nameTh ?? '',
    unitName: tree.units.find((each) => each.unitId === project.unitId)?.nameTh ?? '',
    projectCode: project.projectCode,
    fiscalYear: project.fiscalYear,
    number: amendment.number,
    planVersion: amendment.madeFrom,
    requestedOn: amendment.resolutionRequestedOn ?? amendment.requestedOn,
    reportedUntil: amendment.reportedUntil,
    cancel: amendment.cancel,
    kinds: facts.kinds.map(({ kind, clause }) => ({ kind, clause: clause.clause })),
    decidedBy: facts.decidedBy,
    reason: amendment.reason,
    effect: amendment.effect,
    lateReason: amendment.lateReason,
    late: isBoard && facts.due?.late ? { ...facts.due, isDraft: amendment.state === 'draft' } : null,
    changes: changesOnPaper(facts.differences),
    before: facts.before,
    after: facts.after,
    attached: [
      ...(facts.reported.until ? [reportsTitle(facts)] : []),
      ...(isBoard
        ? [
            'เอกสาร (ร่าง) วาระการประชุมคณะกรรมการบริหาร',
            'สำเนาบันทึกข้อความที่ได้รับอนุมัติเปิดงาน/โครงการ พร้อมรายละเอียดงาน/โครงการ (สสว.100)',
          ]
        : []),
    ],
    responsible: (await signer(project.officerPersonId)) ?? { name: '', position: '' },
    coordinator: await signer(project.coordinatorPersonId),
  };
}
