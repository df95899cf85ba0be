/** The whole life of amendments through their actions, on both engines (WFL-04, WFL-05). */
import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { month } from '../../../foundation/month.ts';
import { accepted, type Result, refuse } from '../../../foundation/refusal.ts';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { listRequests } from '../../approvals/index.ts';
import { listMemos } from '../../memos/index.ts';
import { findProject, findProjectPlan, listPlanHistory } from '../../projects/index.ts';
import { correctPlan, exampleLife, extend, files, type Life, moveMoney } from '../example-life.ts';
import { createAmendment } from '../record/create-amendment.ts';
import { viewAmendments } from '../record/view-amendment.ts';
import { amendmentSubjects } from './approval-subjects.ts';
import { requestAmendment } from './request-amendment.ts';
import { dropAmendment, withdrawAmendment } from './withdraw-amendment.ts';

const codeOf = <T>(result: Result<T>) => (result.ok ? 'ok' : result.refusal.code);
const inAgency = <T>(db: Database, life: Life, work: Parameters<typeof db.inAgency<T>>[1]) =>
  db.inAgency(life.agency.agencyId, work);

const history = (db: Database, life: Life) =>
  inAgency(db, life, async (tx) => {
    const project = await findProject(tx, life.projectCode);
    return project ? await listPlanHistory(tx, project.projectId) : [];
  });

