/** Unlocking of plan data (WFL-03) through its actions, on both engines. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { type CalendarDate, dateOf } from '../../../foundation/calendar-date.ts';
import { month } from '../../../foundation/month.ts';
import { accepted, type Result } from '../../../foundation/refusal.ts';
import { satang } from '../../../foundation/satang.ts';
import { realClock } from '../../../platform/clock/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { folderStorage, openFiles } from '../../../platform/files/index.ts';
import { readLaw } from '../../../platform/law/index.ts';
import { silentLog } from '../../../platform/logging/index.ts';
import { listMemos } from '../../memos/index.ts';
import { DOTTED_PLACE, type EditedMemo } from '../../memos/rules.ts';
import type { ActionContext, Role } from '../../permissions/index.ts';
import { type ExampleAgency, exampleAgency } from '../example-agency.ts';
import { examplePlan } from '../example-plan.ts';
import { changeProjectState } from '../life/change-project-state.ts';
import { updatePlanVersionState } from '../plan/plan-draft-store.ts';
import { listPlanHistory } from '../plan/plan-history-store.ts';
import { findProjectPlan } from '../plan/project-plan.ts';
import { savePlanDraft } from '../plan/save-plan-draft.ts';
import { createProject } from '../register/create-project.ts';
import { findProject, updateProject } from '../register/project-store.ts';
import type { PlanDraft } from '../schemas.ts';
import { decideUnlock } from './decide-unlock.ts';
import { expireUnlocks, finishCorrection } from './end-unlock.ts';
import { offerUnlockMemo, requestUnlock } from './request-unlock.ts';
import { saveCorrection, viewCorrection } from './save-correction.ts';
import type { UnlockDoors } from './unlock-doors.ts';
import { listUnlocksToDecide, viewUnlocks } from './view-unlocks.ts';
import { withdrawUnlock } from './withdraw-unlock.ts';

const CODE = '63010001';
const REASON = 'หมายเลขโทรศัพท์และพื้นที่ดำเนินการพิมพ์คลาดเคลื่อน';
const files = openFiles(folderStorage(mkdtempSync(join(tmpdir(), 'tidtam-unlock-'))));
const none: UnlockDoors = { openAmendment: async () => null };
const refusalOf = <T>(result: Result<T>) => (result.ok ? null : result.refusal);

type Ground = { db: Database; agency: ExampleAgency; projectId: string; plan: PlanDraft };

/** A project with its plan in force and locked. */
async function locked(db: Database): Promise<Ground> {
  const agency = await exampleAgency(db, { today: dateOf('2019-11-10') });
  const { programmeId, unitId, officerId, planNodeId } = agency;
  const plan = examplePlan({ programmeId, officerPersonId: officerId, planNodeIds: [planNodeId] });
  accepted(
    await agency.as('project-officer', async (ctx) => {
      await createProject(ctx, {
        fiscalYear: 2563,
        programmeId,
        unitId,
        officerPersonId: officerId,
        coordinatorPersonId: null,
        name: plan.name,
      });
      return savePlanDraft(ctx, CODE, { version: 1, plan });
    }),
  );
  const projectId = await db.inAgency(agency.agencyId, async (tx) => {
    const project = await findProject(tx, CODE);
    if (!project) throw new Error('no project');
    await updatePlanVersionState(tx, { projectId: project.projectId, planVersion: 1 }, 'in-force');
    const change = { state: 'locked' as const, plan_version_in_force: 1, approved_on: '2019-10-01' };
    await updateProject(tx, project, { ...change, locked_on: '2019-10-01' }, new Date());
    return project.projectId;
  });
  return { db, agency, projectId, plan };
}

const by = <T>(
  { agency }: Ground,
  role: Role,
  on: string,
  action: (ctx: ActionContext) => Promise<Result<T>>,
) => agency.as(role, (ctx) => action({ ...ctx, today: dateOf(on) }));
const offer = (ground: Ground, reason = REASON) =>
  by(ground, 'project-officer', '2019-11-10', (ctx) => offerUnlockMemo(ctx, files, CODE, { reason }, none));
const ask = (ground: Ground, on = '2019-11-10', reason = REASON, memo: EditedMemo | null = null) =>
  by(ground, 'project-officer', on, (ctx) => requestUnlock(ctx, files, CODE, { reason, memo }, none));
