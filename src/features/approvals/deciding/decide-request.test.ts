import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted, type Result } from '../../../foundation/refusal.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { type Role, roleCodes } from '../../permissions/index.ts';
import { viewDelegations } from '../delegation/delegate.ts';
import {
  approve,
  asked,
  askFor,
  decide,
  exampleContent,
  exampleLine,
  exampleSubject,
  type Line,
} from '../example-request.ts';
import { viewInbox } from '../inbox/view-inbox.ts';
import type { ApprovalRequest } from '../request/approval-request.ts';
import { findOpenRequest, findRequest, listRequests } from '../request/request-store.ts';
import { withdrawRequest } from '../request/withdraw-request.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);

const read = async (line: Line, requestId: string): Promise<ApprovalRequest> => {
  const found = await line.deps.database.inAgency(line.agencyId, (tx) => findRequest(tx, requestId));
  if (!found) throw new Error(requestId);
  return found;
};
const noticesOf = async (line: Line, personId: string) => {
  const { rows } = await sql<{ kind: string; link: string }>`
    select kind, link from notices where person_id = ${personId} order by notice_id`.execute(
    line.deps.database.asOwner,
  );
  return rows.map((row) => `${row.kind} ${row.link.replace(/[0-9a-f-]{36}/, 'ID')}`);
};
const delegate = (line: Line, from: string, to: string, validFrom: string, validTo: string) =>
  sql`insert into approval_delegations (agency_id, delegation_id, person_id, delegate_person_id, valid_from, valid_to, created_at)
    values (${line.agencyId}, gen_random_uuid(), ${from}, ${to}, ${validFrom}, ${validTo}, now())`.execute(
    line.deps.database.asOwner,
  );

