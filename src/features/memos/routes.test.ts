/** The doors of memos as a browser asks them: files of drafts and of sent memos, what may not be changed, settings. */
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accepted } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { onBothEngines, type TestEngine } from '../../platform/database/testing.ts';
import { folderStorage, openFiles } from '../../platform/files/index.ts';
import { TestBrowser, testAgency, testApp, testInstallation, testPerson } from '../people/testing.ts';
import { runAction } from '../permissions/index.ts';
import { EXAMPLE_MUST_SAY, exampleMemoText } from './example-memo.ts';
import { draftMemo, memoRoutes, sendMemo } from './index.ts';

const files = openFiles(folderStorage(mkdtempSync(join(tmpdir(), 'tidtam-memo-routes-'))));

async function installation(engine: TestEngine) {
  const db = await engine.fresh();
  const { deps } = testInstallation(db, { files });
  const agency = await testAgency(deps);
  const officer = await testPerson(deps, agency, 'officer', 'project-officer');
  await testPerson(deps, agency, 'accountant', 'finance-officer');
  const [programmeId, projectId] = [newId(), newId()];
  await db.statement(
    `insert into programmes (agency_id, programme_id, fiscal_year, number, name, kind, position, created_at)
     values ($1, $2, 2566, '1', 'แผนงาน', 'basic', 1, now())`,
    [agency.agencyId, programmeId],
  );
  await db.statement(
    `insert into projects (agency_id, project_id, fiscal_year, project_code, programme_id, unit_id, officer_person_id,
       name, state, created_on, created_at, created_by, changed_at)
     values ($1, $2, 2566, '66010001', $3, $4, $5, 'โครงการตัวอย่าง', 'draft', '2023-04-05', now(), $5, now())`,
    [agency.agencyId, projectId, programmeId, agency.topUnitId, officer.personId],
  );
  const subject = {
    subjectType: 'project-opening' as const,
    subjectId: projectId,
    projectId,
    projectCode: '66010001',
    unitId: agency.topUnitId,
  };
  const { memoId } = accepted(
    await runAction(deps, officer, 'test', (ctx) =>
      draftMemo(ctx, subject, 'opening', exampleMemoText(), EXAMPLE_MUST_SAY),
    ),
  );
  const send = async () =>
    accepted(
      await runAction(deps, officer, 'test', (ctx) =>
        sendMemo(ctx, files, memoId, { documentNumber: null, recordSays: exampleMemoText() }),
      ),
    );
  const app = testApp(deps, (each) => each.route('/', memoRoutes(deps)));
  const signedIn = async (username: string) => {
    const browser = new TestBrowser(app);
    expect((await browser.signIn(username)).status).toBe(200);
    return browser;
  };
  const bytes = async (browser: TestBrowser, path: string) => {
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.request(path, { headers: { cookie } });
    expect(answer.status, path).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };
  return { db, memoId, send, signedIn, bytes, app };
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

onBothEngines('the routes of memos', (engine) => {
  it('give out a draft as it stands, and a sent memo byte for byte as it was sent', async () => {
    const { memoId, send, signedIn, bytes } = await installation(engine);
    const officer = await signedIn('officer');
    const address = `/api/v1/memos/${memoId}`;
    const before = await bytes(officer, `${address}/pdf`);
    expect(before.subarray(0, 5).toString()).toBe('%PDF-');
    const saved = await officer.ask('PUT', address, {
      version: 1,
      text: exampleMemoText({ telephone: '0 2111 1111' }),
      digits: 'arabic',
    });
    expect(saved.body).toEqual({ version: 2 });
    expect((await bytes(officer, `${address}/pdf`)).equals(before)).toBe(false);
    const sent = await send();
    expect(sha256(await bytes(officer, `${address}/pdf`))).toBe(sent.pdfSha256);
    expect(sha256(await bytes(officer, `${address}/word`))).toBe(sent.wordSha256);
    const late = await officer.ask('PUT', address, { version: 2, text: exampleMemoText(), digits: 'thai' });
    expect([late.status, late.body.error.code]).toEqual([409, 'memo-sent-already']);
    const accountant = await signedIn('accountant');
    const received = await accountant.ask('PUT', `${address}/original`, { receivedOn: '2023-04-05' });
    expect(received.body).toEqual({ memoId, originalReceivedOn: '2023-04-05' });
    const [row] = (await accountant.ask('GET', '/api/v1/memos?projectCode=66010001')).body;
    expect(row).toMatchObject({
      memoId,
      state: 'sent',
      documentNumber: 'OSEP/1',
      sentOn: '2023-04-05',
      originalReceivedOn: '2023-04-05',
      originalReceivedByName: 'accountant (ตัวอย่าง)',
    });
  });

  it('take an emblem by its content, show it on the page, and number by the unit’s own prefix', async () => {
    const { memoId, send, signedIn, app, db } = await installation(engine);
    const administrator = await signedIn('admin.osep');
    const upload = async (content: string, version: number) => {
      const form = new FormData();
      form.set('file', new File([content], 'ตรา.svg'));
      form.set('version', String(version));
      const cookie = [...administrator.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await app.request('/api/v1/memo-settings/emblem', {
        method: 'POST',
        headers: { origin: 'http://localhost:3000', cookie },
        body: form,
      });
      const body = (await answer.json()) as { error?: { code: string }; version?: number };
      return body.error?.code ?? body.version;
    };
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>';
    expect(await upload('<svg viewBox="0 0 2 2"><script>1</script></svg>', 0)).toBe('emblem-type');
    expect(await upload(svg, 0)).toBe(1);
    expect(await upload(svg, 0)).toBe('memo-settings-stale');
    const view = (await administrator.ask('GET', `/api/v1/memos/${memoId}`)).body;
    expect(Buffer.from(view.emblem.base64, 'base64').toString()).toBe(svg);
    const changed = await administrator.ask('PUT', '/api/v1/memo-settings', { version: 1, digits: 'arabic' });
    expect(changed.body).toEqual({ version: 2 });
    const settings = (await administrator.ask('GET', '/api/v1/memo-settings')).body;
    expect(settings).toMatchObject({ digits: 'arabic', version: 2, emblem: { format: 'svg' } });
    const [unit] = settings.prefixes;
    expect(unit).toMatchObject({ prefix: 'OSEP', own: false });
    await administrator.ask('PUT', `/api/v1/memo-settings/prefixes/${unit.unitId}`, { prefix: 'กษ 1104' });
    expect((await send()).documentNumber).toBe('กษ 1104/1');
    const gone = await administrator.ask('DELETE', '/api/v1/memo-settings/emblem?version=2');
    expect(gone.body).toEqual({ version: 3 });
    const after = (await administrator.ask('GET', `/api/v1/memos/${memoId}`)).body;
    expect(Buffer.from(after.emblem.base64, 'base64').toString()).toBe(svg);
    expect((await administrator.ask('GET', '/api/v1/memo-settings')).body.emblem).toBeNull();
    const { rows } = await db.statement(
      `select count(*)::integer as events from audit_events where action = 'memos.edit-settings'`,
    );
    expect(rows[0]?.events).toBe(4);
    const officer = await signedIn('officer');
    expect((await officer.ask('GET', '/api/v1/memo-settings')).status).toBe(403);
  });
});
