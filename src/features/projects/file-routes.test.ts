/** Files over real HTTP: as large as they may be, and with a virus scanner behind a real socket. */
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { accepted, ok } from '../../foundation/refusal.ts';
import { satang } from '../../foundation/satang.ts';
import { realClock } from '../../platform/clock/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { fileMessages, folderStorage, openFiles, openVirusScanner } from '../../platform/files/index.ts';
import { EICAR, startFakeClamd } from '../../platform/files/test-clamd.ts';
import { createServerApp, httpMessages } from '../../platform/http/index.ts';
import { readLaw } from '../../platform/law/index.ts';
import { silentLog } from '../../platform/logging/index.ts';
import { type FeatureDependencies, permissionMessages, type Role } from '../permissions/index.ts';
import { allocationRoutes } from './allocation-routes.ts';
import { recordAllocation } from './allocations/change-allocation.ts';
import { exampleAgency } from './example-agency.ts';
import { projectFileRoutes } from './file-routes.ts';
import { projectMessages } from './messages.ts';
import { FILE_LIMIT } from './papers/file-limit.ts';
import { createProject } from './register/create-project.ts';

const closing: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));
const messages = { ...httpMessages, ...permissionMessages, ...projectMessages, ...fileMessages };

async function serverOf(
  db: Database,
  unreachable: 'keep' | 'refuse' = 'keep',
  role: Role = 'project-officer',
) {
  const agency = await exampleAgency(db);
  const created = await agency.as('project-officer', (ctx) =>
    createProject(ctx, {
      fiscalYear: 2563,
      programmeId: agency.programmeId,
      unitId: agency.unitId,
      officerPersonId: agency.officerId,
      coordinatorPersonId: null,
      name: 'x',
    }),
  );
  const actor = await agency.as(role, async (ctx) => ok(ctx.actor));
  if (!created.ok || !actor.ok) throw new Error('no project');
  const clamd = await startFakeClamd();
  closing.push(() => clamd.close());
  const folder = mkdtempSync(join(tmpdir(), 'tidtam-files-'));
  const scanner = openVirusScanner(clamd.address, { connectMs: 2_000, silentMs: 2_000 });
  const files = openFiles(folderStorage(folder), { scanner, unreachable });
  const deps = {
    database: db,
    clock: realClock,
    businessDay: { today: () => dateOf('2019-10-05') },
    law: readLaw(),
    files,
    log: silentLog,
    auth: { signedIn: async () => ({ actor: actor.value, cookies: [] }) },
  } as unknown as FeatureDependencies;
  const app = createServerApp({ configuration: { publicUrl: 'http://127.0.0.1' }, log: silentLog, messages });
  app.route('/', projectFileRoutes(deps, [])).route('/', allocationRoutes(deps));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  await new Promise((resolve) => server.once('listening', resolve));
  const at = server.address();
  const base = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
  const list = `${base}/api/v1/projects/${created.value.projectCode}/files`;
  const attach = async (bytes: Uint8Array<ArrayBuffer>) => {
    const body = new FormData();
    body.set('kind', 'opening-memo');
    body.set('name', 'บันทึกที่สแกนแล้ว');
    body.set('file', new File([bytes], 'scan.pdf'));
    const response = await fetch(list, { method: 'POST', body });
    const said = (await response.json()) as {
      fileId?: string;
      error?: { code: string; message: { th: string } };
    };
    return { status: response.status, ...said };
  };
  const attachTable = async (bytes: Uint8Array<ArrayBuffer>) => {
    const { allocationId } = accepted(
      await agency.as('strategy-officer', (ctx) =>
        recordAllocation(ctx, {
          fiscalYear: 2563,
          programmeId: agency.programmeId,
          unitId: agency.unitId,
          projectName: 'งานที่จัดสรร',
          amountSatang: satang(100),
          memoNumber: 'ผกก. 1/2562',
          memoDate: dateOf('2019-10-01'),
          projectCode: null,
        }),
      ),
    );
    const body = new FormData();
    body.set('version', '1');
    body.set('file', new File([bytes], 'ตารางสรุป.pdf'));
    const response = await fetch(`${base}/api/v1/allocations/${allocationId}/file`, { method: 'POST', body });
    return { status: response.status, ...((await response.json()) as { error?: { code: string } }) };
  };
  const kept = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return { list, attach, attachTable, clamd, kept, files };
}

