import { type FiscalYear, fiscalYearOf } from '../../foundation/fiscal-year.ts';
import { findUnsentMailCount } from '../notifications/index.ts';
import { type ActionContext, permit, type Role } from '../permissions/index.ts';
import { findFoundation, findPersonsWithoutSecondFactor } from './store.ts';
import type { WorkItem } from './work-item.ts';

/** Without one of each no project is opened, reported and reopened. */
const neededRoles: readonly Role[] = ['project-officer', 'monitoring-officer', 'director'];

/** What an agency lacks before it can begin, and the house: mail and accounts. */
export async function workOfAdministrator(
  ctx: ActionContext,
  year: FiscalYear,
  mail: { delivers: boolean },
): Promise<WorkItem[]> {
  const items: WorkItem[] = [];
  const isCurrent = fiscalYearOf(ctx.today) === year;
  const { agencyId } = ctx.actor;
  const mayPlan = permit(ctx.actor, 'plans.edit') === null;
  const mayAssign = permit(ctx.actor, 'people.assign-roles') === null;
  if (mayPlan || mayAssign) {
    const found = await findFoundation(ctx.tx, { agencyId, year, today: ctx.today });
    const lacking = neededRoles.filter((role) => !found.roles.includes(role));
    if (mayAssign && found.units < 2) items.push({ kind: 'no-unit', due: null });
    if (mayAssign && lacking.length > 0) items.push({ kind: 'no-role', due: null, roles: lacking });
    if (mayPlan && isCurrent && found.programmes === 0) items.push({ kind: 'no-programme', due: null, year });
  }
  if (permit(ctx.actor, 'people.reset-second-factor')) return items;
  if (!mail.delivers) items.push({ kind: 'mail-not-configured', due: null });
  const failed = await findUnsentMailCount(ctx.tx);
  if (failed > 0) items.push({ kind: 'mail-failed', due: null, count: failed });
  const without = await findPersonsWithoutSecondFactor(ctx.tx, agencyId);
  if (without > 0) items.push({ kind: 'no-second-factor', due: null, count: without });
  return items;
}