const decide = (
  ground: Ground,
  unlockId: string,
  openUntil: string,
  on = '2019-11-11',
  role: Role = 'monitoring-officer',
  doors = none,
) =>
  by(ground, role, on, (ctx) =>
    decideUnlock(
      ctx,
      CODE,
      unlockId,
      { decision: 'grant', version: 1, openUntil: openUntil as CalendarDate, reason: '' },
      doors,
    ),
  );
const save = (
  ground: Ground,
  unlockId: string,
  version: number,
  change: Partial<PlanDraft>,
  on = '2019-11-12',
) =>
  by(ground, 'project-officer', on, (ctx) =>
    saveCorrection(ctx, CODE, unlockId, { version, plan: { ...ground.plan, ...change } }),
  );
const finish = (ground: Ground, unlockId: string, copyVersion: number, discard = false) =>
  by(ground, 'project-officer', '2019-11-13', (ctx) =>
    finishCorrection(ctx, CODE, unlockId, { copyVersion, discard }),
  );
const stateOf = ({ db, agency }: Ground) =>
  db.inAgency(agency.agencyId, async (tx) => (await findProject(tx, CODE))?.state);

const expire = (ground: Ground, today: string) =>
  expireUnlocks({
    database: ground.db,
    clock: realClock,
    businessDay: { today: () => dateOf(today) } as never,
    law: readLaw(),
    log: silentLog,
  });
const end = (ground: Ground, event: 'cancel' | 'close') =>
  by(ground, 'director', '2019-11-13', (ctx) =>
    changeProjectState(ctx, { projectCode: CODE }, event, {
      comment: '',
      documentNumber: null,
      decidedOn: ctx.today,
    }),
  );
/** Positions of those who got such a notice. */
async function told({ db }: Ground, kind: string): Promise<string[]> {
  const { rows } = await sql<{ position: string }>`
    select p.position_title as position from notices n join persons p on p.person_id = n.person_id
    where n.kind = ${kind} order by 1`.execute(db.asOwner);
  return rows.map((row) => row.position);
}

async function opened(ground: Ground): Promise<string> {
  const { unlockId } = accepted(await ask(ground));
  accepted(await decide(ground, unlockId, '2019-11-15'));
  return unlockId;
}

