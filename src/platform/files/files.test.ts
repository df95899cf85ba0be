import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { refuse } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { onBothEngines } from '../database/testing.ts';
import { folderStorage } from './file-storage.ts';
import { openFiles } from './files.ts';
import { findToHandOut } from './find-to-hand-out.ts';
import { mediaTypeOf } from './media-type.ts';
import type { VirusScanner } from './virus-scan.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bytes = Buffer.from('รายงานเดือนมีนาคม');
const createdAt = new Date('2023-04-05T03:00:00Z');

onBothEngines('stored files', (engine) => {
  it('are found by their agency only, under a name that is no path', async () => {
    const db = await engine.fresh();
    const files = openFiles(folderStorage(folder));
    const [agencyId, other] = [newId(), newId()];
    const stored = await db.inAgency(agencyId, (tx) =>
      files.insert(tx, { agencyId, name: '../../etc/รายงาน\u202e.pdf', bytes, createdBy: null, createdAt }),
    );
    expect(stored).toMatchObject({
      name: 'รายงาน.pdf',
      mediaType: 'text/plain; charset=utf-8',
      sizeBytes: 51,
    });
    expect(await db.inAgency(agencyId, (tx) => files.find(tx, stored.fileId))).toEqual(stored);
    expect(await db.inAgency(other, (tx) => files.find(tx, stored.fileId))).toBeNull();
    expect((await files.read(stored)).equals(bytes)).toBe(true);
  });

  it('wait for the scanner one by one: lost bytes are logged and asked for again later, the others are scanned', async () => {
    const db = await engine.fresh();
    const storage = folderStorage(folder);
    const scanner: VirusScanner = {
      isSet: true,
      scan: async (sent) =>
        Buffer.from(sent).includes('X') ? { state: 'infected', finding: 'Eicar' } : { state: 'clean' },
    };
    const files = openFiles(
      {
        ...storage,
        read: (sha256) => (sha256 === lostHash ? Promise.reject(new Error('gone')) : storage.read(sha256)),
      },
      { scanner, unreachable: 'keep' },
    );
    const agencyId = newId();
    const kept = async (text: string, at: string) =>
      db.inAgency(agencyId, (tx) =>
        files.insert(tx, {
          agencyId,
          name: text,
          bytes: Buffer.from(text),
          createdBy: null,
          createdAt: new Date(at),
        }),
      );
    const lost = await kept('สูญหาย', '2023-04-05T01:00:00Z');
    const lostHash = lost.sha256;
    const clean = await kept('ปกติ', '2023-04-05T02:00:00Z');
    const infected = await kept('X', '2023-04-05T03:00:00Z');
    const said: [string, unknown][] = [];
    const log = { error: (event: string, fields?: object) => void said.push([event, fields]) };
    const found = { agencyId, fileId: infected.fileId, name: 'X', finding: 'Eicar' };
    expect(await files.scanWaiting(db, createdAt, log)).toEqual([found]);
    expect(said).toEqual([
      ['a stored file cannot be scanned', expect.objectContaining({ fileId: lost.fileId, name: 'สูญหาย' })],
      ['infected file', found],
    ]);
    const stateOf = (fileId: string) =>
      db.inAgency(agencyId, async (tx) => (await files.find(tx, fileId))?.scan);
    expect([await stateOf(lost.fileId), await stateOf(clean.fileId), await stateOf(infected.fileId)]).toEqual(
      ['not-scanned', 'clean', 'infected'],
    );
    // Noted as asked about: it stands before nobody for an hour.
    expect(await files.scanWaiting(db, createdAt, log)).toEqual([]);
    expect(said).toHaveLength(2);
  });

  it('are handed out by one door, which stays shut on what was found infected later', async () => {
    const db = await engine.fresh();
    const files = openFiles(folderStorage(folder));
    const agencyId = newId();
    const { fileId } = await db.inAgency(agencyId, (tx) =>
      files.insert(tx, { agencyId, name: 'รายงาน.pdf', bytes, createdBy: null, createdAt }),
    );
    const missing = refuse('not-found', 'no-such-file');
    const ask = (id: string | null) => db.inAgency(agencyId, (tx) => findToHandOut(files, tx, id, missing));
    expect(await ask(fileId)).toMatchObject({ ok: true, value: { fileId } });
    expect(await ask(null)).toBe(missing);
    expect(await ask(newId())).toBe(missing);
    await sql`update files set scan_state = 'infected', scan_finding = 'X' where file_id = ${fileId}::uuid`.execute(
      db.asOwner,
    );
    expect(await ask(fileId)).toMatchObject({
      refusal: { kind: 'locked', code: 'file-infected-later', data: { name: 'รายงาน.pdf', finding: 'X' } },
    });
  });
});

it('a file changed on the disk is not handed out', async () => {
  const own = mkdtempSync(join(tmpdir(), 'tidtam-files-'));
  const storage = folderStorage(own);
  const sha256 = 'a'.repeat(64);
  await storage.write(sha256, bytes);
  await expect(openFiles(storage).read({ sha256 })).rejects.toThrow(/damaged/);
  await storage.write(sha256, bytes);
  expect(readdirSync(join(own, 'aa'))).toEqual([sha256]);
  expect(() => storage.read('../../etc/passwd')).toThrow('not a SHA-256');
  rmSync(own, { recursive: true });
});

it.each([
  ['%PDF-1.7', 'application/pdf'],
  ['PK\x03\x04…xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['PK\x03\x04…word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['PK\x03\x04…', 'application/zip'],
  ['\x00\x01', 'application/octet-stream'],
])('the media type of %j is %s by its content', (content, type) => {
  expect(mediaTypeOf(Buffer.from(content))).toBe(type);
});
