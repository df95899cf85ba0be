/** Who is told of what happens to a closing, with the page where it is gone on with. */
import { listPersonsInRole, type NoticeKind, notify } from '../notifications/index.ts';
import type { ActionContext, Role } from '../permissions/index.ts';
import type { ClosingCase } from './record/closing-case.ts';

export const closingPage = ({ project }: Pick<ClosingCase, 'project'>): string =>
  `/${project.fiscalYear}/projects/${project.projectCode}/closing`;

const dataOf = (ctx: ActionContext, { project }: ClosingCase, reason: string) => ({
  projectCode: project.projectCode,
  projectName: project.name,
  reason,
  byName: ctx.actor.displayName,
});

export async function tellOfficer(
  ctx: ActionContext,
  of: ClosingCase,
  kind: NoticeKind,
  reason: string,
): Promise<void> {
  const { officerPersonId, coordinatorPersonId } = of.project;
  const persons = [officerPersonId, ...(coordinatorPersonId ? [coordinatorPersonId] : [])];
  await notify(ctx, persons, kind, dataOf(ctx, of, reason), closingPage(of));
}

export async function tellRole(
  ctx: ActionContext,
  of: ClosingCase,
  role: Role,
  kind: NoticeKind,
): Promise<void> {
  const persons = await listPersonsInRole(ctx.tx, {
    agencyId: ctx.actor.agencyId,
    role,
    unitId: of.project.unitId,
    today: ctx.today,
  });
  await notify(ctx, persons, kind, dataOf(ctx, of, ''), closingPage(of));
}
