import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted, type Result } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { type NoticeData, noticeWords } from '../notifications/rules.ts';
import { TestBrowser, testApp, testPerson } from '../people/testing.ts';
import type { Actor } from '../permissions/index.ts';
import { changeChain, viewChains } from './chain/change-chain.ts';
import { approveSeveral } from './deciding/approve-several.ts';
import {
  delegateDecisions,
  endDelegation,
  viewDelegations,
  viewEveryDelegation,
} from './delegation/delegate.ts';
import {
  approve,
  asked,
  askFor,
  decide,
  exampleContent,
  exampleLine,
  exampleSubject,
  type Line,
} from './example-request.ts';
import { viewInbox } from './inbox/view-inbox.ts';
import { viewRequest } from './inbox/view-request.ts';
import { approvalRoutes } from './routes.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);
const inbox = async (line: Line, actor: Actor, after?: string) =>
  accepted(await line.as(actor, (ctx) => viewInbox(ctx, { after })));
const titles = async (line: Line, actor: Actor) =>
  (await inbox(line, actor)).requests.map(
    (each) => `${each.requestId.slice(-4)} ${each.position}/${each.stepCount}`,
  );

onBothEngines('the inbox', (engine) => {
  it('shows exactly what the person could decide, whoever looks', { timeout: 120_000 }, async () => {
    const line = await exampleLine(await engine.fresh());
    const examples = [
      exampleSubject(),
      exampleSubject('amendment-adjustment'),
      exampleSubject('closing'),
    ] as const;
    const ids = [
      await asked(line, examples[0]),
      await asked(line, examples[1], { by: line.people.headOfSection }),
      await asked(line, examples[2], { conditions: ['action-plan-project'] }),
    ];
    const subjects = Object.assign({}, ...examples.map((each) => each.subjects));
    for (const person of [...Object.values(line.people), line.agency.administrator]) {
      const seen = (await inbox(line, person)).requests.map((each) => each.requestId);
      const could: string[] = [];
      for (const requestId of ids) {
        // A return without a comment: refused at the comment where the person may decide, before it where not.
        const tried = await decide(line, { subjects }, person, requestId, approve(1, { decision: 'return' }));
        if (codeOf(tried) === 'approval-comment-missing') could.push(requestId);
      }
      expect(seen, person.displayName).toEqual(could);
    }
    expect(await titles(line, line.people.headOfDivision)).toEqual([`${ids[1]?.slice(-4)} 1/2`]);
    expect(await titles(line, line.people.headOfSection)).toEqual([]);
    expect(await titles(line, line.people.monitoring)).toHaveLength(2);
  });

  it('comes page by page, oldest first, with the number of all', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('project-opening-paper');
    const ids: string[] = [];
    for (let number = 0; number < 60; number += 1)
      ids.push(await asked(line, example, { subjectId: `s-${number}` }));
    const first = await inbox(line, line.people.monitoring);
    expect(first).toMatchObject({ waiting: 60, after: ids[49] });
    const second = await inbox(line, line.people.monitoring, first.after ?? '');
    expect(second).toMatchObject({ waiting: 60, after: null });
    expect([...first.requests, ...second.requests].map((each) => each.requestId)).toEqual(ids);
  });

  it('says for whom a delegate decides, and which requests are clear', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('project-opening-paper');
    const { monitoring, bystander } = line.people;
    const input = {
      delegatePersonId: bystander.personId,
      validFrom: '2023-04-05',
      validTo: '2023-04-06',
      reason: '',
    };
    accepted(await line.as(monitoring, (ctx) => delegateDecisions(ctx, input as never)));
    await asked(line, example, { subjectId: 'a' });
    const rule = { th: 'ตรวจชื่อ', en: 'name' };
    example.now.content = exampleContent({ checks: [{ id: 'name', rule, met: null, blocking: true }] });
    await asked(line, example, { subjectId: 'b' });
    const { requests } = await inbox(line, bystander);
    expect(requests.map((each) => [each.capacity, each.onBehalfOfName, each.clear])).toEqual([
      ['delegate', 'monitoring (ตัวอย่าง)', true],
      ['delegate', 'monitoring (ตัวอย่าง)', false],
    ]);
  });

  it('approves several at once, each by itself', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('project-opening-paper');
    const ids = [
      await asked(line, example, { subjectId: 'a' }),
      await asked(line, example, { subjectId: 'b' }),
    ];
    example.now.content = exampleContent({
      checks: [{ id: 'name', rule: { th: 'ตรวจชื่อ', en: 'name' }, met: null, blocking: true }],
    });
    const [a = '', b = ''] = ids;
    example.subject.content = async (_, subjectId) => ({
      ok: true,
      value: subjectId === 'a' ? exampleContent() : example.now.content,
    });
    const unknown = newId();
    const done = accepted(
      await line.as(line.people.monitoring, (ctx) =>
        approveSeveral(
          ctx,
          example.subjects,
          [b, unknown, a].map((requestId) => ({ requestId, position: 1 })),
        ),
      ),
    );
    expect(done.results.map(({ requestId, refusal }) => [requestId, refusal?.code ?? null])).toEqual([
      [a, null],
      [b, 'approval-confirmation-missing'],
      [unknown, 'approval-not-found'],
    ]);
    expect((await inbox(line, line.people.monitoring)).requests.map((each) => each.requestId)).toEqual([b]);
  });

  it('over HTTP: who signs in sees and decides; a repeated approval is done once', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject('project-opening-paper');
    const signing = await testPerson(line.deps, line.agency, 'signing', 'monitoring-officer');
    await testPerson(line.deps, line.agency, 'elsewhere', 'project-officer', line.units.elsewhere);
    const requestId = await asked(line, example);
    const app = testApp(line.deps, (each) => each.route('/', approvalRoutes(line.deps, [example.subject])));
    const browser = new TestBrowser(app);
    expect((await browser.ask('GET', '/api/v1/approvals')).status).toBe(401);
    await browser.signIn('signing');
    expect((await browser.ask('GET', '/api/v1/approval-count')).body).toEqual({
      waiting: 1,
      isApprover: true,
    });
    const view = await browser.ask('GET', `/api/v1/approvals/${requestId}`);
    expect(view.body).toMatchObject({
      state: 'waiting',
      seat: { capacity: 'role', onBehalfOfName: null },
      changed: [],
      steps: [{ position: 1, post: { en: 'Monitoring officer' } }],
      content: { title: { en: 'Opening of the example project' } },
    });
    expect(view.body.content.facts).toBeUndefined();
    expect(view.body.steps[0].approvers.map((each: { name: string }) => each.name)).toContain(
      signing.displayName,
    );
    const once = () =>
      browser.ask(
        'POST',
        `/api/v1/approvals/${requestId}/decisions`,
        { decision: 'approve', position: 1 },
        { 'idempotency-key': 'approve-once' },
      );
    const done = await once();
    expect(done.body).toEqual({ requestId, state: 'approved', position: 1 });
    expect((await once()).body).toEqual(done.body);
    expect(example.told).toHaveLength(1);
    const of = await browser.ask('GET', `/api/v1/projects/${line.project.projectCode}/approvals`);
    expect(of.body.requests.map((each: { requestId: string }) => each.requestId)).toEqual([requestId]);
    const stranger = new TestBrowser(app);
    await stranger.signIn('elsewhere');
    expect((await stranger.ask('GET', `/api/v1/approvals/${requestId}`)).body.error.code).toBe(
      'permission-unit',
    );
    expect((await stranger.ask('GET', '/api/v1/approvals')).body.requests).toEqual([]);
  });
});

