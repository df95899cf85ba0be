import { buddhistMonthKey, parseMonth } from '../../foundation/month.ts';
import { ok, type Result } from '../../foundation/refusal.ts';
import { reportingWindowOf } from '../../foundation/reporting-window.ts';
import { newId } from '../../foundation/uuid.ts';
import { recordAudits } from '../audit/index.ts';
import { notify } from '../notifications/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { boardRow } from './board-row.ts';
import { waitingStates } from './board-state.ts';
import { insertReminders, listProjectsToRemind, listRemindedOn } from './reminder-store.ts';
import { type BoardRecord, listBoardRecords } from './row-store.ts';
import type { Remind, Reminded, SkippedReason } from './schemas.ts';

/**
 * Reminds the officer and the coordinator of each project to submit the month, in the system and by mail: once a day
 * for a person and a project, unless asked `again`. What cannot be reminded is named with its reason; the others are
 * reminded all the same. Refusals: permission-role, month-not-read.
 */
export async function remind(ctx: ActionContext, input: Remind): Promise<Result<Reminded>> {
  const refusal = permit(ctx.actor, 'monitoring-board.remind');
  if (refusal) return { ok: false, refusal };
  const read = parseMonth(input.month);
  if (!read.ok) return read;
  const month = read.value;
  const { agencyId } = ctx.actor;
  const window = reportingWindowOf(ctx.law, month);
  const codes = [...new Set(input.projectCodes)];
  const projects = await listProjectsToRemind(ctx.tx, agencyId, codes);
  const projectIds = projects.map((project) => project.projectId);
  const records = new Map(
    (await listBoardRecords(ctx.tx, agencyId, month, projectIds)).map((each) => [each.projectId, each]),
  );
  const today = await listRemindedOn(ctx.tx, { agencyId, projectIds, month, day: ctx.today });
  const answer: Reminded = { reminded: [], skipped: [] };
  const skip = (projectCode: string, reason: SkippedReason) => answer.skipped.push({ projectCode, reason });

  for (const code of codes) {
    const project = projects.find((each) => each.projectCode === code);
    const record = project && records.get(project.projectId);
    if (!project || !record) {
      skip(code, 'not-found');
      continue;
    }
    const row = boardRow(record, { today: ctx.today, closes: window.closes });
    if (permit(ctx.actor, 'monitoring-board.remind', { unitId: project.unitId })) skip(code, 'not-yours');
    else if (project.isClosed || !waitingStates.includes(row.state)) skip(code, 'nothing-to-report');
    else if (ctx.today < window.opens) skip(code, 'not-open-yet');
    else {
      const persons = project.persons.filter((each) => each.personId !== ctx.actor.personId);
      const due = persons.filter(
        (each) => input.again || !today.has(`${project.projectId}/${each.personId}`),
      );
      if (persons.length === 0) skip(code, 'nobody-to-remind');
      else if (due.length === 0) skip(code, 'reminded-today');
      else {
        await tell(ctx, record, row, month, due);
        answer.reminded.push({ projectCode: code, name: record.name, persons: due });
      }
    }
  }
  await recordAudits(
    ctx,
    answer.reminded.map((each) => ({
      action: 'monitoring-board.remind',
      subjectType: 'monthly-report',
      subjectId: `${each.projectCode}/${month}`,
      after: { persons: each.persons.map((person) => person.name), again: input.again },
    })),
  );
  return ok(answer);
}

async function tell(
  ctx: ActionContext,
  record: BoardRecord,
  row: ReturnType<typeof boardRow>,
  month: ReturnType<typeof reportingWindowOf>['month'],
  persons: Reminded['reminded'][number]['persons'],
): Promise<void> {
  const { projectCode, name } = record;
  await notify(
    ctx,
    persons.map((person) => person.personId),
    row.state === 'late' ? 'reminder-late' : 'reminder',
    { projectCode, projectName: name, month, dueOn: row.due?.on ?? null, byName: ctx.actor.displayName },
    `/${record.fiscalYear}/projects/${projectCode}/reports/${buddhistMonthKey(month)}`,
  );
  await insertReminders(
    ctx.tx,
    persons.map((person) => ({
      agency_id: ctx.actor.agencyId,
      reminder_id: newId(),
      project_id: record.projectId,
      month: `${month}-01`,
      person_id: person.personId,
      reminded_by: ctx.actor.personId,
      reminded_on: ctx.today,
      reminded_at: ctx.now,
    })),
  );
}
