/** Recording a document, listing its findings and explaining one, through the routes, on both engines. */
import { expect, it } from 'vitest';
import { onBothEngines, type TestEngine } from '../../platform/database/testing.ts';
import { TestBrowser, testAgency, testApp, testInstallation, testPerson } from '../people/testing.ts';
import { findingMessages } from './messages.ts';
import { findingRoutes } from './routes.ts';
import type { StatedDocumentInput } from './stated-document.ts';

/** Two lines of a table whose total is 10.00 off, and an indicator that adds up. */
const document: StatedDocumentInput = {
  code: 'D1',
  title: 'ตารางตัวอย่าง',
  fiscalYear: 2566,
  rows: [
    { kind: 'amount', place: 'L1', source: 'D1 L1', label: 'รวม', printed: ['1,010.00'] },
    { kind: 'amount', place: 'L2', source: 'D1 L2', label: 'ก', parent: 'L1', printed: ['๖๐๐.๐๐'] },
    { kind: 'amount', place: 'L3', source: 'D1 L3', label: 'ข', parent: 'L1', printed: ['400.00'] },
    {
      kind: 'indicator',
      place: 'L4',
      source: 'D1 L4',
      label: 'ค',
      side: 'result',
      aggregation: 'SUM',
      printed: ['3', '1', '-', 'N/A', '2'],
    },
  ],
};

async function installation(engine: TestEngine) {
  const db = await engine.fresh();
  const { deps } = testInstallation(db);
  const agency = await testAgency(deps);
  await testPerson(deps, agency, 'monitor', 'monitoring-officer');
  await testPerson(deps, agency, 'watcher', 'executive');
  const app = testApp(deps, (each) => each.route('/', findingRoutes(deps)));
  const signedIn = async (username: string) => {
    const browser = new TestBrowser(app);
    expect((await browser.signIn(username)).status).toBe(200);
    return browser;
  };
  return { db, deps, app, signedIn };
}

onBothEngines('findings', (engine) => {
  it('stores every figure as printed, and what the rules find beside it', async () => {
    const { db, signedIn } = await installation(engine);
    const monitor = await signedIn('monitor');
    const recorded = await monitor.ask('POST', '/api/v1/stated-documents', document);
    expect([recorded.status, recorded.body]).toMatchObject([200, { code: 'D1', figures: 8, findings: 1 }]);
    const { rows } = await db.statement(
      `select place, column_name, printed, value_kind, value_satang, value_number from stated_figures
        order by position`,
    );
    expect(rows.map((row) => Object.values(row).join('|'))).toEqual([
      'L1|amount|1,010.00|money|101000|',
      'L2|amount|๖๐๐.๐๐|money|60000|',
      'L3|amount|400.00|money|40000|',
      'L4|total|3|number||3',
      'L4|quarter-1|1|number||1',
      'L4|quarter-2|-|nothing||',
      'L4|quarter-3|N/A|not-applicable||',
      'L4|quarter-4|2|number||2',
    ]);
    const watcher = await signedIn('watcher');
    const listed = (await watcher.ask('GET', '/api/v1/findings?fiscalYear=2566')).body;
    expect(listed).toMatchObject([
      {
        rule: 'sum-of-parts',
        source: 'D1 L1',
        stated: { kind: 'money', satang: 101000 },
        recomputed: { kind: 'money', satang: 100000 },
        terms: [{ source: 'D1 L2' }, { source: 'D1 L3' }],
        state: 'open',
        projectCode: null,
      },
    ]);
    expect((await watcher.ask('GET', '/api/v1/findings?fiscalYear=2565')).body).toEqual([]);
  });

  it('takes a document once, and refuses a project or a row that is not there', async () => {
    const { db, signedIn } = await installation(engine);
    const monitor = await signedIn('monitor');
    expect((await monitor.ask('POST', '/api/v1/stated-documents', document)).status).toBe(200);
    const again = await monitor.ask('POST', '/api/v1/stated-documents', document);
    expect([again.status, again.body.error.code]).toEqual([409, 'stated-document-known']);
    const [first, ...rest] = document.rows;
    const withProject = { ...document, code: 'D2', rows: [{ ...first, projectCode: '66010099' }, ...rest] };
    const unknown = await monitor.ask('POST', '/api/v1/stated-documents', withProject);
    expect([unknown.status, unknown.body.error.code]).toEqual([400, 'stated-project-unknown']);
    const withoutParent = { ...document, code: 'D3', rows: rest };
    expect((await monitor.ask('POST', '/api/v1/stated-documents', withoutParent)).status).toBe(400);
    const { rows } = await db.statement('select code from stated_documents');
    expect(rows).toEqual([{ code: 'D1' }]);
  });

  it('keeps an explanation, refuses a stale one, and changes no figure', async () => {
    const { db, signedIn } = await installation(engine);
    const monitor = await signedIn('monitor');
    await monitor.ask('POST', '/api/v1/stated-documents', document);
    const [finding] = (await monitor.ask('GET', '/api/v1/findings')).body;
    const address = `/api/v1/findings/${finding.findingId}/explanation`;
    const explained = await monitor.ask('PUT', address, { version: 1, explanation: 'พิมพ์เกิน 10 บาท' });
    expect(explained.body).toMatchObject({
      state: 'explained',
      explanation: 'พิมพ์เกิน 10 บาท',
      explainedBy: 'monitor (ตัวอย่าง)',
      version: 2,
      stated: { satang: 101000 },
    });
    const stale = await monitor.ask('PUT', address, { version: 1, explanation: 'อย่างอื่น' });
    expect([stale.status, stale.body.error.data]).toEqual([409, { now: 'พิมพ์เกิน 10 บาท', found: 'อย่างอื่น' }]);
    const back = await monitor.ask('PUT', address, { version: 2, explanation: '' });
    expect(back.body.state).toBe('open');
    const { rows } = await db.statement(
      `select action from audit_events where action like 'findings.%' order by audit_id`,
    );
    expect(rows.map((row) => row.action)).toEqual([
      'findings.record',
      'findings.explain',
      'findings.explain',
    ]);
  });

  it('lets an executive read, and neither record nor explain', async () => {
    const { signedIn } = await installation(engine);
    const watcher = await signedIn('watcher');
    expect((await watcher.ask('GET', '/api/v1/findings')).status).toBe(200);
    expect((await watcher.ask('POST', '/api/v1/stated-documents', document)).status).toBe(403);
    const id = '0198c0de-0000-7000-8000-000000000000';
    const explained = await watcher.ask('PUT', `/api/v1/findings/${id}/explanation`, {
      version: 1,
      explanation: 'x',
    });
    expect(explained.status).toBe(403);
  });

  it('shows no agency the findings of another', async () => {
    const { deps, app, signedIn } = await installation(engine);
    await (await signedIn('monitor')).ask('POST', '/api/v1/stated-documents', document);
    const other = await testAgency(deps, 'OTHER');
    await testPerson(deps, other, 'elsewhere', 'monitoring-officer');
    const browser = new TestBrowser(app);
    await browser.signIn('elsewhere');
    expect((await browser.ask('GET', '/api/v1/findings')).body).toEqual([]);
  });
});

it('words every refusal in Thai and English', () => {
  for (const words of Object.values(findingMessages)) expect(words.th && words.en).toBeTruthy();
});
