/** The opening through its approval chain: asked, returned with marks, mended, decided step by step; on paper; on both engines. */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { accepted, ok, type Result } from '../../../foundation/refusal.ts';
import { satang } from '../../../foundation/satang.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import {
  type DecisionInput,
  decideRequest,
  findOpenRequest,
  listRequests,
  subjectsByKind,
} from '../../approvals/index.ts';
import type { ActionContext, Role } from '../../permissions/index.ts';
import { recordAllocation } from '../allocations/change-allocation.ts';
import { attachSummaryTable, notifyAllocation } from '../allocations/notify-allocation.ts';
import { createProjectFromAllocation } from '../allocations/use-allocation.ts';
import { type ExampleAgency, exampleAgency } from '../example-agency.ts';
import { examplePlan } from '../example-plan.ts';
import { attachFile } from '../papers/attach-file.ts';
import { savePlanDraft } from '../plan/save-plan-draft.ts';
import { projectDetails } from '../register/project-details.ts';
import { testFiles } from '../testing.ts';
import { draftOpeningMemo } from './draft-opening-memo.ts';
import { enterPaperApproval } from './enter-paper-approval.ts';
import { mendMark } from './mend-mark.ts';
import { openingKinds, openingSubjects } from './opening-subject.ts';
import { requestOpening } from './request-opening.ts';
import { viewOpening } from './view-opening.ts';
import { withdrawOpening } from './withdraw-opening.ts';

const subjects = openingSubjects(async (_ctx, before, after) =>
  before.rationale === after.rationale
    ? []
    : [{ place: 'rationale', label: { th: 'หลักการ', en: 'Rationale' }, before: null, after: null }],
);
const byKind = subjectsByKind(Object.values(subjects));
const refusalOf = <T>(result: Result<T>) => (result.ok ? null : result.refusal);
const step = (version: number) => ({ version, comment: '', documentNumber: null });
const plan = examplePlan();
const PDF = new TextEncoder().encode('%PDF-1.7 example');

/** The officer works in the lower unit, which the superior heads; the director heads the agency. */
function line(agency: ExampleAgency) {
  const files = testFiles();
  const officer = <T>(action: (ctx: ActionContext) => Promise<Result<T>>) =>
    agency.as('project-officer', action, {
      roles: [{ role: 'project-officer', unitIds: [agency.otherUnitId] }],
    });
  type Input = Partial<DecisionInput> & { position: number };
  const decideOn = (role: Role, requestId: string, input: Input) =>
    agency.as(role, (ctx) =>
      decideRequest(ctx, byKind, requestId, {
        decision: 'approve',
        comment: '',
        documentNumber: null,
        confirmed: ['references-latest', 'spelling-layout', 'typed-as-approved'],
        marks: [],
        ...input,
      }),
    );
  const waiting = (code: string) =>
    agency.as('monitoring-officer', async (ctx) => {
      const kinds = Object.values(openingKinds);
      const open = await Promise.all(kinds.map((kind) => findOpenRequest(ctx.tx, kind, code)));
      return ok(open.find((each) => each !== null)?.requestId ?? `nothing waits for ${code}`);
    });
  const decide = async (role: Role, code: string, input: Input) =>
    decideOn(role, accepted(await waiting(code)), input);
  const request = (code: string, version: number) =>
    officer((ctx) => requestOpening(ctx, { files, subjects }, code, step(version)));
  const scan = { state: 'not-scanned' as const, at: new Date('2019-10-05T03:00:00Z') };
  const paper = { fileName: 'scan.pdf', bytes: PDF, status: null, subject: null, scan };
  const attach = (code: string, kind: string) =>
    officer((ctx) => attachFile(ctx, files, [], code, { ...paper, kind, name: kind }));
  return { files, officer, waiting, decide, decideOn, request, attach };
}

