import { hashPassword } from 'better-auth/crypto';
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { refuseAssignments } from './assignment-rule.ts';
import type { AssignmentInput, NewPersonInput } from './schemas.ts';
import { judgePassword } from './sign-in/password-rule.ts';
import {
  insertAccount,
  insertPasswordHash,
  insertPerson,
  listUnknownUnits,
  updateAssignments,
} from './store.ts';

/** `password`: given only by the first administrator and the demonstration; others receive a link by mail. */
export type CreatePersonInput = NewPersonInput & { roles?: AssignmentInput[]; password?: string };

export interface CreatedPerson {
  personId: string;
  userId: string;
}

/**
 * A person with an account. Refusals: unit-not-in-agency, assignment-*, password-*, username-taken, email-taken.
 */
export async function createPerson(
  ctx: ActionContext,
  input: CreatePersonInput,
): Promise<Result<CreatedPerson>> {
  const { actor, tx, now } = ctx;
  const denied =
    permit(actor, 'people.create') ?? (input.roles?.length ? permit(actor, 'people.assign-roles') : null);
  if (denied) return { ok: false, refusal: denied };
  return writePerson({ tx, now, requestId: ctx.requestId, actor }, input);
}

/** The same without asking whether the actor may: for the first administrator, when nobody is there to ask. */
export async function writePerson(
  ctx: Pick<ActionContext, 'tx' | 'now' | 'requestId'> & {
    actor: { agencyId: string; personId: string | null };
  },
  input: CreatePersonInput,
): Promise<Result<CreatedPerson>> {
  const { tx, now } = ctx;
  const { agencyId } = ctx.actor;
  const assignments = input.roles ?? [];
  const wrong =
    refuseAssignments(assignments) ?? (input.password === undefined ? null : judge(input, input.password));
  if (wrong) return { ok: false, refusal: wrong };
  const units = [input.unitId, ...assignments.flatMap((each) => each.unitId ?? [])];
  if ((await listUnknownUnits(tx, agencyId, units)).length > 0)
    return refuse('invalid', 'unit-not-in-agency', {}, { place: 'unitId' });
  const personId = newId();
  const userId = newId();
  await insertPerson(tx, {
    agency_id: agencyId,
    person_id: personId,
    unit_id: input.unitId,
    display_name: input.displayName,
    position_title: input.positionTitle,
    email: input.email.toLowerCase(),
    telephone: input.telephone,
    active: true,
    version: 1,
    created_at: now,
    changed_at: now,
  });
  try {
    await insertAccount(tx, { ...input, userId, agencyId, personId, now });
  } catch (error) {
    const taken = takenRefusal(error, input.username);
    if (taken) return taken;
    throw error;
  }
  if (input.password !== undefined)
    await insertPasswordHash(tx, {
      accountId: newId(),
      userId,
      hash: await hashPassword(input.password),
      now,
    });
  await updateAssignments(
    tx,
    agencyId,
    personId,
    assignments.map((each) => assignmentRow(agencyId, personId, each, now)),
  );
  await recordAudit(ctx, {
    action: 'people.create',
    subjectType: 'person',
    subjectId: personId,
    after: { ...withoutPassword(input), roles: assignments },
  });
  return ok({ personId, userId });
}

export function assignmentRow(agencyId: string, personId: string, each: AssignmentInput, now: Date) {
  return {
    agency_id: agencyId,
    assignment_id: newId(),
    person_id: personId,
    role: each.role,
    scope: each.scope,
    unit_id: each.unitId,
    valid_from: each.validFrom,
    valid_to: each.validTo,
    created_at: now,
  };
}

/** A unique key that already stands means the name or the address is in use somewhere in the installation. */
export function takenRefusal(error: unknown, username: string) {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code !== '23505') return null;
  if (constraint?.includes('username'))
    return refuse('conflict', 'username-taken', { username }, { place: 'username' });
  if (constraint?.includes('email')) return refuse('conflict', 'email-taken', {}, { place: 'email' });
  return null;
}

const judge = (input: CreatePersonInput, password: string) =>
  judgePassword(password, [input.username, input.email.split('@')[0] ?? '']);

function withoutPassword(input: CreatePersonInput) {
  const { password: _, ...rest } = input;
  return rest;
}