onBothEngines('the chains of an agency', (engine) => {
  it('are the default until the administrator makes them the agency’s own; what waits keeps its chain', async () => {
    const line = await exampleLine(await engine.fresh());
    const example = exampleSubject();
    const { administrator } = line.agency;
    const waiting = await asked(line, example);
    const steps = [{ post: 'role', role: 'strategy-officer' } as const, { post: 'director' } as const];
    const change = (actor: Actor, version: number) =>
      line.as(actor, (ctx) => changeChain(ctx, 'project-opening', { version, steps }));
    expect(codeOf(await change(line.people.director, 0))).toBe('permission-role');
    expect(accepted(await change(administrator, 0))).toEqual({ chainVersion: 1 });
    expect(codeOf(await change(administrator, 0))).toBe('chain-stale');
    const { chains } = accepted(await line.as(line.people.officer, viewChains));
    expect(chains.find((each) => each.kind === 'project-opening')).toMatchObject({ chainVersion: 1, steps });
    expect(chains.find((each) => each.kind === 'closing')).toMatchObject({ chainVersion: 0 });
    const later = accepted(await askFor(line, example, { subjectId: 'later' }));
    expect(later.steps.map((step) => step.role ?? step.post)).toEqual(['strategy-officer', 'director']);
    const view = accepted(await line.as(administrator, (ctx) => viewRequest(ctx, example.subjects, waiting)));
    expect(view.steps).toHaveLength(4);
    const { rows } = await sql`select 1 from audit_events where action = 'approvals.edit-chains'`.execute(
      line.deps.database.asOwner,
    );
    expect(rows).toHaveLength(1);
  });
});

