/**
 * One step of a closing, the same for all of them: the workflow table, the new state, the row that keeps who, when,
 * on whose behalf and on what figures (WFL-16), and the audit event, in the action's transaction.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext, ActionName } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { updateClosingRequest } from '../../projects/index.ts';
import { refuseClosed } from '../../projects/rules.ts';
import { clauses } from '../clauses.ts';
import { type ClosingCase, type ClosingDoors, findCase, refuseBeforeEnd } from '../record/closing-case.ts';
import {
  type ClosingChange,
  type ClosingRecord,
  findClosing,
  insertClosing,
  updateClosing,
} from '../record/closing-store.ts';
import { type ClosingEvent, closingWorkflow, openClosingStates } from '../workflow/closing-workflow.ts';
import { insertStep } from './step-store.ts';

export type StartedCase = ClosingCase & { closing: ClosingRecord };

export type Step = {
  event: ClosingEvent;
  comment?: string;
  documentNumber?: string | null;
  /** Business day of the step; today when left out. */
  decidedOn?: CalendarDate;
  change?: Omit<ClosingChange, 'state'>;
  /** What else the audit says of it. */
  told?: { before: Record<string, unknown>; after: Record<string, unknown> };
  /** Done by the installation itself: nobody's name stands under it. */
  bySystem?: boolean;
};

const who = (ctx: ActionContext) => ({
  agencyId: ctx.actor.agencyId,
  personId: ctx.actor.personId,
  now: ctx.now,
});

/**
 * The case of a project, read for change, when this person may do this to it now. Asked in the order in which somebody
 * can do something about it: role and unit, closed for ever, ended, state, version.
 * Refusals: project-not-found, closing-no-plan, permission-*, project-closed, closing-project-not-over, closing-stale.
 */
export async function openCase(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  action: ActionName,
  version?: number,
): Promise<Result<ClosingCase>> {
  const found = await findCase(ctx, doors, projectCode, { forChange: true });
  if (!found.ok) return found;
  const { project, endedOn, state, closing } = found.value;
  const stranger = permit(ctx.actor, action, { unitId: project.unitId });
  if (stranger) return { ok: false, refusal: stranger };
  const shut = refuseClosed(project) ?? refuseBeforeEnd(endedOn, ctx.today);
  if (shut) return shut;
  const refusal = permit(ctx.actor, action, { unitId: project.unitId, state });
  if (refusal) return { ok: false, refusal };
  const saved = closing?.version ?? 0;
  if (version !== undefined && version !== saved)
    return refuse('stale', 'closing-stale', { yours: version, saved });
  return found;
}

/** `openCase` of a closing that somebody has begun; else also closing-not-begun. */
export async function openStarted(
  ...[ctx, doors, projectCode, action, version]: Parameters<typeof openCase>
): Promise<Result<StartedCase>> {
  const opened = await openCase(ctx, doors, projectCode, action, version);
  return opened.ok ? startedCase(opened.value) : opened;
}

/** Refusal: closing-not-begun. */
export function startedCase(of: ClosingCase): Result<StartedCase> {
  const { closing, project } = of;
  if (closing) return ok({ ...of, closing });
  const { projectCode } = project;
  return refuse('not-found', 'closing-not-begun', { projectCode }, { clause: clauses.closing });
}

/** The same case with its record: where nobody had begun, this begins it. */
export async function begunCase(ctx: ActionContext, of: ClosingCase): Promise<Result<StartedCase>> {
  if (of.closing) return ok({ ...of, closing: of.closing });
  const row = findTransition(closingWorkflow, 'not-begun', 'begin');
  if (!row.ok) return row;
  const closingId = newId();
  await insertClosing(ctx.tx, who(ctx), { closingId, projectId: of.project.projectId });
  const closing = await findClosing(ctx.tx, { closingId });
  if (!closing) throw new Error('a closing was not added');
  const begun = { ...of, closing, state: closing.state };
  await keep(ctx, begun, { event: 'begin' }, { from: 'not-begun', to: row.value.to, audit: row.value.audit });
  return ok(begun);
}

/** Takes the step on a case that was opened for change; returns the record as it stands then. */
export async function takeStep(
  ctx: ActionContext,
  of: StartedCase,
  step: Step,
): Promise<Result<ClosingRecord>> {
  const row = findTransition(closingWorkflow, of.closing.state, step.event);
  if (!row.ok) return row;
  const { from, to, audit } = row.value;
  const state = to as ClosingRecord['state'];
  await updateClosing(ctx.tx, who(ctx), of.closing, { ...step.change, state });
  const isOpen = openClosingStates.includes(to);
  if (isOpen !== openClosingStates.includes(from))
    await updateClosingRequest(ctx.tx, of.project.projectId, isOpen ? null : ctx.today);
  await keep(ctx, of, step, { from, to, audit });
  const closing = await findClosing(ctx.tx, { closingId: of.closing.closingId });
  if (!closing) throw new Error('a closing is gone');
  return ok(closing);
}

async function keep(
  ctx: ActionContext,
  of: StartedCase,
  step: Step,
  row: Pick<(typeof closingWorkflow.rows)[number], 'from' | 'to' | 'audit'>,
): Promise<void> {
  const person = step.bySystem ? null : ctx.actor;
  const decidedOn = step.decidedOn ?? ctx.today;
  await insertStep(
    ctx.tx,
    ctx.actor.agencyId,
    of.closing.closingId,
    {
      stepId: newId(),
      event: step.event,
      fromState: row.from,
      toState: row.to,
      personId: person?.personId ?? null,
      onBehalfOf: person?.onBehalfOf?.personId ?? null,
      comment: step.comment ?? '',
      documentNumber: step.documentNumber ?? null,
      decidedOn,
      decidedAt: ctx.now,
    },
    {
      facts: of.facts,
      money: of.money,
      guards: of.guards,
      fundName: of.fundName,
      returns: of.closing.returns,
    },
  );
  await recordAudit(
    { ...ctx, actor: person ?? { agencyId: ctx.actor.agencyId, personId: null } },
    {
      action: row.audit,
      subjectType: 'closing',
      subjectId: of.project.projectCode,
      before: { state: row.from, ...step.told?.before },
      after: {
        state: row.to,
        decidedOn,
        ...step.told?.after,
        ...(step.comment && { comment: step.comment }),
        ...(step.documentNumber && { documentNumber: step.documentNumber }),
      },
    },
  );
}
