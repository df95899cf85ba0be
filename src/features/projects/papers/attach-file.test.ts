import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Result } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { folderStorage, openFiles } from '../../../platform/files/index.ts';
import { type ExampleAgency, exampleAgency } from '../example-agency.ts';
import { createProject } from '../register/create-project.ts';
import { findProject, updateProject } from '../register/project-store.ts';
import { attachFile, FILE_LIMIT, findFile, removeFile } from './attach-file.ts';

const files = openFiles(folderStorage(mkdtempSync(join(tmpdir(), 'tidtam-files-'))));
const pdf = new TextEncoder().encode('%PDF-1.7 memo');
const memo = { kind: 'opening-memo', name: 'บันทึกขออนุมัติ', fileName: '../../บันทึก.pdf', bytes: pdf };
const codeOf = <T>(result: Result<T>) => (result.ok ? 'ok' : result.refusal.code);

async function newProject(agency: ExampleAgency): Promise<string> {
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
  return created.ok ? created.value.projectCode : '';
}

onBothEngines('papers of a project', (engine) => {
  it('kept, found by its own agency only, and removed while a draft', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await newProject(agency);
    const kept = await agency.as('project-officer', (ctx) => attachFile(ctx, files, code, memo));
    const fileId = kept.ok ? kept.value.fileId : '';
    const found = await agency.as('director', (ctx) => findFile(ctx, files, code, fileId));
    expect(found).toMatchObject({ ok: true, value: { mediaType: 'application/pdf', name: 'บันทึก.pdf' } });
    const other = await exampleAgency(db);
    await newProject(other);
    expect(codeOf(await other.as('director', (ctx) => findFile(ctx, files, code, fileId)))).toBe(
      'file-not-found',
    );
    expect(codeOf(await agency.as('director', (ctx) => findFile(ctx, files, code, newId())))).toBe(
      'file-not-found',
    );
    expect(codeOf(await agency.as('project-officer', (ctx) => removeFile(ctx, code, fileId)))).toBe('ok');
    expect(codeOf(await agency.as('director', (ctx) => findFile(ctx, files, code, fileId)))).toBe(
      'file-not-found',
    );
  });

  it('after submission a paper is part of the record', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await newProject(agency);
    const kept = await agency.as('project-officer', (ctx) => attachFile(ctx, files, code, memo));
    await db.inAgency(agency.agencyId, async (tx) => {
      const project = await findProject(tx, code);
      if (project) await updateProject(tx, project, { state: 'submitted' }, new Date());
    });
    const fileId = kept.ok ? kept.value.fileId : '';
    expect(codeOf(await agency.as('project-officer', (ctx) => removeFile(ctx, code, fileId)))).toBe(
      'permission-state',
    );
  });

  it('what is no paper is refused: unknown kind, empty, too large, a program, no name', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await newProject(agency);
    const attach = async (change: Partial<typeof memo>) =>
      codeOf(
        await agency.as('project-officer', (ctx) => attachFile(ctx, files, code, { ...memo, ...change })),
      );
    expect(await attach({ kind: 'virus' })).toBe('code-unknown');
    expect(await attach({ bytes: new Uint8Array() })).toBe('file-empty');
    expect(await attach({ bytes: new Uint8Array(FILE_LIMIT + 1) })).toBe('file-too-large');
    expect(await attach({ bytes: new Uint8Array([0x4d, 0x5a, 0, 1]) })).toBe('file-type-not-taken');
    expect(await attach({ bytes: new TextEncoder().encode('<script>') })).toBe('file-type-not-taken');
    expect(await attach({ name: '   ' })).toBe('file-name-missing');
  });
});
