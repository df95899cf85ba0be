/** The lives of osmep-life.yaml, each step by the account whose work it is, on the day on which it is done. */
import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import { dayOfMonth, type Month, nextMonth } from '../../../foundation/month.ts';
import type { ApprovalSubject } from '../../approvals/index.ts';
import type { ClosingDoors } from '../../closings/index.ts';
import { createProgramme } from '../../plans/index.ts';
import type { OpeningSubjects } from '../../projects/index.ts';
import { readOsmep } from '../demonstration-data.ts';
import type { LoadedAgency } from '../load/load-agency.ts';
import { type ReportSteps, reportSteps } from '../load/load-reports.ts';
import type { LoadParts, LoadSteps } from '../load/load-steps.ts';
import type { DemonstrationProject } from '../projects/demonstration-project.ts';
import { type LifeFile, readLife } from '../projects/life-data.ts';
import { lifeProject } from '../projects/life-projects.ts';
import { closeProject } from './close-project.ts';
import { extendProject } from './extend-project.ts';
import { accounts, doerOf, type Life } from './life-accounts.ts';
import { openProject } from './open-project.ts';
import { writeFinalReport } from './write-final-report.ts';

/** What other rooms are given by src/server, for the steps that need them. */
export type LifeDoors = {
  subjects: readonly ApprovalSubject[];
  openings: OpeningSubjects;
  closings: ClosingDoors;
};

/** Inside the window of days 1 to 7. */
const SUBMIT_DAY = 4;

export async function loadLife(
  parts: LoadParts,
  steps: LoadSteps,
  agency: LoadedAgency,
  doors: LifeDoors,
): Promise<void> {
  const file = await readLife();
  const { projectHead } = await readOsmep();
  const life: Life = { parts, steps, agency, subjects: doors.subjects };
  const programmeIds = await addProgrammes(life, file);
  const reports = reportSteps(parts, steps, agency);
  const chapters: Chapter[] = file.projects.flatMap((each) => {
    const programme = file.programmes.find(({ fiscalYear }) => fiscalYear === each.fiscalYear);
    const programmeId = programmeIds[each.fiscalYear];
    if (!programme || !programmeId) throw new Error(`${each.code}: no programme of ${each.fiscalYear}`);
    const project = lifeProject(each, projectHead, {
      unit: programme.unit,
      officer: accounts.officer,
      programme: programme.number,
    });
    const { checkedOn, approvedOn, finalReport } = each;
    const closing = file.closings.find(({ project: code }) => code === each.code);
    return [
      {
        on: each.createdOn,
        async tell() {
          await openProject(life, project, { programmeId, openings: doors.openings, checkedOn, approvedOn });
          if (approvedOn) await submitReports(reports, project);
        },
      },
      ...(finalReport
        ? [{ on: finalReport.writtenOn, tell: () => writeFinalReport(life, each.code, finalReport) }]
        : []),
      ...(finalReport && closing
        ? [
            {
              on: closing.accounted.on,
              tell: () => closeProject(life, doors.closings, closing, finalReport),
            },
          ]
        : []),
    ];
  });
  chapters.push({ on: file.extension.askedOn, tell: () => extendProject(life, file.extension) });
  // In the order of their days, so that bells and trails show the newest first.
  for (const chapter of chapters.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)))
    await chapter.tell();
}

type Chapter = { on: CalendarDate; tell(): Promise<void> };

/** By fiscal year. */
async function addProgrammes(life: Life, file: LifeFile): Promise<Record<number, string>> {
  const first = file.projects.map(({ createdOn }) => createdOn).sort()[0];
  if (!first) return {};
  const before = addDays(first, -1);
  return life.steps.run('life/programmes', doerOf(life, 'strategy'), before, async (ctx, must) => {
    const made: Record<number, string> = {};
    for (const { unit, ...programme } of file.programmes) {
      const unitId = life.agency.unitIds[unit] ?? null;
      const input = { ...programme, budgetOutput: null, unitId, planNodeIds: life.agency.planNodeIds };
      made[programme.fiscalYear] = must(await createProgramme(ctx, input)).programmeId;
    }
    return made;
  });
}

/** Every month for which the data give results, each in its window. */
async function submitReports(reports: ReportSteps, project: DemonstrationProject): Promise<void> {
  const months = Object.keys(project.activities[0]?.results ?? {}).sort() as Month[];
  for (const month of months)
    await reports.submitted(project, month, dayOfMonth(nextMonth(month), SUBMIT_DAY));
}
