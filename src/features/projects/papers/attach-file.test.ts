import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ok, type Result } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { folderStorage, openFiles } from '../../../platform/files/index.ts';
import { type ExampleAgency, exampleAgency } from '../example-agency.ts';
import { listFilesOf } from '../opening/decision-store.ts';
import type { ProjectState } from '../plan/plan-types.ts';
import { createProject } from '../register/create-project.ts';
import { projectDetails } from '../register/project-details.ts';
import { findProject, updateProject } from '../register/project-store.ts';
import { attachFile, type FileToAttach } from './attach-file.ts';
import { FILE_LIMIT } from './file-limit.ts';
import type { FileSubject } from './file-subject.ts';
import { findFile } from './find-file.ts';
import { removeFile } from './remove-file.ts';

const files = openFiles(folderStorage(mkdtempSync(join(tmpdir(), 'tidtam-files-'))));
const pdf = new TextEncoder().encode('%PDF-1.7 memo');
const memo: FileToAttach = {
  kind: 'opening-memo',
  name: 'บันทึกขออนุมัติ',
  fileName: '../../บันทึก.pdf',
  bytes: pdf,
  status: null,
  subject: null,
};
const scan = { state: 'not-scanned' as const, at: new Date('2019-10-05T03:00:00Z') };
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

const attach = (
  agency: ExampleAgency,
  code: string,
  change: Partial<FileToAttach> = {},
  subjects: readonly FileSubject[] = [],
) =>
  agency.as('project-officer', (ctx) => attachFile(ctx, files, subjects, code, { ...memo, ...change, scan }));

const inState = (db: Database, agency: ExampleAgency, code: string, state: ProjectState) =>
  db.inAgency(agency.agencyId, async (tx) => {
    const project = await findProject(tx, code);
    const closed_on = state === 'closed' ? '2019-10-05' : null;
    if (project) await updateProject(tx, project, { state, closed_on }, new Date());
    return project?.projectId ?? '';
  });