/** Notified by strategy, made into a project by the officer, filled in: version 2, ready to be submitted. */
async function allocatedProject(agency: ExampleAgency, { files, officer }: ReturnType<typeof line>) {
  const strategy = <T>(action: (ctx: ActionContext) => Promise<Result<T>>) =>
    agency.as('strategy-officer', action);
  const { allocationId } = accepted(
    await strategy((ctx) =>
      recordAllocation(ctx, {
        fiscalYear: 2563,
        programmeId: agency.programmeId,
        unitId: agency.otherUnitId,
        projectName: plan.name,
        amountSatang: plan.budgetSatang ?? satang(0),
        memoNumber: 'ผกก. 12/2562',
        memoDate: dateOf('2019-10-01'),
        projectCode: null,
      }),
    ),
  );
  const people = { officerPersonId: agency.officerId, coordinatorPersonId: null };
  const make = () => officer((ctx) => createProjectFromAllocation(ctx, allocationId, people));
  expect(refusalOf(await strategy((ctx) => notifyAllocation(ctx, allocationId, 1)))?.code).toBe(
    'allocation-file-missing',
  );
  const scan = { state: 'not-scanned' as const, at: new Date('2019-10-05T03:00:00Z') };
  const file = { version: 1, fileName: 'allocation.pdf', bytes: PDF, scan };
  accepted(await strategy((ctx) => attachSummaryTable(ctx, files, allocationId, file)));
  expect(refusalOf(await make())?.code).toBe('allocation-not-notified');
  expect(accepted(await strategy((ctx) => notifyAllocation(ctx, allocationId, 2))).version).toBe(3);
  const { projectCode } = accepted(await make());
  expect(refusalOf(await make())?.code).toBe('allocation-used');
  const filled = examplePlan({
    programmeId: agency.programmeId,
    officerPersonId: agency.officerId,
    planNodeIds: [agency.planNodeId],
    allocationMemoNumber: 'ผกก. 12/2562',
  });
  accepted(await officer((ctx) => savePlanDraft(ctx, projectCode, { version: 1, plan: filled })));
  return { projectCode, filled };
}