onBothEngines('a request for approval', (engine) => {
  it('passes monitoring, the superiors and the director; then its feature is told, once', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    const { monitoring, monitoringToo, headOfSection, headOfDivision, director, officer } = line.people;
    const requestId = await asked(line, example);
    for (const [position, who] of [monitoringToo, headOfSection, headOfDivision, director].entries()) {
      expect(example.told).toEqual([]);
      const number = { documentNumber: position === 3 ? 'สตย. 9/2566' : null, comment: `ขั้น ${position + 1}` };
      accepted(await decide(line, example, who, requestId, approve(position + 1, number)));
    }
    expect(example.told).toEqual(['approved subject-1 by director (ตัวอย่าง)']);
    const request = await read(line, requestId);
    expect(request).toMatchObject({
      state: 'approved',
      position: 4,
      decidedOn: '2023-04-05',
      chainVersion: 0,
    });
    expect(
      request.decisions.map((each) => [
        each.position,
        each.outcome,
        each.personName,
        each.capacity,
        each.documentNumber,
      ]),
    ).toEqual([
      [1, 'approved', 'monitoring-too (ตัวอย่าง)', 'role', null],
      [2, 'approved', 'head-of-section (ตัวอย่าง)', 'head', null],
      [3, 'approved', 'head-of-division (ตัวอย่าง)', 'head', null],
      [4, 'approved', 'director (ตัวอย่าง)', 'head', 'สตย. 9/2566'],
    ]);
    expect(new Set(request.decisions.map((each) => each.contentSha256))).toEqual(
      new Set([request.contentSha256]),
    );
    expect(await noticesOf(line, monitoring.personId)).toEqual(['approval-waiting /2566/approvals/ID']);
    expect(await noticesOf(line, headOfDivision.personId)).toEqual(['approval-waiting /2566/approvals/ID']);
    expect(await noticesOf(line, officer.personId)).toEqual(['approval-approved /2566/projects/66010001']);
  });

  it('is refused to everybody outside the step: every person, every role, at every step', {
    timeout: 120_000,
  }, async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    const requestId = await asked(line, example);
    const everyRole = roleCodes.filter((role): role is Exclude<Role, 'public'> => role !== 'public');
    const ofRole = await Promise.all(
      everyRole.map((role) => line.person(`another-${role}`, role, line.units.elsewhere)),
    );
    const { monitoring, monitoringToo, headOfSection, headOfDivision, director } = line.people;
    const everybody = [...Object.values(line.people), line.agency.administrator, ...ofRole];
    const steps = [[monitoring, monitoringToo], [headOfSection], [headOfDivision], [director]];
    for (const [index, holders] of steps.entries()) {
      for (const decision of index === 0
        ? (['approve', 'return', 'refuse'] as const)
        : (['approve'] as const))
        for (const person of everybody.filter((each) => !holders.includes(each))) {
          const tried = await decide(
            line,
            example,
            person,
            requestId,
            approve(index + 1, { decision, comment: 'x' }),
          );
          const auditor = person.roles.some(({ role }) => role === 'internal-auditor');
          const outside = auditor ? 'permission-role' : 'approval-not-in-line';
          const expected = person === line.people.officer ? 'approval-own-request' : outside;
          expect(codeOf(tried), `${person.displayName} ${decision} at ${index + 1}`).toBe(expected);
        }
      const [holder = director] = holders;
      accepted(await decide(line, example, holder, requestId, approve(index + 1)));
    }
    expect(example.told).toHaveLength(1);
  });

  it('is not decided by who asked, whatever the person holds', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    const requestId = await asked(line, example, { by: line.people.monitoring });
    expect(codeOf(await decide(line, example, line.people.monitoring, requestId, approve(1)))).toBe(
      'approval-own-request',
    );
    accepted(await decide(line, example, line.people.monitoringToo, requestId, approve(1)));
  });

  it('cannot be asked for where a step has nobody, and says which', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    await line.head(line.topUnitId, null);
    await sql`delete from role_assignments where role = 'director'`.execute(line.deps.database.asOwner);
    const refused = await askFor(line, example);
    expect(refused).toMatchObject({
      refusal: {
        code: 'approval-no-approver',
        data: { post: 'director', stepTh: 'ผู้อำนวยการ (หัวหน้าหน่วยงาน)' },
      },
    });
    expect(await listRequests(line.deps.database.asOwner, { projectId: line.project.projectId })).toEqual([]);
  });

  it('a person who has left holds no post', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('amendment-adjustment');
    await sql`update persons set active = false where person_id = ${line.people.headOfSection.personId}`.execute(
      line.deps.database.asOwner,
    );
    const request = await read(line, await asked(line, example));
    expect(request.steps.map((step) => step.unitName)).toEqual(['ฝ่ายส่งเสริม', null]);
    expect(request.steps.map((step) => step.unitNameEn)).toEqual(['ฝ่ายส่งเสริม (en)', null]);
    expect([request.unitName, request.unitNameEn]).toEqual(['กลุ่มงานที่ไม่มีหัวหน้า', 'กลุ่มงานที่ไม่มีหัวหน้า (en)']);
  });

  it('waits once for one subject; after a return it is asked anew, and both stay readable', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    const first = await asked(line, example);
    expect(codeOf(await askFor(line, example))).toBe('approval-already-requested');
    const marks = [{ place: 'budgetSatang', comment: 'ไม่ตรงกับบันทึกแจ้งจัดสรร' }];
    const back = approve(1, { decision: 'return', comment: 'โปรดแก้งบประมาณ', marks });
    expect(
      codeOf(await decide(line, example, line.people.monitoring, first, { ...back, comment: ' ' })),
    ).toBe('approval-comment-missing');
    accepted(await decide(line, example, line.people.monitoring, first, back));
    expect(example.told).toEqual(['returned subject-1: โปรดแก้งบประมาณ budgetSatang']);
    expect(await noticesOf(line, line.people.officer.personId)).toEqual([
      'approval-returned /2566/projects/66010001',
    ]);
    const second = await asked(line, example);
    const all = await line.deps.database.inAgency(line.agencyId, (tx) =>
      listRequests(tx, { kind: 'project-opening', subjectId: 'subject-1' }),
    );
    expect(all.map((each) => [each.requestId, each.state])).toEqual([
      [first, 'returned'],
      [second, 'waiting'],
    ]);
    expect(all[0]?.decisions[0]?.marks).toEqual(marks);
  });

  it('is taken back by who asked while it waits, and not decided on afterwards', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    const requestId = await asked(line, example);
    const withdraw = () =>
      line.as(line.people.officer, (ctx) => withdrawRequest(ctx, 'project-opening', 'subject-1', 'ขอแก้ไข'));
    accepted(await withdraw());
    expect(codeOf(await withdraw())).toBe('approval-not-waiting');
    expect(codeOf(await decide(line, example, line.people.monitoring, requestId, approve(1)))).toBe(
      'approval-not-waiting',
    );
    expect(await read(line, requestId)).toMatchObject({
      state: 'withdrawn',
      decisions: [{ outcome: 'withdrawn', capacity: 'requester', comment: 'ขอแก้ไข' }],
    });
  });

  it('is refused with both shown when the content has changed; a return stays possible', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    const requestId = await asked(line, example);
    example.now.content = exampleContent({
      summary: [
        [
          { th: 'งบประมาณ', en: 'Budget' },
          { th: '2,000.00 บาท', en: '2,000.00 baht' },
        ],
      ],
    });
    const refused = await decide(line, example, line.people.monitoring, requestId, approve(1));
    expect(refused).toMatchObject({
      refusal: {
        kind: 'stale',
        code: 'approval-content-changed',
        fields: [{ place: 'summary[0]', data: { frozenTh: '1,000.00 บาท', nowTh: '2,000.00 บาท' } }],
      },
    });
    example.now.content = exampleContent({ facts: { budgetSatang: 1 } });
    const unseen = await decide(
      line,
      example,
      line.people.monitoring,
      requestId,
      approve(1, { decision: 'refuse', comment: 'x' }),
    );
    expect(unseen).toMatchObject({
      refusal: { code: 'approval-content-changed', fields: [{ place: 'facts' }] },
    });
    expect((await read(line, requestId)).decisions).toEqual([]);
    accepted(
      await decide(
        line,
        example,
        line.people.monitoring,
        requestId,
        approve(1, { decision: 'return', comment: 'เสนอใหม่' }),
      ),
    );
  });

  it('asks each check at its step: blocking ones must be met now, those without an answer be confirmed', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    const rule = (th: string) => ({ th, en: th });
    const checks = [
      { id: 'papers', rule: rule('แนบเอกสารครบ'), met: true as boolean | null, blocking: true },
      {
        id: 'name',
        rule: rule('ชื่อตรงกับที่อนุมัติ'),
        met: null,
        blocking: true,
        step: 'monitoring-officer' as const,
      },
      { id: 'late', rule: rule('เสนอทันกำหนด'), met: false, blocking: false },
    ];
    example.now.content = exampleContent({ checks });
    const requestId = await asked(line, example);
    example.now.content = exampleContent({
      checks: checks.map((each) => (each.id === 'papers' ? { ...each, met: false } : each)),
    });
    expect(
      await decide(line, example, line.people.monitoring, requestId, approve(1, { confirmed: ['name'] })),
    ).toMatchObject({
      refusal: { code: 'approval-checks-not-met', fields: [{ place: 'checks.papers' }] },
    });
    example.now.content = exampleContent({ checks });
    expect(await decide(line, example, line.people.monitoring, requestId, approve(1))).toMatchObject({
      refusal: { code: 'approval-confirmation-missing', fields: [{ place: 'checks.name' }] },
    });
    accepted(
      await decide(line, example, line.people.monitoring, requestId, approve(1, { confirmed: ['name'] })),
    );
    accepted(await decide(line, example, line.people.headOfSection, requestId, approve(2)));
    expect((await read(line, requestId)).decisions.map((each) => each.checks)).toEqual([
      [
        { id: 'papers', met: true, confirmed: false },
        { id: 'name', met: null, confirmed: true },
        { id: 'late', met: false, confirmed: false },
      ],
      [
        { id: 'papers', met: true, confirmed: false },
        { id: 'late', met: false, confirmed: false },
      ],
    ]);
  });

  it('is decided on behalf of the head by an acting person, and by a delegate within the period', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('amendment-adjustment');
    const { bystander, headElsewhere, headOfSection, headOfDivision, director } = line.people;
    await line.acting(line.units.section, headElsewhere, 'acting-head', '2023-04-05', '2023-04-05');
    await delegate(line, headOfDivision.personId, bystander.personId, '2023-04-06', '2023-04-10');
    const requestId = await asked(line, example);
    expect(codeOf(await decide(line, example, headOfSection, requestId, approve(1)))).toBe(
      'approval-not-in-line',
    );
    accepted(await decide(line, example, headElsewhere, requestId, approve(1)));
    expect(codeOf(await decide(line, example, bystander, requestId, approve(2)))).toBe(
      'approval-not-in-line',
    );
    line.day.set('2023-04-06');
    accepted(await decide(line, example, bystander, requestId, approve(2)));
    accepted(await decide(line, example, director, requestId, approve(3)));
    expect(
      (await read(line, requestId)).decisions.map((each) => [
        each.personName,
        each.onBehalfOfName,
        each.capacity,
      ]),
    ).toEqual([
      ['head-elsewhere (ตัวอย่าง)', 'head-of-section (ตัวอย่าง)', 'acting-head'],
      ['bystander (ตัวอย่าง)', 'head-of-division (ตัวอย่าง)', 'delegate'],
      ['director (ตัวอย่าง)', null, 'head'],
    ]);
    const { rows } = await sql<{ on_behalf_of: string }>`
      select on_behalf_of from audit_events where action in ('approvals.endorse', 'approvals.approve') order by audit_id`.execute(
      line.deps.database.asOwner,
    );
    expect(rows.map((row) => row.on_behalf_of)).toEqual([
      headOfSection.personId,
      headOfDivision.personId,
      null,
    ]);
  });

  it('an auditor never decides, also where a delegation reached before becoming one (ACT-07)', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('amendment-adjustment');
    const { headOfSection } = line.people;
    const auditor = await line.person('auditor', 'internal-auditor');
    await delegate(line, headOfSection.personId, auditor.personId, '2023-04-01', '2023-04-10');
    const requestId = await asked(line, example);
    expect(codeOf(await decide(line, example, auditor, requestId, approve(1)))).toBe('permission-role');
    expect(await noticesOf(line, auditor.personId)).toEqual([]);
    const offered = accepted(await line.as(headOfSection, viewDelegations));
    expect(offered.persons.map(({ personId }) => personId)).not.toContain(auditor.personId);
  });

  it('whoever stands in for who asks hands nothing on for it: not in the inbox either', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('amendment-adjustment');
    const { bystander, headElsewhere, headOfSection } = line.people;
    await line.acting(line.units.section, headElsewhere, 'acting-head', '2023-04-01', '2023-04-10');
    await delegate(line, headElsewhere.personId, bystander.personId, '2023-04-01', '2023-04-10');
    const forOthers = await asked(line, example);
    const seen = async () =>
      accepted(await line.as(bystander, (ctx) => viewInbox(ctx, { after: undefined }))).requests;
    expect(await seen()).toMatchObject([{ requestId: forOthers, capacity: 'delegate' }]);
    await sql`update projects set officer_person_id = ${headOfSection.personId}`.execute(
      line.deps.database.asOwner,
    );
    expect(await seen()).toEqual([]);
    expect(codeOf(await decide(line, example, bystander, forOthers, approve(1)))).toBe(
      'approval-not-in-line',
    );
  });

  it('tells its feature on whose behalf the last approver acted', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('project-opening-paper');
    await delegate(
      line,
      line.people.monitoring.personId,
      line.people.bystander.personId,
      '2023-04-01',
      '2023-04-30',
    );
    const requestId = await asked(line, example);
    accepted(await decide(line, example, line.people.bystander, requestId, approve(1)));
    expect(example.told).toEqual(['approved subject-1 by bystander (ตัวอย่าง) for monitoring (ตัวอย่าง)']);
  });

  it('is decided by the head of a unit who holds no role besides', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('amendment-adjustment');
    const { headOfSection } = line.people;
    const requestId = await asked(line, example);
    const withoutRole = { ...headOfSection, roles: [] };
    expect(
      codeOf(await decide(line, example, { ...line.people.bystander, roles: [] }, requestId, approve(1))),
    ).toBe('permission-role');
    accepted(await decide(line, example, withoutRole, requestId, approve(1)));
  });

  it('passes over a level that has become vacant meanwhile, and says so', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('amendment-adjustment');
    const requestId = await asked(line, example);
    await line.head(line.units.division, null);
    accepted(await decide(line, example, line.people.headOfSection, requestId, approve(1)));
    const request = await read(line, requestId);
    expect(request).toMatchObject({ position: 3, state: 'waiting' });
    expect(request.decisions[1]).toMatchObject({
      outcome: 'passed-over',
      passedBecause: 'vacant',
      personId: null,
    });
  });

  it('of two approvers at once one decides and the other learns it', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    const requestId = await asked(line, example);
    const { monitoring, monitoringToo } = line.people;
    const tried = await Promise.all([
      decide(line, example, monitoring, requestId, approve(1)),
      decide(line, example, monitoringToo, requestId, approve(1)),
      decide(line, example, monitoring, requestId, approve(1, { decision: 'refuse', comment: 'x' })),
    ]);
    expect(tried.filter((each) => each.ok)).toHaveLength(1);
    expect(new Set(tried.map(codeOf).filter((code) => code !== 'ok'))).toEqual(
      new Set([
        (await read(line, requestId)).state === 'waiting' ? 'approval-moved-on' : 'approval-not-waiting',
      ]),
    );
    expect((await read(line, requestId)).decisions).toHaveLength(1);
  });

  it('asked for twice at once waits once', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    const tried = await Promise.all([askFor(line, example), askFor(line, example)]);
    expect(tried.map(codeOf).sort()).toEqual(['approval-already-requested', 'ok']);
    const open = await line.deps.database.inAgency(line.agencyId, (tx) =>
      findOpenRequest(tx, 'project-opening', 'subject-1'),
    );
    expect(open?.state).toBe('waiting');
  });

  it('that is for information is taken note of at its end, or returned, and never refused', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('closing-delay');
    const requestId = await asked(line, example);
    const { monitoring, headOfSection, headOfDivision, director, officer } = line.people;
    const refusing = approve(1, { decision: 'refuse', comment: 'ไม่เห็นด้วย' });
    expect(codeOf(await decide(line, example, monitoring, requestId, refusing))).toBe(
      'approval-for-information',
    );
    for (const [index, who] of [monitoring, headOfSection, headOfDivision, director].entries())
      accepted(await decide(line, example, who, requestId, approve(index + 1)));
    expect(await noticesOf(line, officer.personId)).toEqual([
      'approval-acknowledged /2566/projects/66010001',
    ]);
  });

  it('rolls the decision back when its feature refuses', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('project-opening-paper');
    const requestId = await asked(line, example);
    const refusing = {
      ...example.subject,
      approved: async () => ({
        ok: false as const,
        refusal: { kind: 'conflict' as const, code: 'project-closed', data: {} },
      }),
    };
    const subjects = { 'project-opening-paper': refusing };
    expect(
      codeOf(await decide(line, { subjects } as never, line.people.monitoring, requestId, approve(1))),
    ).toBe('project-closed');
    expect(await read(line, requestId)).toMatchObject({ state: 'waiting', decisions: [] });
  });

  it('and its decisions cannot be changed or taken away, nor what was asked', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    const requestId = await asked(line, example);
    accepted(await decide(line, example, line.people.monitoring, requestId, approve(1)));
    for (const statement of [
      `update approval_decisions set comment = 'x'`,
      'delete from approval_decisions',
      `update approval_requests set content = '{}'`,
      'delete from approval_requests',
      `update approval_steps set post = 'director', unit_id = null`,
      'delete from approval_steps',
      `update approval_chains set steps = '[]'`,
    ])
      await expect(
        line.deps.database.inAgency(line.agencyId, (tx) => sql.raw(statement).execute(tx)),
        statement,
      ).rejects.toThrow(/permission denied/);
  });
});
