/** An extension asked for in good time, approved for the agenda by the director, and put on the board's next meeting. */

import { decimal } from '../../../foundation/decimal.ts';
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { accepted } from '../../../foundation/refusal.ts';
import { parseBaht } from '../../../foundation/satang.ts';
import {
  createAmendment,
  createMeeting,
  draftAmendmentMemos,
  putOnAgenda,
  requestAmendment,
  saveAmendmentPlan,
  saveAmendmentWords,
  viewAmendment,
  viewCopy,
} from '../../amendments/index.ts';
import type { PlanDraft } from '../../projects/index.ts';
import type { LifeFile } from '../projects/life-data.ts';
import { byMonth, figureOf } from '../projects/life-projects.ts';
import { approveInTurn, doerOf, type Life } from './life-accounts.ts';

type Extension = LifeFile['extension'];

/** The copy with the months to the new end; those that are reported keep their results whatever stands here. */
function extended(plan: PlanDraft, extension: Extension): PlanDraft {
  const months: Month[] = monthsBetween(
    monthOf(plan.startsOn ?? extension.endsOn),
    monthOf(extension.endsOn),
  );
  return {
    ...plan,
    endsOn: extension.endsOn,
    activities: plan.activities.map((activity, row) => ({
      ...activity,
      months: byMonth(months, extension.work[row] ?? [], (word, index) => ({
        workPercent: decimal(word),
        plannedWork: activity.months[months[index] as Month]?.plannedWork ?? '',
        spendingSatang: accepted(parseBaht(extension.money[row]?.[index] ?? '0')),
      })),
    })),
    indicators: plan.indicators.map((indicator, row) => ({
      ...indicator,
      months: byMonth(months, extension.indicators[row] ?? [], figureOf),
    })),
  };
}

export async function extendProject(life: Life, extension: Extension): Promise<void> {
  const { steps, parts } = life;
  const { project: projectCode, askedOn, reason, effect, meeting } = extension;
  const name = `life/${projectCode}/extension`;
  const { amendmentId } = await steps.run(name, doerOf(life, 'officer'), askedOn, async (ctx, must) => {
    const { number, amendmentId } = must(await createAmendment(ctx, projectCode));
    const key = { projectCode, number };
    const copy = must(await viewCopy(ctx, key));
    must(await saveAmendmentPlan(ctx, key, { version: copy.version, plan: extended(copy.plan, extension) }));
    const versionNow = async () => must(await viewAmendment(ctx, key)).version;
    const words = { version: await versionNow(), reason, effect, lateReason: '', cancel: false };
    must(await saveAmendmentWords(ctx, key, words));
    must(await draftAmendmentMemos(ctx, key, { version: await versionNow(), comment: '' }));
    const request = { version: await versionNow(), documentNumber: null };
    must(await requestAmendment(ctx, parts.files, key, request));
    return { amendmentId };
  });
  await approveInTurn(life, `${name}/agenda`, { kind: 'amendment-agenda', subjectId: amendmentId }, [
    { by: 'superior', on: extension.endorsedOn },
    { by: 'director', on: extension.approvedOn },
  ]);
  await steps.run(`${name}/meeting`, doerOf(life, 'secretariat'), meeting.keptOn, async (ctx, must) => {
    const { number, heldOn, agendaNumber } = meeting;
    const { meetingId } = must(await createMeeting(ctx, { number, heldOn }));
    must(await putOnAgenda(ctx, meetingId, { amendmentId, agendaNumber }));
  });
}
