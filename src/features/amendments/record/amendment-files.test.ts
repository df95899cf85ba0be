/** Evidence of an amendment comes also later; it goes only while it is a draft, on both engines (S2 L359, L395). */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted } from '../../../foundation/refusal.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { attachFile, removeFile } from '../../projects/index.ts';
import { exampleLife, files, MINUTES, moveMoney } from '../example-life.ts';
import { amendmentFiles } from './amendment-files.ts';

onBothEngines('files of an amendment', (engine) => {
  it('come until it ends, go while it is a draft; who takes one off leaves its hash in the trail', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    accepted(await life.edit(moveMoney));
    const { amendmentId } = await life.view();
    const attach = () =>
      life.agency.as('project-officer', (ctx) =>
        attachFile(ctx, files, [amendmentFiles], life.projectCode, {
          kind: 'other',
          name: 'หนังสือผู้รับจ้าง',
          fileName: 'หนังสือ.pdf',
          bytes: MINUTES,
          status: null,
          subject: { subjectType: 'amendment', subjectId: amendmentId },
          scan: { state: 'not-scanned', at: new Date('2019-10-05T03:00:00Z') },
        }),
      );
    const remove = (fileId: string) =>
      life.agency.as('project-officer', (ctx) => removeFile(ctx, [amendmentFiles], life.projectCode, fileId));
    const first = accepted(await attach());
    accepted(await remove(first.fileId));
    const { rows } = await sql<{ before: unknown }>`
      select before from audit_events where action = 'projects.remove-file'`.execute(db.asOwner);
    expect(rows).toMatchObject([
      { before: { fileId: first.fileId, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ]);
    const second = accepted(await attach());
    await life.ask();
    expect(await remove(second.fileId)).toMatchObject({ refusal: { code: 'file-subject-asked' } });
    accepted(await life.decide('amendment-adjustment', 'approve'));
    // The signed original is scanned afterwards.
    accepted(await attach());
    expect(await remove(second.fileId)).toMatchObject({ refusal: { code: 'file-subject-asked' } });
  });
});
