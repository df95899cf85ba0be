/** For tests: an agency with a locked project, a day that moves, and the steps of an amendment by the right persons. */
import { type CalendarDate, dateOf } from '../../foundation/calendar-date.ts';
import { decimal } from '../../foundation/decimal.ts';
import { month } from '../../foundation/month.ts';
import { accepted, type Result } from '../../foundation/refusal.ts';
import { satang } from '../../foundation/satang.ts';
import { NOT_APPLICABLE } from '../../foundation/value.ts';
import type { Database } from '../../platform/database/index.ts';
import { decideRequest, findOpenRequest } from '../approvals/index.ts';
import type { ActionContext } from '../permissions/index.ts';
import { type ExampleAgency, exampleAgency } from '../projects/example-agency.ts';
import { findPlanDraft, findProject, type PlanDraft, putPlanInForce } from '../projects/index.ts';
import { lockedProject, testFiles } from '../projects/testing.ts';
import { createMeeting, keepMinutes } from './board/keep-meeting.ts';
import { putOnAgenda, resolveAmendment } from './board/resolve-amendment.ts';
import { createAmendment } from './record/create-amendment.ts';
import { saveAmendmentPlan, saveAmendmentWords } from './record/save-amendment.ts';
import { viewAmendment, viewCopy } from './record/view-amendment.ts';
import { amendmentSubjects } from './requesting/approval-subjects.ts';
import { draftAmendmentMemos } from './requesting/draft-amendment-memos.ts';
import { requestAmendment } from './requesting/request-amendment.ts';
import type { AmendmentRequestKind } from './requesting/request-kind.ts';
import type { AmendmentWords } from './schemas.ts';

export const files = testFiles();
export const MINUTES = new TextEncoder().encode('%PDF-1.7 minutes');
const words = { reason: 'ผู้รับจ้างส่งมอบล่าช้า', effect: 'ไม่กระทบผลผลิตและผลลัพธ์', lateReason: '', cancel: false };

export async function exampleLife(database: Database) {
  const options: { today: CalendarDate } = { today: dateOf('2019-10-05') };
  const agency = await exampleAgency(database, options);
  const projectCode = await lockedProject(agency);
  return new Life(agency, projectCode, options);
}

/** One amendment after another of one project; `version` is asked for at each step. */
export class Life {
  readonly agency: ExampleAgency;
  readonly projectCode: string;
  readonly options: { today: CalendarDate };
  number = 0;

  constructor(agency: ExampleAgency, projectCode: string, options: { today: CalendarDate }) {
    this.agency = agency;
    this.projectCode = projectCode;
    this.options = options;
  }

  get key() {
    return { projectCode: this.projectCode, number: this.number };
  }
  at(day: string): void {
    this.options.today = dateOf(day);
  }
  secretariat<T>(action: (ctx: ActionContext) => Promise<Result<T>>): Promise<Result<T>> {
    return this.agency.as('secretariat', action);
  }
  async view() {
    return accepted(await this.agency.as('director', (ctx) => viewAmendment(ctx, this.key)));
  }
  async version() {
    return (await this.view()).version;
  }

