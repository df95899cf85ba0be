/** What is told of an amendment on its way through the board; the steps of the chain are told by features/approvals. */
import { listPersonsInRole, notify } from '../../notifications/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { AmendmentRecord } from '../record/amendment-store.ts';

/** The director approved a place on the agenda: the secretariat has a matter in its queue (S2 L387). */
export async function tellSecretariat(ctx: ActionContext, amendment: AmendmentRecord): Promise<void> {
  const { fiscalYear, projectCode, projectName } = amendment;
  const data = { projectCode, projectName, byName: ctx.actor.displayName };
  await notify(ctx, await secretariatOf(ctx, amendment), 'agenda-queued', data, `/${fiscalYear}/board`);
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
  await notify(ctx, await secretariatOf(ctx, amendment), 'resolution-dropped', data, page);
}

const secretariatOf = (ctx: ActionContext, { unitId }: AmendmentRecord) =>
  listPersonsInRole(ctx.tx, {
    agencyId: ctx.actor.agencyId,
    role: 'secretariat',
    unitId,
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
