/** Taking a file off again: who may, what rests on it, what stays of it; on both engines. */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted, type Result } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { requestApproval, withdrawRequest } from '../../approvals/index.ts';
import { draftMemo } from '../../memos/index.ts';
import type { ActionContext, Role } from '../../permissions/index.ts';
import { exampleAgency } from '../example-agency.ts';
import { openingSubjects } from '../opening/opening-subject.ts';
import { projectDetails } from '../register/project-details.ts';
import { findProject } from '../register/project-store.ts';
import { lockedProject, testFiles } from '../testing.ts';
import { attachFile } from './attach-file.ts';
import { removeFile } from './remove-file.ts';

const { system } = openingSubjects(async () => []);
const scan = { state: 'not-scanned' as const, at: new Date('2019-10-05T03:00:00Z') };
const bytes = new TextEncoder().encode('%PDF-1.7 wrong paper');
const paper = {
  kind: 'other',
  name: 'แนบผิด',
  fileName: 'scan.pdf',
  bytes,
  status: null,
  subject: null,
  scan,
};

onBothEngines('a file attached once the plan is locked', (engine) => {
  const ground = async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await lockedProject(agency);
    const files = testFiles();
    const attach = async (role: Role) =>
      accepted(await agency.as(role, (ctx) => attachFile(ctx, files, [], code, paper))).fileId;
    const remove = (role: Role, fileId: string) =>
      agency.as(role, (ctx) => removeFile(ctx, [], code, fileId));
    const officer = <T>(action: (ctx: ActionContext) => Promise<Result<T>>) =>
      agency.as('project-officer', action);
    const project = await db.inAgency(agency.agencyId, (tx) => findProject(tx, code));
    if (!project) throw new Error('no project');
    const shown = async (role: Role, fileId: string) => {
      const details = accepted(await agency.as(role, (ctx) => projectDetails(ctx, code)));
      return details.files.find((each) => each.fileId === fileId)?.removal;
    };
    return { db, agency, code, files, project, officer, attach, remove, shown };
  };

  it('goes by who attached it or an officer of the unit; the stored bytes and the trail stay', async () => {
    const { db, agency, files, attach, remove, shown } = await ground();
    const fileId = await attach('project-officer');
    expect(await shown('project-officer', fileId)).toBe('possible');
    expect(await shown('finance-officer', fileId)).toBe('file-of-others');
    expect(await shown('director', fileId)).toBe('not-here');
    expect(await remove('finance-officer', fileId)).toMatchObject({ refusal: { code: 'permission-role' } });
    accepted(await remove('project-officer', fileId));
    expect(await remove('project-officer', fileId)).toMatchObject({ refusal: { code: 'file-not-found' } });
    expect(await db.inAgency(agency.agencyId, (tx) => files.find(tx, fileId))).toMatchObject({ fileId });
    const { rows } = await sql<{ before: unknown }>`
      select before from audit_events where action = 'projects.remove-file'`.execute(db.asOwner);
    expect(rows).toMatchObject([{ before: { fileId, name: 'แนบผิด', status: 'opening-approved' } }]);

    const own = await attach('finance-officer');
    expect(await shown('finance-officer', own)).toBe('possible');
    accepted(await remove('finance-officer', own));
    accepted(await remove('project-officer', await attach('finance-officer')));
  });

  it('stays while a request that was asked since holds it, not when that was withdrawn', async () => {
    const { code, project, officer, attach, remove, shown } = await ground();
    const fileId = await attach('project-officer');
    const { projectId, name, unitId, fiscalYear } = project;
    const asked = { subjectId: code, projectId, projectCode: code, projectName: name, unitId, fiscalYear };
    accepted(await officer((ctx) => requestApproval(ctx, system, { ...asked, conditions: [] })));
    expect(await shown('project-officer', fileId)).toBe('file-kept-since');
    expect(await remove('project-officer', fileId)).toMatchObject({
      refusal: { code: 'file-kept-since', data: { name: 'แนบผิด', sinceTh: '5 ต.ค. 2562' } },
    });
    accepted(await officer((ctx) => withdrawRequest(ctx, system.kind, code)));
    expect(await shown('project-officer', fileId)).toBe('possible');
    accepted(await remove('project-officer', fileId));
  });

  it('stays while the draft of a memo names it', async () => {
    const { code, project, officer, attach, remove } = await ground();
    const [fileId, other] = [await attach('project-officer'), await attach('project-officer')];
    const { projectId, unitId } = project;
    const subject = {
      subjectType: 'project-opening' as const,
      subjectId: projectId,
      projectId,
      projectCode: code,
      unitId,
    };
    const attachments = [{ title: 'สสว.100' }, { title: 'แนบผิด', fileId }];
    const text = { subject: 'เรื่อง', to: [], paragraphs: [], attachments, closing: '' };
    const office = { unitName: '', section: '', telephone: '', signatory: { name: '', position: '' } };
    accepted(await officer((ctx) => draftMemo(ctx, subject, 'opening', { ...text, ...office }, [])));
    expect(await remove('project-officer', fileId)).toMatchObject({
      refusal: { code: 'file-in-draft-memo' },
    });
    accepted(await remove('project-officer', other));
    expect(await remove('project-officer', newId())).toMatchObject({ refusal: { code: 'file-not-found' } });
  });
});