  async begin(): Promise<void> {
    const begun = await this.agency.as('project-officer', (ctx) => createAmendment(ctx, this.projectCode));
    this.number = accepted(begun).number;
  }
  async edit(change: (plan: PlanDraft) => PlanDraft) {
    const copy = accepted(await this.agency.as('project-officer', (ctx) => viewCopy(ctx, this.key)));
    return this.agency.as('project-officer', (ctx) =>
      saveAmendmentPlan(ctx, this.key, { version: copy.version, plan: change(copy.plan) }),
    );
  }
  async say(more: Partial<AmendmentWords> = {}) {
    const version = await this.version();
    return this.agency.as('project-officer', (ctx) =>
      saveAmendmentWords(ctx, this.key, { ...words, version, ...more }),
    );
  }
  async draftMemos() {
    const version = await this.version();
    return this.agency.as('project-officer', (ctx) =>
      draftAmendmentMemos(ctx, this.key, { version, comment: '' }),
    );
  }
  async request(documentNumber: string | null = null) {
    const version = await this.version();
    return this.agency.as('project-officer', (ctx) =>
      requestAmendment(ctx, files, this.key, { version, documentNumber }),
    );
  }
  /** Words, memos and the request itself. */
  async ask(more: Partial<AmendmentWords> = {}): Promise<void> {
    accepted(await this.say(more));
    accepted(await this.draftMemos());
    accepted(await this.request());
  }
  async decide(
    kind: AmendmentRequestKind,
    decision: 'approve' | 'return' | 'refuse',
    subjects = amendmentSubjects,
  ) {
    const { amendmentId } = await this.view();
    return this.agency.as('director', async (ctx) => {
      const request = await findOpenRequest(ctx.tx, kind, amendmentId);
      if (!request) throw new Error(`no open request ${kind}`);
      return decideRequest(ctx, subjects, request.requestId, {
        decision,
        position: request.position,
        comment: decision === 'approve' ? '' : 'โปรดทบทวน',
        documentNumber: null,
        confirmed: [],
        marks: decision === 'return' ? [{ place: 'reason', comment: 'ชี้แจงให้ชัดเจน' }] : [],
      });
    });
  }
  /** A meeting on a day with the amendment on its agenda; answers with the item. */
  async meet(number: string, heldOn: string): Promise<{ meetingId: string; itemId: string }> {
    const { amendmentId } = await this.view();
    const { meetingId } = accepted(
      await this.secretariat((ctx) => createMeeting(ctx, { number, heldOn: dateOf(heldOn) })),
    );
    const { itemId } = accepted(
      await this.secretariat((ctx) => putOnAgenda(ctx, meetingId, { amendmentId, agendaNumber: '4.1' })),
    );
    return { meetingId, itemId };
  }
  resolve(itemId: string, resolution: 'approved' | 'refused' | 'deferred', text = `มติ ${resolution}`) {
    return this.secretariat((ctx) => resolveAmendment(ctx, itemId, { resolution, text }));
  }
  minutes(meetingId: string, number = 'กบ. 1/2563') {
    return this.secretariat((ctx) =>
      keepMinutes(ctx, files, meetingId, { number, fileName: 'รายงานการประชุม.pdf', bytes: MINUTES }),
    );
  }
}

/** 30,000 baht of activity 1 from April to June. */
export const moveMoney = (plan: PlanDraft): PlanDraft => ({
  ...plan,
  activities: plan.activities.map((row, index) => {
    if (index !== 0) return row;
    const [from, to] = [month('2020-04'), month('2020-06')];
    const cell = (at: typeof from, amount: number) => ({
      workPercent: row.months[at]?.workPercent ?? decimal(0),
      plannedWork: '',
      spendingSatang: satang((row.months[at]?.spendingSatang ?? 0) + amount),
    });
    return { ...row, months: { ...row.months, [from]: cell(from, -3_000_000), [to]: cell(to, 3_000_000) } };
  }),
});

/** The end moves to 31 December 2563; the new months plan nothing. */
export const extend = (plan: PlanDraft): PlanDraft => {
  const later = ['2020-10', '2020-11', '2020-12'].map((each) => month(each));
  const nothing = { workPercent: decimal(0), plannedWork: '', spendingSatang: satang(0) };
  return {
    ...plan,
    endsOn: dateOf('2020-12-31'),
    activities: plan.activities.map((row) => ({
      ...row,
      months: { ...row.months, ...Object.fromEntries(later.map((each) => [each, nothing])) },
    })),
    indicators: plan.indicators.map((row) => ({
      ...row,
      months: { ...row.months, ...Object.fromEntries(later.map((each) => [each, NOT_APPLICABLE])) },
    })),
  };
};

/** The plan in force becomes version 2 while an amendment is open. */
export const correctPlan = async (life: Life) =>
  accepted(
    await life.agency.as('monitoring-officer', async (ctx) => {
      const project = await findProject(ctx.tx, life.projectCode, { forChange: true });
      const plan = project && (await findPlanDraft(ctx.tx, project, 1));
      if (!project || !plan) throw new Error('the project has a plan');
      const corrected = { ...plan, rationale: 'แก้คำผิด' };
      return putPlanInForce(ctx, project, corrected, { kind: 'correction', subjectId: project.projectId });
    }),
  );