onBothEngines('papers of a project', (engine) => {
  it('kept, found by its own agency only, and removed while a draft', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await newProject(agency);
    const kept = await attach(agency, code);
    const fileId = kept.ok ? kept.value.fileId : '';
    const find = (of: ExampleAgency, id: string) =>
      of.as('director', (ctx) => findFile(ctx, files, code, id));
    expect(await find(agency, fileId)).toMatchObject({
      ok: true,
      value: { mediaType: 'application/pdf', name: 'บันทึกขออนุมัติ.pdf', scan: 'not-scanned' },
    });
    const other = await exampleAgency(db);
    await newProject(other);
    expect(codeOf(await find(other, fileId))).toBe('file-not-found');
    expect(codeOf(await find(agency, newId()))).toBe('file-not-found');
    expect(codeOf(await agency.as('project-officer', (ctx) => removeFile(ctx, [], code, fileId)))).toBe('ok');
    expect(codeOf(await find(agency, fileId))).toBe('file-not-found');
  });

  it('after submission a paper is part of the record', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await newProject(agency);
    const kept = await attach(agency, code);
    await inState(db, agency, code, 'submitted');
    const fileId = kept.ok ? kept.value.fileId : '';
    expect(codeOf(await agency.as('project-officer', (ctx) => removeFile(ctx, [], code, fileId)))).toBe(
      'file-kept',
    );
    const late = await attach(agency, code);
    await inState(db, agency, code, 'draft');
    const lateId = late.ok ? late.value.fileId : '';
    const refused = await agency.as('project-officer', (ctx) => removeFile(ctx, [], code, lateId));
    expect(refused).toMatchObject({
      refusal: { code: 'file-kept', data: { name: expect.any(String), stateEn: 'submitted' } },
    });
  });

  it('stands under the status to which it belongs (PLN-13): proposed by the state, or chosen among the possible', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await newProject(agency);
    expect(await attach(agency, code, { status: 'plan-adjusted' })).toMatchObject({
      refusal: {
        code: 'file-status-not-possible',
        data: { statusTh: 'ปรับแผน', possibleTh: 'โครงการใหม่', possibleEn: 'New project' },
      },
    });
    expect(codeOf(await attach(agency, code))).toBe('ok');
    await inState(db, agency, code, 'locked');
    expect(codeOf(await attach(agency, code, { status: 'new-project' }))).toBe('file-status-not-possible');
    expect(codeOf(await attach(agency, code))).toBe('ok');
    expect(codeOf(await attach(agency, code, { status: 'period-extended' }))).toBe('ok');
    const details = await agency.as('director', (ctx) => projectDetails(ctx, code));
    expect(details.ok && details.value.files.map((file) => file.status)).toEqual([
      'new-project',
      'opening-approved',
      'period-extended',
    ]);
    await inState(db, agency, code, 'closed');
    expect(codeOf(await attach(agency, code))).toBe('project-closed');
  });

  it('belongs to another record while that is open, under the heading that the record names', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await newProject(agency);
    const projectId = await inState(db, agency, code, 'locked');
    const subject = { subjectType: 'amendment', subjectId: newId() };
    const held: Extract<Awaited<ReturnType<FileSubject['holds']>>, { ok: true }>['value'] = {
      projectId,
      status: 'plan-adjusted',
      open: true,
    };
    const subjects: FileSubject[] = [{ subjectType: 'amendment', holds: async () => ok(held) }];
    expect(codeOf(await attach(agency, code, { subject }))).toBe('file-subject-unknown');
    const kept = await attach(agency, code, { subject }, subjects);
    expect(codeOf(kept)).toBe('ok');
    const listed = await db.inAgency(agency.agencyId, (tx) => listFilesOf(tx, subject));
    expect(listed).toMatchObject([{ ...subject, status: 'plan-adjusted', mediaType: 'application/pdf' }]);

    held.open = false;
    const remove = () =>
      agency.as('project-officer', (ctx) => removeFile(ctx, subjects, code, listed[0]?.fileId ?? ''));
    expect(codeOf(await attach(agency, code, { subject }, subjects))).toBe('file-subject-closed');
    expect(codeOf(await remove())).toBe('file-subject-closed');
    held.open = true;
    held.kinds = ['board-minutes'];
    expect(codeOf(await attach(agency, code, { subject }, subjects))).toBe('file-kind-of-others');
    expect(codeOf(await remove())).toBe('file-kind-of-others');
    delete held.kinds;
    held.mayGo = false;
    expect(codeOf(await remove())).toBe('file-subject-asked');
    held.mayGo = true;
    expect(codeOf(await remove())).toBe('ok');
    held.projectId = newId();
    expect(codeOf(await attach(agency, code, { subject }, subjects))).toBe('file-subject-unknown');
  });

  it('what is no paper is refused: unknown kind, empty, too large, a program, no name', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await newProject(agency);
    const refused = async (change: Partial<FileToAttach>) => codeOf(await attach(agency, code, change));
    expect(await refused({ kind: 'virus' })).toBe('code-unknown');
    expect(await refused({ bytes: new Uint8Array() })).toBe('file-empty');
    expect(await attach(agency, code, { bytes: new Uint8Array(FILE_LIMIT + 100_000) })).toMatchObject({
      refusal: {
        code: 'file-too-large',
        place: 'file',
        data: { name: memo.name, found: '50.1', limit: '50' },
      },
    });
    expect(await attach(agency, code, { bytes: new Uint8Array([0x4d, 0x5a, 0, 1]) })).toMatchObject({
      refusal: { code: 'file-type-not-taken', data: { foundTh: 'ไฟล์ชนิดอื่น', foundEn: 'of another kind' } },
    });
    expect(await refused({ bytes: new TextEncoder().encode('<script>') })).toBe('file-type-not-taken');
    expect(await refused({ name: '   ' })).toBe('file-name-missing');
  });
});