function pdfOf(length: number, text = ''): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(length, 0x20);
  bytes.write('%PDF-1.7\n');
  bytes.write(text, Math.max(9, length - Buffer.byteLength(text)));
  return new Uint8Array(bytes.buffer, bytes.byteOffset, length) as Uint8Array<ArrayBuffer>;
}

onBothEngines('files over HTTP', (engine) => {
  it('a file of exactly 50 MB goes in, is scanned whole, and comes out the same; one byte more names its size', async () => {
    const { list, attach, clamd } = await serverOf(await engine.fresh());
    const bytes = pdfOf(FILE_LIMIT);
    const sent = await attach(bytes);
    expect(sent).toMatchObject({ status: 200 });
    expect(clamd.received[0]?.byteLength).toBe(FILE_LIMIT);
    const taken = await fetch(`${list}/${sent.fileId}`);
    // The file came as scan.pdf: it goes out under the name that the user gave it.
    expect(taken.headers.get('Content-Disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('บันทึกที่สแกนแล้ว.pdf')}`,
    );
    const back = Buffer.from(await taken.arrayBuffer());
    expect(back.equals(Buffer.from(bytes))).toBe(true);
    expect(await (await fetch(`${list}/${sent.fileId}/preview`)).json()).toEqual({ kind: 'pdf' });

    const more = await attach(pdfOf(FILE_LIMIT + 200_000));
    expect(more).toMatchObject({ status: 413, error: { code: 'file-too-large' } });
    expect(more.error?.message.th).toBe('ไฟล์ “บันทึกที่สแกนแล้ว” ขนาด 50.2 MB ใหญ่เกินไป แนบได้ไฟล์ละไม่เกิน 50 MB');
    const far = await attach(pdfOf(60_000_000));
    expect(far).toMatchObject({ status: 413, error: { code: 'body-too-large' } });
    expect(far.error?.message.th).toMatch(/60\.0 MB.*52 MB/);
    expect(clamd.received).toHaveLength(1);
  });

  it('an infected file is refused by the name of what was found, and nothing of it is kept', async () => {
    const { attach, kept } = await serverOf(await engine.fresh());
    const refused = await attach(pdfOf(2_000, EICAR));
    expect(refused).toMatchObject({ status: 400, error: { code: 'file-infected' } });
    expect(refused.error?.message.th).toContain('Eicar-Test-Signature');
    expect(kept()).toEqual([]);
  });

  it('the summary table of an allocation is scanned as well', async () => {
    const { attachTable, clamd, kept } = await serverOf(await engine.fresh(), 'keep', 'strategy-officer');
    expect(await attachTable(pdfOf(2_000, EICAR))).toMatchObject({
      status: 400,
      error: { code: 'file-infected' },
    });
    expect(kept()).toEqual([]);
    expect((await attachTable(pdfOf(1_000))).status).toBe(200);
    expect(clamd.received).toHaveLength(2);
    expect(kept()).toHaveLength(1);
  });

  it('while the scanner does not answer a file is kept unscanned; found infected later it is not handed out', async () => {
    const db = await engine.fresh();
    const { list, attach, clamd, files } = await serverOf(db);
    clamd.manner = 'gone';
    const clean = await attach(pdfOf(1_000));
    const infected = await attach(pdfOf(2_000, EICAR));
    expect([clean.status, infected.status]).toEqual([200, 200]);
    expect(await files.scanWaiting(db, new Date(Date.now() + 10_000), silentLog)).toEqual([]);
    clamd.manner = 'proper';
    // Each is asked about at most once an hour.
    expect(await files.scanWaiting(db, new Date(Date.now() + 60_000), silentLog)).toEqual([]);
    expect(await files.scanWaiting(db, new Date(Date.now() + 2 * 3_600_000), silentLog)).toMatchObject([
      { fileId: infected.fileId, finding: 'Eicar-Test-Signature' },
    ]);
    expect((await fetch(`${list}/${clean.fileId}`)).status).toBe(200);
    const locked = await fetch(`${list}/${infected.fileId}`);
    expect([locked.status, (await locked.json()).error.code]).toEqual([423, 'file-infected-later']);
  });

  it('where nothing unscanned is kept, a silent scanner refuses the file for now', async () => {
    const { attach, clamd, kept } = await serverOf(await engine.fresh(), 'refuse');
    clamd.manner = 'cut';
    expect(await attach(pdfOf(1_000))).toMatchObject({
      status: 503,
      error: { code: 'file-scanner-unreachable' },
    });
    expect(kept()).toEqual([]);
  });
});