onBothEngines('the life of an amendment', (engine) => {
  it('case 1: written, asked with its memo and papers, decided by the director, in force as version 2', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    expect(accepted(await life.edit(moveMoney)).version).toBe(2);
    const drafted = await life.view();
    expect(drafted).toMatchObject({ decidedBy: 'director', requestKind: 'amendment-adjustment' });
    expect(drafted.kinds.map((each) => each.kind)).toEqual(['adjust-money']);
    await life.ask();
    expect((await life.view()).state).toBe('requested');
    const { amendmentId } = await life.view();
    await inAgency(db, life, async (tx) => {
      const [request] = await listRequests(tx, { kind: 'amendment-adjustment', subjectId: amendmentId });
      expect(
        request?.content.differences.map((each) => [each.label.th, each.before?.th, each.after?.th]),
      ).toEqual([
        [
          'กิจกรรมที่ 1 งานติดตามผลการดำเนินงาน: แผนการใช้จ่ายรายเดือน',
          'เม.ย. 2563 90,000.00 บาท · มิ.ย. 2563 0.00 บาท',
          'เม.ย. 2563 60,000.00 บาท · มิ.ย. 2563 30,000.00 บาท',
        ],
      ]);
      expect(request?.content.papers.map((each) => each.name)).toEqual([
        'ขออนุมัติปรับแผนการใช้จ่ายเงิน งานติดตามและประเมินผลการส่งเสริม SME ประจำปีงบประมาณ 2563',
        'สสว.400',
      ]);
      expect(request?.content.checks.filter((each) => each.met !== true)).toEqual([]);
      const [memo] = (await listMemos(tx, { projectId: request?.projectId ?? '' })).filter(
        (each) => each.kind === 'adjustment',
      );
      expect(memo).toMatchObject({ state: 'sent', subjectId: amendmentId });
      expect(memo?.pdfSha256).toMatch(/^[0-9a-f]{64}$/);
      expect(memo?.text.paragraphs.at(-1)).toMatch(/ได้แนบเอกสารประกอบมาพร้อมกันนี้ ประกอบด้วย$/);
    });
    expect(codeOf(await life.decide('amendment-adjustment', 'approve'))).toBe('ok');
    expect(await life.view()).toMatchObject({
      state: 'in-force',
      madeVersion: 2,
      endedOn: '2019-10-05',
      checks: [],
    });
    expect((await history(db, life)).map((each) => [each.planVersion, each.reasonKind])).toEqual([
      [1, 'opening'],
      [2, 'amendment'],
    ]);
    const plan = await inAgency(db, life, (tx) => findProjectPlan(tx, life.projectCode));
    expect(plan?.activities[0]?.months[month('2020-04')]?.spendingSatang).toBe(6_000_000);
    const list = accepted(
      await life.agency.as('project-officer', (ctx) => viewAmendments(ctx, life.projectCode)),
    );
    expect(list.versions.map((each) => [each.planVersion, each.amendmentNumber])).toEqual([
      [2, 1],
      [1, null],
    ]);
    expect(list.mayCreate).toBe(true);
  });

  it('case 2: agenda, board, minutes, second memo, extended plan in force; a plan beyond the resolution is refused', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    accepted(await life.edit(extend));
    expect(await life.view()).toMatchObject({ decidedBy: 'board', requestKind: 'amendment-agenda' });
    await life.ask();
    expect(await life.view()).toMatchObject({ state: 'agenda-requested', late: false });
    expect((await life.view()).memos.map((each) => [each.kind, each.state])).toEqual([
      ['agenda-paper', 'sent'],
      ['agenda', 'sent'],
    ]);
    accepted(await life.decide('amendment-agenda', 'approve'));
    expect((await life.view()).state).toBe('queued');
    life.at('2019-10-20');
    const { meetingId, itemId } = await life.meet('1/2563', '2019-10-25');
    expect((await life.view()).state).toBe('on-agenda');
    expect(codeOf(await life.resolve(itemId, 'approved'))).toBe('meeting-not-held');
    life.at('2019-10-26');
    expect(codeOf(await life.resolve(itemId, 'approved', ''))).toBe('resolution-words-missing');
    accepted(await life.resolve(itemId, 'approved', 'อนุมัติขยายเวลาถึงวันที่ 31 ธันวาคม 2563'));
    expect(await life.view()).toMatchObject({ state: 'resolved', requestKind: 'amendment-resolution' });
    // The distribution may still move, the substance may not.
    accepted(await life.edit((plan) => ({ ...moveMoney(plan), endsOn: dateOf('2020-12-30') })));
    accepted(await life.minutes(meetingId));
    accepted(await life.say());
    accepted(await life.draftMemos());
    expect(await life.request()).toMatchObject({
      ok: false,
      refusal: { code: 'amendment-not-ready', fields: [{ place: 'checks.within-resolution' }] },
    });
    accepted(await life.edit((plan) => ({ ...plan, endsOn: dateOf('2020-12-31') })));
    accepted(await life.draftMemos());
    accepted(await life.request('กบ 0001'));
    accepted(await life.decide('amendment-resolution', 'approve'));
    expect(await life.view()).toMatchObject({ state: 'in-force', madeVersion: 2 });
    const plan = await inAgency(db, life, (tx) => findProjectPlan(tx, life.projectCode));
    expect(plan).toMatchObject({ planVersion: 2, endsOn: '2020-12-31' });
    const [first] = await inAgency(db, life, (tx) => listMemos(tx, { projectId: plan?.projectId ?? '' }));
    expect(first).toMatchObject({ kind: 'board-resolution', documentNumber: 'กบ 0001' });
  });

  it('the board defers: back to the queue, another meeting, refused: the old plan stands', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    accepted(await life.edit(extend));
    await life.ask();
    accepted(await life.decide('amendment-agenda', 'approve'));
    const first = await life.meet('1/2563', '2019-10-05');
    accepted(await life.resolve(first.itemId, 'deferred', 'ให้ชี้แจงเพิ่มเติม'));
    expect((await life.view()).state).toBe('queued');
    expect(codeOf(await life.resolve(first.itemId, 'approved'))).toBe('agenda-item-resolved');
    const second = await life.meet('2/2563', '2019-10-05');
    accepted(await life.resolve(second.itemId, 'refused', 'ไม่อนุมัติ'));
    expect(await life.view()).toMatchObject({ state: 'refused', endedOn: '2019-10-05' });
    expect((await life.view()).agenda.map((each) => [each.meetingNumber, each.resolution])).toEqual([
      ['1/2563', 'deferred'],
      ['2/2563', 'refused'],
    ]);
    expect(await history(db, life)).toHaveLength(1);
    await life.begin();
    expect(life.number).toBe(2);
  });

  it('a cancelled project goes on to its closing, without another plan version', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    await life.ask({ cancel: true, effect: 'ไม่เกิดผลผลิต' });
    expect((await life.view()).kinds.map((each) => [each.kind, each.why[0]?.place])).toEqual([
      ['cancel', 'project'],
    ]);
    accepted(await life.decide('amendment-agenda', 'approve'));
    const { meetingId, itemId } = await life.meet('1/2563', '2019-10-05');
    accepted(await life.resolve(itemId, 'approved', 'อนุมัติให้ยกเลิก'));
    accepted(await life.minutes(meetingId));
    accepted(await life.draftMemos());
    accepted(await life.request());
    life.at('2019-10-20');
    accepted(await life.decide('amendment-resolution', 'approve'));
    expect(await life.view()).toMatchObject({
      state: 'in-force',
      madeVersion: null,
      projectState: 'cancelled',
    });
    const project = await inAgency(db, life, (tx) => findProject(tx, life.projectCode));
    expect(project).toMatchObject({ state: 'cancelled', cancelledOn: '2019-10-20' });
    expect(await history(db, life)).toHaveLength(1);
    const again = await life.agency.as('project-officer', (ctx) => createAmendment(ctx, life.projectCode));
    expect(codeOf(again)).toBe('amendment-project-not-locked');
  });

  it('returned with marks, withdrawn, dropped; refused ends it', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    accepted(await life.edit(moveMoney));
    await life.ask();
    accepted(await life.decide('amendment-adjustment', 'return'));
    expect((await life.view()).state).toBe('draft');
    await life.ask();
    const step = { version: await life.version(), comment: 'ขอแก้ไข' };
    accepted(await life.agency.as('project-officer', (ctx) => withdrawAmendment(ctx, life.key, step)));
    expect((await life.view()).state).toBe('draft');
    await life.ask();
    accepted(await life.decide('amendment-adjustment', 'refuse'));
    expect((await life.view()).state).toBe('refused');
    // Each asking has its own memo and สสว.400, kept for ever.
    expect((await life.view()).papers).toHaveLength(3);
    await life.begin();
    const drop = { version: 1, comment: '' };
    accepted(await life.agency.as('project-officer', (ctx) => dropAmendment(ctx, life.key, drop)));
    expect((await life.view()).state).toBe('dropped');
  });

  it('later than 45 days before the end it needs a reason, and is marked', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    // The plan as opened asks for no report yet: the day moves after the request is written.
    await life.begin();
    accepted(await life.edit(extend));
    life.at('2020-08-17');
    accepted(await life.say());
    accepted(await life.draftMemos());
    const refused = await life.request();
    const places = refused.ok ? [] : refused.refusal.fields?.map((each) => each.place);
    expect(places).toEqual(['checks.months-reported', 'checks.late-reason-given']);
    const checks = (await life.view()).checks;
    expect(checks.find((each) => each.id === 'asked-in-time')).toMatchObject({
      met: false,
      blocking: false,
      figure: { th: 'ภายใน 16 ส.ค. 2563 เสนอเมื่อ 17 ส.ค. 2563 ช้า 1 วัน' },
      clause: { source: 'osmep-manual-2564' },
    });
  });

  it('nobody skips a step: wrong persons, wrong states, an open one, a stale page', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    const again = await life.agency.as('project-officer', (ctx) => createAmendment(ctx, life.projectCode));
    expect(again).toMatchObject({
      refusal: { code: 'amendment-open-already', data: { projectCode: life.projectCode, number: 1 } },
    });
    accepted(await life.edit(moveMoney));
    const step = { version: 1, documentNumber: null };
    for (const role of ['director', 'monitoring-officer', 'secretariat', 'finance-officer'] as const)
      expect(codeOf(await life.agency.as(role, (ctx) => requestAmendment(ctx, files, life.key, step)))).toBe(
        'permission-role',
      );
    const stale = { version: 9, documentNumber: null };
    expect(
      codeOf(await life.agency.as('project-officer', (ctx) => requestAmendment(ctx, files, life.key, stale))),
    ).toBe('amendment-step-stale');
    const words = await life.say({ version: 9 } as never);
    expect(codeOf(words), 'who saves chooses between both texts').toBe('amendment-stale');
    accepted(await life.say());
    expect(codeOf(await life.request())).toBe('amendment-memo-missing');
    accepted(await life.draftMemos());
    accepted(await life.request());
    // Asked for: nobody edits it, and the officer cannot decide on it.
    expect(codeOf(await life.edit(moveMoney))).toBe('permission-state');
    const { amendmentId } = await life.view();
    const meeting = life.meet('1/2563', '2019-10-05');
    await expect(meeting).rejects.toThrow('permission-state');
    expect(amendmentId).not.toBe('');
  });

  it('an unlock that changed the plan in force meanwhile stops it', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    accepted(await life.edit(moveMoney));
    await life.ask();
    await correctPlan(life);
    const decided = await life.decide('amendment-adjustment', 'approve');
    expect(codeOf(decided)).toBe('approval-checks-not-met');
    expect((await life.view()).state).toBe('requested');
  });

  it('stopped in the middle, nothing is half done: neither a request nor a plan version', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    accepted(await life.edit(moveMoney));
    accepted(await life.say());
    accepted(await life.draftMemos());
    const version = await life.version();
    let kept = 0;
    const breaking = {
      ...files,
      find: files.find,
      read: files.read,
      insert: async (...given: Parameters<typeof files.insert>) => {
        kept += 1;
        if (kept === 3) throw new Error('the power is gone');
        return files.insert(...given);
      },
    };
    await expect(
      life.agency.as('project-officer', (ctx) =>
        requestAmendment(ctx, breaking, life.key, { version, documentNumber: null }),
      ),
    ).rejects.toThrow('the power is gone');
    expect(await life.view()).toMatchObject({ state: 'draft', version, papers: [] });
    expect((await life.view()).memos.map((each) => each.state)).toEqual(['draft']);
    accepted(await life.request());
    const real = amendmentSubjects['amendment-adjustment'];
    const stopping = {
      ...amendmentSubjects,
      'amendment-adjustment': {
        ...real,
        approved: async (...given: Parameters<typeof real.approved>) => {
          accepted(await real.approved(...given));
          return refuse('unavailable', 'the power is gone');
        },
      },
    };
    expect(codeOf(await life.decide('amendment-adjustment', 'approve', stopping))).toBe('the power is gone');
    expect(await life.view()).toMatchObject({ state: 'requested', planVersionInForce: 1 });
    expect(await history(db, life)).toHaveLength(1);
    accepted(await life.decide('amendment-adjustment', 'approve'));
    expect(await life.view()).toMatchObject({ state: 'in-force', planVersionInForce: 2 });
  });
});