onBothEngines('unlocking plan data', (engine) => {
  it('asked with a memo, granted until a day, corrected as a copy, and put in force when the officer is done', async () => {
    const ground = await locked(await engine.fresh());
    const { db, agency, projectId } = ground;
    const asked = accepted(await ask(ground));
    const { unlockId } = asked;
    const [memo] = await db.inAgency(agency.agencyId, (tx) =>
      listMemos(tx, { subjectType: 'plan-unlock', subjectId: unlockId }),
    );
    expect(memo).toMatchObject({ kind: 'plan-unlock', state: 'sent', documentNumber: expect.any(String) });
    expect(memo?.text.paragraphs.join(' ')).toContain(REASON);
    expect(await stateOf(ground)).toBe('locked');
    const waiting = await by(ground, 'monitoring-officer', '2019-11-11', async (ctx) => ({
      ok: true as const,
      value: await listUnlocksToDecide(ctx),
    }));
    expect(waiting).toMatchObject({ value: [{ unlockId, reason: REASON, projectCode: CODE }] });

    accepted(await decide(ground, unlockId, '2019-11-15'));
    expect(await stateOf(ground)).toBe('unlocked');
    const saved = accepted(
      await save(ground, unlockId, 1, { contactTelephone: '0 2111 1111', provinces: ['10', '50'] }),
    );
    expect(saved).toEqual({ version: 2 });
    // The approved plan stands until the officer is done.
    const before = await db.inAgency(agency.agencyId, (tx) => findProjectPlan(tx, CODE));
    expect(before?.planVersion).toBe(1);
    expect(accepted(await finish(ground, unlockId, 2))).toEqual({ planVersion: 2 });
    expect(await stateOf(ground)).toBe('locked');
    const history = await db.inAgency(agency.agencyId, (tx) => listPlanHistory(tx, projectId));
    expect(history.map((each) => [each.planVersion, each.reasonKind, each.inForceOn])).toEqual([
      [1, 'opening', '2019-10-01'],
      [2, 'correction', '2019-11-13'],
    ]);
    const { rows } = await sql<{ action: string }>`
      select action from audit_events where action like 'projects.%unlock%' or action like 'projects.%correction%'
        or action in ('projects.put-plan-in-force', 'projects.relock') order by audit_id`.execute(db.asOwner);
    expect(rows.map((row) => row.action)).toEqual([
      'projects.request-unlock',
      'projects.unlock',
      'projects.grant-unlock',
      'projects.save-correction',
      'projects.put-plan-in-force',
      'projects.relock',
      'projects.finish-correction',
    ]);
  });

  it('offers the memo before there is a request, and sends it as the officer made it, or nothing', async () => {
    const ground = await locked(await engine.fresh());
    const { text: drafted } = accepted(await offer(ground));
    expect(drafted.paragraphs.join(' ')).toContain(REASON);
    const text = { ...drafted, closing: 'จึงเรียนมาเพื่อโปรดพิจารณา', signatory: { name: '', position: '' } };
    const written = { drafted, text, digits: 'arabic' as const, documentNumber: null };
    const bare = { ...text, subject: 'ขอแก้ไข', paragraphs: ['ขอแก้ไขข้อมูลแผน'] };
    expect(refusalOf(await ask(ground, '2019-11-10', REASON, { ...written, text: bare }))?.code).toBe(
      'memo-says-less',
    );
    expect(refusalOf(await ask(ground, '2019-11-10', 'เปลี่ยนผู้ประสานงาน', written))?.code).toBe('memo-old');
    const seen = await by(ground, 'project-officer', '2019-11-10', (ctx) => viewUnlocks(ctx, CODE));
    expect(accepted(seen).unlocks).toEqual([]);
    const { unlockId } = accepted(await ask(ground, '2019-11-10', REASON, written));
    const memos = await ground.db.inAgency(ground.agency.agencyId, (tx) =>
      listMemos(tx, { projectId: ground.projectId }),
    );
    expect(memos).toMatchObject([{ subjectId: unlockId, state: 'sent', digits: 'arabic', text }]);
    expect(refusalOf(await offer(ground))?.code).toBe('unlock-already-requested');
  });

  it('takes words only: what the director or the board decides is refused at its place, with the clause', async () => {
    const ground = await locked(await engine.fresh());
    const unlockId = await opened(ground);
    const [first, ...others] = ground.plan.activities as [PlanDraft['activities'][number]];
    const december = month('2019-12');
    const cell = { ...first.months[december], spendingSatang: satang(1), workPercent: null, plannedWork: '' };
    const changed = { ...first, months: { ...first.months, [december]: cell } };
    const refusal = refusalOf(
      await save(ground, unlockId, 1, { endsOn: dateOf('2020-12-31'), activities: [changed, ...others] }),
    );
    expect(refusal).toMatchObject({
      code: 'unlock-takes-texts-only',
      clause: { source: 'osmep-manual-2564' },
    });
    expect(refusal?.fields?.map((field) => `${field.place} ${field.code}`)).toEqual([
      'endsOn unlock-needs-board',
      'activities[0].months[2019-12].spending unlock-needs-director',
      'activities[0].months[2019-12].work unlock-needs-director',
    ]);
    expect(refusalOf(await save(ground, unlockId, 7, { rationale: 'อื่น' }))).toMatchObject({
      code: 'plan-stale',
    });
    expect(refusalOf(await save(ground, unlockId, 1, { programmeId: unlockId }))).toMatchObject({
      code: 'programme-unknown',
    });
  });

  it('only by those who may, in their order, once at a time, until a day within the limit', async () => {
    const ground = await locked(await engine.fresh());
    const { unlockId } = accepted(await ask(ground));
    expect(refusalOf(await ask(ground))).toMatchObject({ code: 'unlock-already-requested' });
    for (const role of ['project-officer', 'director', 'administrator'] as const)
      expect(refusalOf(await decide(ground, unlockId, '2019-11-15', '2019-11-11', role))?.code).toBe(
        'permission-role',
      );
    for (const day of ['2019-11-10', '2020-01-01'])
      expect(refusalOf(await decide(ground, unlockId, day))).toMatchObject({
        code: 'unlock-day-out-of-range',
        place: 'openUntil',
      });
    expect(refusalOf(await save(ground, unlockId, 1, {}))?.code).toBe('permission-state');
    accepted(
      await by(ground, 'project-officer', '2019-11-11', (ctx) =>
        withdrawUnlock(ctx, CODE, unlockId, { version: 1 }),
      ),
    );
    expect(refusalOf(await decide(ground, unlockId, '2019-11-15'))?.code).toBe('permission-state');
    const again = accepted(await ask(ground));
    const refused = await by(ground, 'monitoring-officer', '2019-11-11', (ctx) =>
      decideUnlock(
        ctx,
        CODE,
        again.unlockId,
        { decision: 'refuse', version: 1, reason: 'แก้ในรายงานแทน' },
        none,
      ),
    );
    expect(refused).toMatchObject({ ok: true });
    const seen = await by(ground, 'project-officer', '2019-11-11', (ctx) => viewUnlocks(ctx, CODE));
    expect(accepted(seen)).toMatchObject({
      unlocks: [{ endedBy: 'refuse', decisionReason: 'แก้ในรายงานแทน' }, { endedBy: 'withdraw' }],
      may: { request: true, withdraw: false, decide: false, correct: false },
    });
    expect(await stateOf(ground)).toBe('locked');
  });

  it('nothing changed, or given up: locked again without a new version', async () => {
    const ground = await locked(await engine.fresh());
    expect(accepted(await finish(ground, await opened(ground), 1))).toEqual({ planVersion: null });
    const unlockId = await opened(ground);
    accepted(await save(ground, unlockId, 1, { rationale: 'แก้คำผิด' }));
    expect(refusalOf(await finish(ground, unlockId, 1))?.code).toBe('unlock-stale');
    expect(accepted(await finish(ground, unlockId, 2, true))).toEqual({ planVersion: null });
    const seen = await by(ground, 'director', '2019-11-14', (ctx) => viewCorrection(ctx, CODE, unlockId));
    expect(accepted(seen).plan.rationale).toBe('แก้คำผิด');
    expect(await stateOf(ground)).toBe('locked');
  });

  it('after its last day nothing is saved, and the installation locks it with what was corrected by then', async () => {
    const ground = await locked(await engine.fresh());
    const unlockId = await opened(ground);
    accepted(await save(ground, unlockId, 1, { rationale: 'แก้คำผิด' }, '2019-11-15'));
    expect(refusalOf(await save(ground, unlockId, 2, { rationale: 'ช้าไป' }, '2019-11-16'))?.code).toBe(
      'unlock-over',
    );
    expect(await expire(ground, '2019-11-15')).toBe(0);
    expect(await expire(ground, '2019-11-16')).toBe(1);
    expect(await expire(ground, '2019-11-16')).toBe(0);
    expect(await stateOf(ground)).toBe('locked');
    const plan = await ground.db.inAgency(ground.agency.agencyId, (tx) => findProjectPlan(tx, CODE));
    expect(plan?.planVersion).toBe(2);
    const { rows } = await sql`select person_id from audit_events
      where action in ('projects.expire-unlock', 'projects.put-plan-in-force', 'projects.relock')`.execute(
      ground.db.asOwner,
    );
    expect(rows).toEqual([{ person_id: null }, { person_id: null }, { person_id: null }]);
  });

  it('an incomplete copy changes nothing when its day is over; both sides hear why, and the record says it', async () => {
    const ground = await locked(await engine.fresh());
    const unlockId = await opened(ground);
    accepted(await save(ground, unlockId, 1, { rationale: '' }));
    expect(refusalOf(await finish(ground, unlockId, 2))?.code).toBe('plan-incomplete');
    await expire(ground, '2019-12-01');
    expect(await stateOf(ground)).toBe('locked');
    const plan = await ground.db.inAgency(ground.agency.agencyId, (tx) => findProjectPlan(tx, CODE));
    expect(plan?.planVersion).toBe(1);
    const { rows } = await sql<{ after: unknown }>`
      select after from audit_events where action = 'projects.expire-unlock'`.execute(ground.db.asOwner);
    expect(rows).toEqual([{ after: { state: 'locked', planVersion: null, notPut: 'plan-incomplete' } }]);
    expect(await told(ground, 'unlock-expired')).toEqual(['monitoring-officer', 'project-officer']);
  });

  it('ends with its project: cancelled while it is open, or closed while it waits, both sides are told', async () => {
    const ground = await locked(await engine.fresh());
    const unlockId = await opened(ground);
    accepted(await save(ground, unlockId, 1, { rationale: 'แก้คำผิด' }));
    expect(accepted(await end(ground, 'cancel')).state).toBe('cancelled');
    const seen = await by(ground, 'project-officer', '2019-11-14', (ctx) => viewUnlocks(ctx, CODE));
    expect(accepted(seen)).toMatchObject({
      unlocks: [{ state: 'locked', endedBy: 'cancel', endedOn: '2019-11-13', madeVersion: null }],
      may: { request: false, withdraw: false, decide: false, correct: false },
    });
    expect(await told(ground, 'unlock-ended')).toEqual(['monitoring-officer', 'project-officer']);
    expect(await expire(ground, '2019-12-01')).toBe(0);
    const other = await locked(await engine.fresh());
    const { unlockId: asked } = accepted(await ask(other));
    expect(accepted(await end(other, 'close')).state).toBe('closed');
    const after = await by(other, 'project-officer', '2019-11-14', (ctx) => viewUnlocks(ctx, CODE));
    expect(accepted(after).unlocks).toMatchObject([{ unlockId: asked, endedBy: 'close' }]);
  });

  it('an unlock left open by a project that is locked no more is ended by the day, and holds no place', async () => {
    const ground = await locked(await engine.fresh());
    await opened(ground);
    await sql`update projects set state = 'cancelled', cancelled_on = '2019-11-13'`.execute(
      ground.db.asOwner,
    );
    expect(await expire(ground, '2019-11-16')).toBe(1);
    expect(await expire(ground, '2019-11-16')).toBe(0);
    expect(await stateOf(ground)).toBe('cancelled');
  });

  it('is neither asked for nor granted while an amendment is open, which is named', async () => {
    const ground = await locked(await engine.fresh());
    const beside: UnlockDoors = { openAmendment: async () => 3 };
    const refusedToAsk = await by(ground, 'project-officer', '2019-11-10', (ctx) =>
      requestUnlock(ctx, files, CODE, { reason: REASON, memo: null }, beside),
    );
    const { unlockId } = accepted(await ask(ground));
    const refusedToGrant = await decide(
      ground,
      unlockId,
      '2019-11-15',
      '2019-11-11',
      'monitoring-officer',
      beside,
    );
    for (const refused of [refusedToAsk, refusedToGrant])
      expect(refusalOf<unknown>(refused)).toMatchObject({
        code: 'unlock-amendment-open',
        data: { number: 3, projectCode: CODE },
      });
    expect(await stateOf(ground)).toBe('locked');
  });

  it('nobody grants a request of one’s own, and none is asked without its memo', async () => {
    const ground = await locked(await engine.fresh());
    const { unlockId } = accepted(await ask(ground));
    const both = [{ role: 'monitoring-officer' as const, unitIds: 'all' as const }];
    const asOfficer = <T>(action: (ctx: ActionContext) => Promise<Result<T>>) =>
      ground.agency.as('project-officer', (ctx) =>
        action({ ...ctx, today: dateOf('2019-11-11'), actor: { ...ctx.actor, roles: both } }),
      );
    const own = await asOfficer((ctx) =>
      decideUnlock(ctx, CODE, unlockId, { decision: 'refuse', version: 1, reason: REASON }, none),
    );
    expect(refusalOf(own)?.code).toBe('approval-own-request');
    expect(accepted(await asOfficer((ctx) => viewUnlocks(ctx, CODE))).may.decide).toBe(false);
    expect(
      accepted(await asOfficer(async (ctx) => ({ ok: true, value: await listUnlocksToDecide(ctx) }))),
    ).toEqual([]);
    accepted(
      await by(ground, 'project-officer', '2019-11-11', (ctx) =>
        withdrawUnlock(ctx, CODE, unlockId, { version: 1 }),
      ),
    );
    const open = refusalOf(await ask(ground, '2019-11-11', `เนื่องจาก ${DOTTED_PLACE}`));
    expect(open).toMatchObject({ code: 'memo-incomplete', place: 'paragraphs' });
    expect(accepted(await asOfficer((ctx) => viewUnlocks(ctx, CODE))).unlocks).toMatchObject([
      { unlockId, state: 'locked' },
    ]);
  });
});