onBothEngines('delegations', (engine) => {
  it('are given by oneself, for a period, to another active person; ended by who gave them or the administrator', async () => {
    const line = await exampleLine(await engine.fresh());
    const { headOfDivision, bystander, director } = line.people;
    const give = (more: object = {}) =>
      line.as(headOfDivision, (ctx) =>
        delegateDecisions(ctx, {
          delegatePersonId: bystander.personId,
          validFrom: '2023-04-05',
          validTo: '2023-04-10',
          reason: 'ไปราชการ',
          ...more,
        } as never),
      );
    expect(codeOf(await give({ delegatePersonId: headOfDivision.personId }))).toBe('delegation-to-oneself');
    expect(codeOf(await give({ delegatePersonId: newId() }))).toBe('delegation-person-unknown');
    expect(codeOf(await give({ validTo: '2023-04-04' }))).toBe('delegation-days-turned');
    expect(codeOf(await give({ validFrom: '2023-04-01', validTo: '2023-04-04' }))).toBe('delegation-past');
    expect(codeOf(await give({ validTo: '2024-04-05' }))).toBe('delegation-too-long');
    const { delegationId } = accepted(await give());
    expect(codeOf(await give({ validFrom: '2023-04-10', validTo: '2023-04-12' }))).toBe(
      'delegation-overlaps',
    );
    await sql`update persons set active = false where person_id = ${director.personId}`.execute(
      line.deps.database.asOwner,
    );
    expect(codeOf(await give({ delegatePersonId: director.personId }))).toBe('delegation-person-unknown');
    const received = accepted(await line.as(bystander, viewDelegations));
    expect(received.delegations).toMatchObject([{ personName: 'head-of-division (ตัวอย่าง)', endedAt: null }]);
    expect(codeOf(await line.as(bystander, viewEveryDelegation))).toBe('permission-role');
    expect(accepted(await line.as(line.agency.administrator, viewEveryDelegation)).delegations).toHaveLength(
      1,
    );
    expect(codeOf(await line.as(bystander, (ctx) => endDelegation(ctx, delegationId)))).toBe(
      'delegation-not-found',
    );
    accepted(await line.as(headOfDivision, (ctx) => endDelegation(ctx, delegationId)));
    expect(codeOf(await line.as(line.agency.administrator, (ctx) => endDelegation(ctx, delegationId)))).toBe(
      'delegation-ended',
    );
    accepted(await give());
    line.day.set('2023-04-11' as never);
    const [second] = accepted(await line.as(bystander, viewDelegations)).delegations;
    expect(
      codeOf(await line.as(headOfDivision, (ctx) => endDelegation(ctx, second?.delegationId ?? ''))),
    ).toBe('delegation-ended');
  });

  it('are told to the delegate, and so is their end before its day; the giver hears of an end by another', async () => {
    const line = await exampleLine(await engine.fresh());
    const { headOfDivision, bystander } = line.people;
    const give = (delegatePersonId: string, reason: string) =>
      line.as(headOfDivision, (ctx) =>
        delegateDecisions(ctx, {
          delegatePersonId,
          validFrom: '2023-04-05',
          validTo: '2023-04-10',
          reason,
        } as never),
      );
    const noticesOf = async ({ personId }: Actor) => {
      const { rows } = await sql<{ kind: string; data: NoticeData; link: string }>`
        select kind, data, link from notices where person_id = ${personId} order by notice_id desc`.execute(
        line.deps.database.asOwner,
      );
      expect(rows.filter(({ link }) => link !== '/account/delegations')).toEqual([]);
      return rows.map((row) => [row.kind, noticeWords('th', row).text]);
    };
    const days = 'ตั้งแต่วันพุธที่ 5 เมษายน 2566 ถึงวันจันทร์ที่ 10 เมษายน 2566';
    const given = 'head-of-division (ตัวอย่าง) มอบหมายให้ท่านพิจารณาคำขอในกล่องอนุมัติแทน';
    const ended = 'การมอบหมายให้ bystander (ตัวอย่าง) พิจารณาแทน head-of-division (ตัวอย่าง)';
    const endedBy = (name: string) => [
      'delegation-ended',
      `${ended} ${days} ยุติแล้วตั้งแต่บัดนี้ ผลการพิจารณาที่ผ่านมาคงเดิม ผู้ยุติ: ${name}`,
    ];
    const first = accepted(await give(bystander.personId, 'ไปราชการ'));
    expect(await noticesOf(bystander)).toEqual([
      ['delegation-given', `${given} ${days} เหตุผลหรือเลขที่คำสั่ง: ไปราชการ`],
    ]);
    accepted(await line.as(headOfDivision, (ctx) => endDelegation(ctx, first.delegationId)));
    expect((await noticesOf(bystander))[0]).toEqual(endedBy('head-of-division (ตัวอย่าง)'));
    expect(await noticesOf(headOfDivision), 'nobody is told of one’s own act').toEqual([]);
    const second = accepted(await give(bystander.personId, ''));
    const { administrator } = line.agency;
    accepted(await line.as(administrator, (ctx) => endDelegation(ctx, second.delegationId)));
    const byAdministrator = endedBy(administrator.displayName);
    expect((await noticesOf(bystander))[0]).toEqual(byAdministrator);
    expect(await noticesOf(headOfDivision)).toEqual([byAdministrator]);
  });
});
