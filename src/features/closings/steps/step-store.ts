/** SQL of the steps of a closing (WFL-16) and of its rounds of review (DLN-06, DLN-07). */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type AgencyTransaction, jsonb } from '../../../platform/database/index.ts';
import type { ClosingTables, ReviewOutcome } from '../tables.ts';
import type { ClosingEvent, ClosingState } from '../workflow/closing-workflow.ts';

type Named = { persons: { agency_id: string; person_id: string; display_name: string } };
const on = (tx: AgencyTransaction) => tx.withTables<ClosingTables & Named>();

export type ClosingStep = {
  stepId: string;
  event: ClosingEvent;
  fromState: ClosingState;
  toState: ClosingState;
  /** Null for the system itself. */
  personId: string | null;
  onBehalfOf: string | null;
  comment: string;
  documentNumber: string | null;
  decidedOn: CalendarDate;
  decidedAt: Date;
};

export type NamedClosingStep = ClosingStep & { personName: string | null; onBehalfOfName: string | null };

export async function insertStep(
  tx: AgencyTransaction,
  agencyId: string,
  closingId: string,
  step: ClosingStep,
  content: unknown,
): Promise<void> {
  await on(tx)
    .insertInto('closing_steps')
    .values({
      agency_id: agencyId,
      closing_id: closingId,
      step_id: step.stepId,
      event: step.event,
      from_state: step.fromState,
      to_state: step.toState,
      person_id: step.personId,
      on_behalf_of: step.onBehalfOf,
      comment: step.comment,
      document_number: step.documentNumber,
      decided_on: step.decidedOn,
      decided_at: step.decidedAt,
      content: jsonb(content),
    })
    .execute();
}

/** In order of time, without the frozen content. */
export async function listSteps(tx: AgencyTransaction, closingId: string): Promise<NamedClosingStep[]> {
  const rows = await on(tx)
    .selectFrom('closing_steps as s')
    .leftJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 's.agency_id').onRef('p.person_id', '=', 's.person_id'),
    )
    .leftJoin('persons as b', (join) =>
      join.onRef('b.agency_id', '=', 's.agency_id').onRef('b.person_id', '=', 's.on_behalf_of'),
    )
    .select(['s.step_id', 's.event', 's.from_state', 's.to_state', 's.person_id', 's.on_behalf_of'])
    .select(['s.comment', 's.document_number', 's.decided_on', 's.decided_at'])
    .select(['p.display_name as person_name', 'b.display_name as behalf_name'])
    .where('s.closing_id', '=', closingId)
    .orderBy('s.step_id')
    .execute();
  return rows.map((row) => ({
    stepId: row.step_id,
    event: row.event as ClosingEvent,
    fromState: row.from_state,
    toState: row.to_state,
    personId: row.person_id,
    personName: row.person_name,
    onBehalfOf: row.on_behalf_of,
    onBehalfOfName: row.behalf_name,
    comment: row.comment,
    documentNumber: row.document_number,
    decidedOn: row.decided_on as CalendarDate,
    decidedAt: row.decided_at,
  }));
}

/** One submission of a closing until it was decided. */
export type ClosingReview = {
  round: number;
  submittedOn: CalendarDate;
  reviewedOn: CalendarDate | null;
  endedOn: CalendarDate | null;
  outcome: ReviewOutcome | null;
  comment: string;
};

export async function listReviews(tx: AgencyTransaction, closingId: string): Promise<ClosingReview[]> {
  const rows = await on(tx)
    .selectFrom('closing_reviews')
    .selectAll()
    .where('closing_id', '=', closingId)
    .orderBy('round')
    .execute();
  return rows.map((row) => ({
    round: row.round,
    submittedOn: row.submitted_on as CalendarDate,
    reviewedOn: row.reviewed_on as CalendarDate | null,
    endedOn: row.ended_on as CalendarDate | null,
    outcome: row.outcome,
    comment: row.comment,
  }));
}

/** Begins the next round. */
export async function insertReview(
  tx: AgencyTransaction,
  agencyId: string,
  closingId: string,
  submittedOn: CalendarDate,
): Promise<void> {
  const rounds = await listReviews(tx, closingId);
  await on(tx)
    .insertInto('closing_reviews')
    .values({
      agency_id: agencyId,
      closing_id: closingId,
      round: rounds.length + 1,
      submitted_on: submittedOn,
      reviewed_on: null,
      ended_on: null,
      outcome: null,
      comment: '',
    })
    .execute();
}

export type ReviewChange = {
  reviewedOn?: CalendarDate;
  ended?: { on: CalendarDate; outcome: ReviewOutcome; comment: string };
};

/** Writes on the round that runs; a closing has at most one. */
export async function updateReview(
  tx: AgencyTransaction,
  closingId: string,
  { reviewedOn, ended }: ReviewChange,
): Promise<void> {
  await on(tx)
    .updateTable('closing_reviews')
    .set({
      ...(reviewedOn && { reviewed_on: reviewedOn }),
      ...(ended && { ended_on: ended.on, outcome: ended.outcome, comment: ended.comment }),
    })
    .where('closing_id', '=', closingId)
    .where('outcome', 'is', null)
    .execute();
}
