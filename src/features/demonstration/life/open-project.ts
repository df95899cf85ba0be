/** Opening as the manual has it: allocation notified, สสว.100 typed from it, the chain, plan version 1 locked. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import {
  attachSummaryTable,
  createProjectFromAllocation,
  notifyAllocation,
  type openingSubjects,
  planDraftSchema,
  recordAllocation,
  requestOpening,
  savePlanDraft,
} from '../../projects/index.ts';
import { planDraftOf } from '../plan-draft-of.ts';
import type { DemonstrationProject } from '../projects/demonstration-project.ts';
import { examplePaper } from './example-paper.ts';
import { accounts, approveInTurn, doerOf, type Life } from './life-accounts.ts';

export async function openProject(
  life: Life,
  project: DemonstrationProject,
  of: {
    programmeId: string;
    openings: ReturnType<typeof openingSubjects>;
    checkedOn: CalendarDate;
    approvedOn: CalendarDate | undefined;
  },
): Promise<void> {
  const { agency, steps, parts } = life;
  const name = `${project.agency}/${project.projectCode}`;
  const unitId = agency.unitIds[project.unit] ?? '';
  const officerPersonId = agency.people[accounts.officer]?.personId ?? '';
  const { createdOn } = project.head;

  const { allocationId } = await steps.run(
    `${name}/allocation`,
    doerOf(life, 'strategy'),
    createdOn,
    async (ctx, must) => {
      const recorded = must(
        await recordAllocation(ctx, {
          fiscalYear: project.fiscalYear,
          programmeId: of.programmeId,
          unitId,
          projectName: project.name,
          amountSatang: project.budgetSatang,
          memoNumber: `ผกก. ${project.projectCode.slice(-2)}/${project.fiscalYear}`,
          memoDate: createdOn,
          projectCode: null,
        }),
      );
      const bytes = await examplePaper('บันทึกแจ้งจัดสรรงบประมาณและตารางสรุปงาน/โครงการ', ctx.now.toISOString());
      const attached = must(
        await attachSummaryTable(ctx, parts.files, recorded.allocationId, {
          version: recorded.version,
          fileName: 'บันทึกแจ้งจัดสรร.pdf',
          bytes,
          scan: { state: 'not-scanned', at: ctx.now },
        }),
      );
      must(await notifyAllocation(ctx, recorded.allocationId, attached.version));
      return { allocationId: recorded.allocationId };
    },
  );

  await steps.run(`${name}/submit`, doerOf(life, 'officer'), createdOn, async (ctx, must) => {
    const created = must(
      await createProjectFromAllocation(ctx, allocationId, { officerPersonId, coordinatorPersonId: null }),
    );
    if (created.projectCode !== project.projectCode)
      throw new Error(`${name}: the system gave the code ${created.projectCode}`);
    const ids = { programmeId: of.programmeId, officerPersonId, planNodeIds: agency.planNodeIds };
    const plan = planDraftSchema.parse(planDraftOf(project, ids));
    const saved = must(await savePlanDraft(ctx, project.projectCode, { version: created.version, plan }));
    must(
      await requestOpening(ctx, { files: parts.files, subjects: of.openings }, project.projectCode, {
        version: saved.version,
        comment: '',
        documentNumber: null,
      }),
    );
  });
  await approveInTurn(life, `${name}/opening`, { kind: 'project-opening', subjectId: project.projectCode }, [
    { by: 'monitoring', on: of.checkedOn },
    { by: 'superior', on: of.checkedOn },
    ...(of.approvedOn ? [{ by: 'director' as const, on: of.approvedOn }] : []),
  ]);
}