onBothEngines('an opening through the approval chain', (engine) => {
  it('is returned with marks, mended, checked, endorsed and approved; the wrong persons are refused', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const of = line(agency);
    const { projectCode: code, filled } = await allocatedProject(agency, of);
    accepted(await of.request(code, 2));
    expect(refusalOf(await of.request(code, 3))?.code).toBe('permission-state');
    // Nobody out of turn, nobody from outside, and who asked not at all.
    for (const role of ['director', 'superior', 'finance-officer', 'administrator'] as const)
      expect(refusalOf(await of.decide(role, code, { position: 1 }))?.code, role).toMatch(
        /approval-not-in-line|permission-role/,
      );
    expect(refusalOf(await of.decide('project-officer', code, { position: 1 }))?.code).toMatch(
      /approval-own-request|permission-role/,
    );
    expect(refusalOf(await of.decide('monitoring-officer', code, { position: 1, confirmed: [] }))?.code).toBe(
      'approval-confirmation-missing',
    );
    const unknown = await of.decide('monitoring-officer', code, {
      position: 1,
      decision: 'return',
      comment: 'โปรดแก้ไข',
      marks: [
        { place: 'rationale', comment: '' },
        { place: 'activities[99].name', comment: '' },
      ],
    });
    expect(refusalOf(unknown)).toMatchObject({
      code: 'approval-mark-unknown',
      place: 'marks[1].place',
      data: { found: 'activities[99].name', known: expect.stringContaining('checks.references-latest') },
    });
    expect(refusalOf(unknown)?.data.known).toContain(', rationale, ');
    const marks = [
      { place: 'rationale', comment: 'ขาดที่มาของปัญหา' },
      { place: 'checks.references-latest', comment: '' },
    ];
    accepted(
      await of.decide('monitoring-officer', code, {
        position: 1,
        decision: 'return',
        comment: 'โปรดแก้ไข 2 แห่ง',
        marks,
      }),
    );
    const back = accepted(await of.officer((ctx) => viewOpening(ctx, code)));
    expect(back.marks).toMatchObject([
      { ...marks[0], madeByName: 'monitoring-officer (ตัวอย่าง)', mendedAt: null },
      { place: 'files', comment: 'โปรดแก้ไข 2 แห่ง', mendedAt: null },
    ]);
    const mended = { ...filled, rationale: 'เพราะการติดตามยังไม่ครบทุกโครงการ' };
    accepted(await of.officer((ctx) => savePlanDraft(ctx, code, { version: 4, plan: mended })));
    const first = back.marks[0]?.markId ?? '';
    accepted(await of.officer((ctx) => mendMark(ctx, code, first, true)));
    expect(accepted(await of.officer((ctx) => viewOpening(ctx, code))).marks[0]?.mendedAt).not.toBeNull();
    accepted(await of.request(code, 5));
    const asked = await db.inAgency(agency.agencyId, (tx) => findOpenRequest(tx, openingKinds.system, code));
    expect(asked?.content.differences.map((each) => each.place)).toEqual(['rationale']);
    expect(asked?.steps.map((each) => each.role ?? each.post)).toEqual([
      'monitoring-officer',
      'line-of-command',
      'director',
    ]);
    accepted(await of.decide('monitoring-officer', code, { position: 1 }));
    accepted(await of.decide('superior', code, { position: 2 }));
    const last = { position: 3, comment: 'อนุมัติ', documentNumber: 'สตย. 99/2562' };
    accepted(await of.decide('director', code, last));
    const details = accepted(await of.officer((ctx) => projectDetails(ctx, code)));
    expect(details).toMatchObject({ state: 'locked', planVersion: 1, approvedOn: '2019-10-05' });
    expect(details.decisions.map((each) => [each.event, each.personName, each.documentNumber])).toMatchObject(
      [
        ['submit', 'project-officer (ตัวอย่าง)', expect.any(String)],
        ['return', 'monitoring-officer (ตัวอย่าง)', null],
        ['submit', 'project-officer (ตัวอย่าง)', expect.any(String)],
        ['approve', 'director (ตัวอย่าง)', 'สตย. 99/2562'],
        ['lock', null, null],
      ],
    );
    expect(details.files.map((each) => each.kind)).toEqual([
      'opening-memo',
      'form-100',
      'opening-memo',
      'form-100',
    ]);
  });

  it('what is attached while approvers decide changes nothing of what they were asked', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const of = line(agency);
    const { projectCode: code } = await allocatedProject(agency, of);
    accepted(await of.request(code, 2));
    const asked = () => db.inAgency(agency.agencyId, (tx) => findOpenRequest(tx, openingKinds.system, code));
    const papers = (await asked())?.content.papers;
    for (const kind of ['form-100', 'opening-memo', 'allocation-memo']) accepted(await of.attach(code, kind));
    expect(accepted(await of.officer((ctx) => projectDetails(ctx, code))).files).toHaveLength(5);
    for (const [index, role] of (['monitoring-officer', 'superior', 'director'] as const).entries())
      accepted(await of.decide(role, code, { position: index + 1 }));
    expect(papers).toHaveLength(3);
    expect(accepted(await of.officer((ctx) => projectDetails(ctx, code))).state).toBe('locked');
  });

  it('an approval on paper rests on what a person scanned, not on what the system made for an earlier request', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const of = line(agency);
    const { projectCode: code } = await allocatedProject(agency, of);
    accepted(await of.request(code, 2));
    accepted(await of.officer((ctx) => withdrawOpening(ctx, code, step(3))));
    const { files } = accepted(await of.officer((ctx) => projectDetails(ctx, code)));
    const enter = (fileId: string) =>
      of.officer((ctx) =>
        enterPaperApproval(ctx, { subjects }, code, {
          version: 4,
          approvedOn: dateOf('2019-10-02'),
          documentNumber: 'สตย. 7/2562',
          fileId,
        }),
      );
    const form = accepted(await of.attach(code, 'form-100'));
    for (const fileId of [...files.map((file) => file.fileId), form.fileId])
      expect(refusalOf(await enter(fileId))).toMatchObject({
        code: 'paper-approval-not-scanned',
        place: 'fileId',
      });
    const memo = accepted(await of.attach(code, 'opening-memo'));
    accepted(await enter(memo.fileId));
    const [request] = accepted(
      await agency.as('monitoring-officer', async (ctx) =>
        ok(await listRequests(ctx.tx, { kind: openingKinds.paper, subjectId: code })),
      ),
    );
    expect(request?.content.papers.map((each) => each.name)).toEqual([
      'opening-memo',
      'form-100',
      'บันทึกแจ้งจัดสรร ผกก. 12/2562',
    ]);
  });

  it('says of every check how it stands, with both figures and the clause', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const of = line(agency);
    const { projectCode: code, filled } = await allocatedProject(agency, of);
    const less = { ...filled, budgetSatang: satang(100) };
    accepted(await of.officer((ctx) => savePlanDraft(ctx, code, { version: 2, plan: less })));
    const { checks } = accepted(await of.officer((ctx) => viewOpening(ctx, code)));
    expect(checks.map((each) => [each.id, each.met])).toEqual([
      ['name-as-allocated', true],
      ['budget-as-allocated', false],
      ['three-papers', true],
      ['activities-sum', false],
      ['form-complete', false],
      ['references-latest', null],
      ['spelling-layout', null],
    ]);
    expect(checks[1]?.figure?.th).toBe('1.00 บาท · แจ้งจัดสรร 11,000,000.00 บาท');
    const refused = refusalOf(await of.request(code, 3));
    expect(refused?.code).toBe('plan-incomplete');
    expect(refused?.fields?.find((each) => each.code === 'budget-not-allocated')).toMatchObject({
      place: 'budgetSatang',
      data: { allocated: '11,000,000.00', found: '1.00' },
      clause: { clause: 'ส่วนที่ 3 ข้อพึงระวัง 1)' },
    });
  });

  it('a memo drafted before the plan was changed is not sent', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const of = line(agency);
    const { projectCode: code } = await allocatedProject(agency, of);
    accepted(await of.officer((ctx) => draftOpeningMemo(ctx, code, { version: 2 })));
    await agency.as('administrator', async (ctx) => {
      // The allocation and the plan are renamed together, as strategy and officer would.
      await sql`update allocations set project_name = 'ชื่อใหม่'`.execute(ctx.tx);
      await sql`update plan_versions set name = 'ชื่อใหม่'`.execute(ctx.tx);
      return ok();
    });
    const old = refusalOf(await of.request(code, 2));
    expect(old).toMatchObject({ code: 'memo-old', data: { count: 2 } });
    expect(old?.fields).toMatchObject([
      { place: 'subject', data: { now: expect.stringContaining('“ชื่อใหม่”') } },
      { place: 'paragraphs', data: { now: expect.stringContaining('“ชื่อใหม่”') } },
    ]);
    accepted(await of.officer((ctx) => draftOpeningMemo(ctx, code, { version: 2 })));
    await agency.as('administrator', async (ctx) => {
      await sql`update plan_versions set starts_on = '2019-10-02', allocation_memo_number = 'x'`.execute(
        ctx.tx,
      );
      await sql`update allocations set memo_number = 'ผกก. 13/2562'`.execute(ctx.tx);
      return ok();
    });
    const older = refusalOf(await of.request(code, 2))?.fields?.map(({ place, data }) => [place, data.now]);
    expect(older).toEqual([
      ['paragraphs', expect.stringMatching(/ผกก. 13\/2562.*2 ตุลาคม 2562/)],
      ['attachments', expect.stringContaining('ผกก. 13/2562')],
    ]);
    accepted(await of.officer((ctx) => draftOpeningMemo(ctx, code, { version: 2 })));
    expect(accepted(await of.request(code, 2)).state).toBe('submitted');
  });

  it('is withdrawn with its request, and refused back to a draft with the reason', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const of = line(agency);
    const { projectCode: code } = await allocatedProject(agency, of);
    accepted(await of.request(code, 2));
    accepted(await of.officer((ctx) => withdrawOpening(ctx, code, step(3))));
    expect(
      await db.inAgency(agency.agencyId, (tx) => findOpenRequest(tx, openingKinds.system, code)),
    ).toBeNull();
    accepted(await of.request(code, 4));
    const words = { decision: 'refuse', comment: 'ไม่สอดคล้องกับแผนปฏิบัติการ' } as const;
    accepted(await of.decide('monitoring-officer', code, { position: 1, ...words }));
    const details = accepted(await of.officer((ctx) => projectDetails(ctx, code)));
    expect(details.state).toBe('draft');
    expect(details.decisions.at(-1)).toMatchObject({ event: 'refuse', comment: words.comment });
  });

  it('withdrawn and returned in the same instant: one of them happens, wholly, and nobody waits for ever', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const of = line(agency);
    const { projectCode: code } = await allocatedProject(agency, of);
    const happened: string[] = [];
    for (let version = 2; version < 14; version += 2) {
      accepted(await of.request(code, version));
      const requestId = accepted(await of.waiting(code));
      const back = { position: 1, decision: 'return', comment: 'โปรดแก้ไข' } as const;
      const [withdrawn, returned] = await Promise.all([
        of.officer((ctx) => withdrawOpening(ctx, code, step(version + 1))),
        of.decideOn('monitoring-officer', requestId, back),
      ]);
      expect([withdrawn.ok, returned.ok].filter((each) => each)).toHaveLength(1);
      expect(refusalOf(withdrawn)?.code ?? refusalOf(returned)?.code).toMatch(
        /^(permission-state|approval-not-waiting)$/,
      );
      happened.push(withdrawn.ok ? 'withdrawn' : 'returned');
    }
    const details = accepted(await of.officer((ctx) => projectDetails(ctx, code)));
    expect(details.state).toBe('draft');
    const requests = await db.inAgency(agency.agencyId, (tx) =>
      listRequests(tx, { kind: openingKinds.system, subjectId: code }),
    );
    expect(requests.map((each) => each.state)).toEqual(happened);
  });

  it.each([
    ['2019-10-02', false, '2019-10-05'],
    ['2019-10-01', true, '2019-10-04'],
  ])(
    'approved on paper on %s: late is %s, for the last day was %s (DLN-01)',
    async (approvedOn, late, dueOn) => {
      const db = await engine.fresh();
      const agency = await exampleAgency(db);
      const of = line(agency);
      const { projectCode: code } = await allocatedProject(agency, of);
      const { fileId } = accepted(await of.attach(code, 'opening-memo'));
      const entry = { approvedOn: dateOf(approvedOn), documentNumber: 'สตย. 7/2562', fileId };
      const enter = (version: number) =>
        of.officer((ctx) => enterPaperApproval(ctx, { subjects }, code, { ...entry, version }));
      expect(refusalOf(await enter(2))?.fields?.map((each) => each.code)).toEqual(['file-form-100-missing']);
      accepted(await of.attach(code, 'form-100'));
      accepted(await enter(2));
      const view = accepted(await of.officer((ctx) => viewOpening(ctx, code)));
      expect(view).toMatchObject({
        way: 'paper',
        paperApproval: { late, dueOn, documentNumber: 'สตย. 7/2562' },
      });
      expect(view.checks.find((each) => each.id === 'entered-in-time')).toMatchObject({
        met: !late,
        blocking: false,
        clause: { clause: 'ส่วนที่ 3 การขอเปิดงาน/โครงการ 3)' },
      });
      expect(refusalOf(await of.decide('director', code, { position: 1 }))?.code).toBe(
        'approval-not-in-line',
      );
      accepted(await of.decide('monitoring-officer', code, { position: 1 }));
      const details = accepted(await of.officer((ctx) => projectDetails(ctx, code)));
      expect(details).toMatchObject({ state: 'locked', approvedOn });
      expect(details.decisions.find((each) => each.event === 'approve')).toMatchObject({
        documentNumber: 'สตย. 7/2562',
        decidedOn: approvedOn,
      });
    },
  );
});
