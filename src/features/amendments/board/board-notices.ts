/** What is told of an amendment on its way through the board; the steps of the chain are told by features/approvals. */
import { listPersonsInRole, notify } from '../../notifications/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { AmendmentRecord } from '../record/amendment-store.ts';

/** The director approved a place on the agenda: the secretariat has a matter in its queue (S2 L387). */
export async function tellSecretariat(ctx: ActionContext, amendment: AmendmentRecord): Promise<void> {
  const { fiscalYear, projectCode, projectName } = amendment;
  const data = { projectCode, projectName, byName: ctx.actor.displayName };
  await notify(ctx, await listSecretariat(ctx), 'agenda-queued', data, `/${fiscalYear}/board`);
}

/** A matter is gone from the queue: the secretariat waits for it no longer. */
export async function tellWithdrawn(
  ctx: ActionContext,
  amendment: AmendmentRecord,
  reason: string,
): Promise<void> {
  const { fiscalYear, projectCode, projectName, number } = amendment;
  const data = { projectCode, projectName, byName: ctx.actor.displayName, reason: reason || '-' };
  const page = `/${fiscalYear}/projects/${projectCode}/amendments/${number}`;
  await notify(ctx, await listSecretariat(ctx), 'agenda-withdrawn', data, page);
}

/** What the board approved will not be asked for: the secretariat hears why. */
export async function tellDropped(
  ctx: ActionContext,
  amendment: AmendmentRecord,
  reason: string,
): Promise<void> {
  const { fiscalYear, projectCode, projectName, number } = amendment;
  const data = { projectCode, projectName, byName: ctx.actor.displayName, reason };
  const page = `/${fiscalYear}/projects/${projectCode}/amendments/${number}`;
  await notify(ctx, await listSecretariat(ctx), 'resolution-dropped', data, page);
}

/** Whoever puts matters on the agenda today: the role serves the whole agency. Nobody: no place can be asked for. */
export const listSecretariat = (ctx: ActionContext): Promise<string[]> =>
  listPersonsInRole(ctx.tx, {
    agencyId: ctx.actor.agencyId,
    role: 'secretariat',
    unitId: null,
    today: ctx.today,
  });

/** The board has resolved: the officer who began the amendment and the project's officer. */
export async function tellResolution(
  ctx: ActionContext,
  amendment: AmendmentRecord,
  resolved: { resolution: 'approved' | 'refused' | 'deferred'; meetingNumber: string; text: string },
): Promise<void> {
  const { projectCode, projectName, fiscalYear, number } = amendment;
  await notify(
    ctx,
    [amendment.createdBy, amendment.officerPersonId],
    `resolution-${resolved.resolution}`,
    { projectCode, projectName, meetingNumber: resolved.meetingNumber, text: resolved.text },
    `/${fiscalYear}/projects/${projectCode}/amendments/${number}`,
  );
}
