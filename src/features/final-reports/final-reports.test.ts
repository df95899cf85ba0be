import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { RefusalError } from '../../foundation/refusal.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { madePng } from '../../platform/documents/demanding-report.ts';
import { extractText, visible } from '../../platform/documents/extract-text.ts';
import { renderPdf } from '../../platform/documents/index.ts';
import { ask } from '../monthly-reports/example-steps.ts';
import { decideReopening } from '../monthly-reports/reopening/decide-reopening.ts';
import {
  completeReport,
  drawCompletion,
  findReportToComplete,
  reopenReport,
} from './completing/complete-report.ts';
import { findDocument, findStoredPaper } from './completing/papers.ts';
import {
  A1,
  add,
  agencyWithEvidence,
  attachAnnexes,
  CODE,
  completeNow,
  doing,
  everything,
  files,
  I1,
  reportedAgency,
  reportOf,
} from './example-report.ts';
import { findEvidencePicture, findReportFile, removeFile } from './files/report-files.ts';
import { finalReportState } from './reading/find-final-report.ts';
import { saveWriting } from './saving/save-writing.ts';
import { docOfLines, richWords } from './writing/rich-text.ts';

const png = new Uint8Array(Buffer.from(madePng(40, 30), 'base64'));
/** Says that it is as large as nobody could decode. */
function pngHead(width: number, height: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.from(png);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

onBothEngines('final reports', (engine) => {
  it('begins with what the months say, and asks one by one for what is missing', async () => {
    const agency = await reportedAgency(await engine.fresh());
    const view = await reportOf(agency);
    expect(view).toMatchObject({
      state: 'not-started',
      revision: 1,
      versions: {},
      may: { write: true, complete: false },
    });
    expect(richWords(view.writing.activities[A1]?.text ?? { type: 'doc', content: [] })).toBe(
      'ตุลาคม 2562 จัดประชุมคณะทำงาน',
    );
    expect(view.writing.problems.rows).toEqual([
      { problem: 'จัดซื้อจัดจ้างล่าช้า', remedy: 'เร่งรัดการส่งมอบงาน', side: null },
    ]);
    expect(view.facts.figures.indicators[0]).toMatchObject({
      resultCumulative: { number: '2' },
      target: '12',
    });
    const codes = view.gaps.map(({ place, code }) => `${place} ${code}`);
    expect(codes).toContain('summary final-report-summary-missing');
    expect(codes).toContain(`indicator/${I1}#reason final-report-indicator-reason-below`);
    expect(codes).toContain('problems final-report-problems-unsorted');
    expect(codes).toContain('annexes#stakeholders-300-2 final-report-stakeholders-file-missing');
    for (const gap of view.gaps) expect(gap.clause.source).toBe('osmep-manual-2564');
  });

  it('saves places by their versions: a place that moved on is refused, another is not', async () => {
    const agency = await reportedAgency(await engine.fresh());
    const write = (place: string, version: number, explanation: string, actor = agency.officer) =>
      doing(
        agency,
        (ctx) => saveWriting(ctx, CODE, [{ place, version, content: { explanation, reason: '' } }]),
        actor,
      );
    const place = `indicator/${I1}`;
    expect(await write(place, 0, 'ก')).toMatchObject({
      ok: true,
      value: { places: [{ place, version: 1 }] },
    });
    expect(await write(place, 0, 'ข', agency.colleague)).toMatchObject({
      refusal: { kind: 'stale', code: 'final-report-stale', data: { places: 1 }, fields: [{ place }] },
    });
    expect(await write(place, 1, 'ข', agency.colleague)).toMatchObject({
      ok: true,
      value: { places: [{ version: 2 }] },
    });
    const view = await reportOf(agency);
    expect(view).toMatchObject({ state: 'writing', versions: { [place]: 2 } });
    expect(view.writing.indicators[I1]).toEqual({ explanation: 'ข', reason: '' });
  });

  it('takes only known places with content of their shape, and only from officers of the unit', async () => {
    const agency = await reportedAgency(await engine.fresh());
    const write = (place: string, content: unknown, actor = agency.officer) =>
      doing(agency, (ctx) => saveWriting(ctx, CODE, [{ place, version: 0, content }]), actor);
    expect(await write('activity/nobody', {})).toMatchObject({
      refusal: { kind: 'invalid', fields: [{ code: 'final-report-unknown-place' }] },
    });
    for (const content of [null, '<p>x</p>', { type: 'doc', content: [{ type: 'script' }] }])
      expect(await write('summary', content)).toMatchObject({ refusal: { code: 'final-report-not-read' } });
    const over = { factors: Array(21).fill('ก'), cases: [] };
    const many = { code: 'final-report-too-many', data: { found: 21, limit: 20 } };
    expect(await write('success', over)).toMatchObject({
      refusal: { ...many, fields: [{ ...many, place: 'success#factors' }] },
    });
    expect(await write('use', { type: 'doc', content: [] }, agency.monitor)).toMatchObject({
      refusal: { code: 'permission-role' },
    });
    expect(await reportOf(agency)).toMatchObject({ state: 'not-started' });
  });

  it('is completed as PDF and Word with their hashes, and never changes after', async () => {
    const agency = await reportedAgency(await engine.fresh());
    const refused = await completeNow(agency);
    expect(refused).toMatchObject({ refusal: { code: 'final-report-not-begun' } });
    const changes = await everything(agency);
    expect(await doing(agency, (ctx) => saveWriting(ctx, CODE, changes))).toMatchObject({ ok: true });
    const without = await completeNow(agency);
    expect(without).toMatchObject({
      refusal: {
        code: 'final-report-incomplete',
        data: { missing: 2 },
        fields: [{ place: 'annexes#economic-value-500-1' }, { place: 'annexes#stakeholders-300-2' }],
      },
    });
    await attachAnnexes(agency);
    expect((await reportOf(agency)).gaps).toEqual([]);
    const done = await completeNow(agency);
    if (!done.ok) throw new RefusalError(done.refusal);
    expect(done.value).toMatchObject({ revision: 1, pdfSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const state = await agency.db.inAgency(agency.agencyId, (tx) =>
      finalReportState(tx, agency.plan.projectId),
    );
    expect(state).toMatchObject({
      complete: true,
      revision: 1,
      pdfSha256: done.value.pdfSha256,
      figures: [{ indicatorId: I1, resultCumulative: { kind: 'number', number: '2' } }, {}],
    });
    const stored = await doing(agency, (ctx) =>
      findStoredPaper(ctx, files, { projectCode: CODE, revision: 1, format: 'pdf' }),
    );
    const words = visible(extractText(stored.ok ? stored.value : new Uint8Array()));
    for (const said of ['บทสรุปผู้บริหาร', '2.2.1ผลผลิตและผลลัพธ์', 'ร้านตัวอย่าง', 'เอกสารแนบ2stakeholders-300-2.pdf'])
      expect(words).toContain(said);
    const drawn = await doing(agency, (ctx) => findDocument(ctx, files, CODE));
    if (!drawn.ok || !stored.ok) throw new Error('the completed report is not there');
    expect(drawn.value).toMatchObject({ revision: 1, state: 'complete' });
    expect(Buffer.from(await renderPdf(drawn.value.document)).equals(stored.value)).toBe(true);
    expect(await doing(agency, (ctx) => saveWriting(ctx, CODE, changes))).toMatchObject({
      refusal: { code: 'final-report-complete' },
    });
    const owner = agency.db.asOwner;
    expect(state).toMatchObject({ differing: [], recipientCount: 38, stakeholderCount: 3 });
    await sql`alter table report_indicator_results disable trigger user`.execute(owner);
    await sql`update report_indicator_results set value = 3 where indicator_id = ${I1}`.execute(owner);
    const later = await agency.db.inAgency(agency.agencyId, (tx) =>
      finalReportState(tx, agency.plan.projectId),
    );
    expect(later).toMatchObject({ complete: true, differing: [state.figures[0]?.name] });
    await expect(sql`update final_report_places set content = '{}'`.execute(owner)).rejects.toThrow(
      /complete/,
    );
    await expect(sql`update final_report_revisions set pages = 1`.execute(owner)).rejects.toThrow(
      /never changes/,
    );
    await expect(sql`delete from final_report_revisions`.execute(owner)).rejects.toThrow(/never changes/);
  });

  it('is not completed as it was drawn when it changed meanwhile', async () => {
    const agency = await reportedAgency(await engine.fresh());
    const changes = await everything(agency);
    await doing(agency, (ctx) => saveWriting(ctx, CODE, changes));
    await attachAnnexes(agency);
    const found = await doing(agency, (ctx) => findReportToComplete(ctx, files, CODE));
    const drawn = await drawCompletion(found.ok ? found.value : null);
    if (!drawn.ok) throw new RefusalError(drawn.refusal);
    const use = { place: 'use', version: 1, content: docOfLines(['แก้ไขภายหลัง']) };
    await doing(agency, (ctx) => saveWriting(ctx, CODE, [use]));
    expect(await doing(agency, (ctx) => completeReport(ctx, files, CODE, drawn.value))).toMatchObject({
      refusal: { kind: 'stale', code: 'final-report-moved' },
    });
    expect(await completeNow(agency)).toMatchObject({ ok: true, value: { revision: 1 } });
  });

  it('leaves the success cases out where there is none: the form asks for them "(ถ้ามี)"', async () => {
    const agency = await reportedAgency(await engine.fresh());
    const changes = (await everything(agency)).map((change) =>
      change.place === 'success' ? { ...change, content: { factors: ['ความร่วมมือ'], cases: [] } } : change,
    );
    await doing(agency, (ctx) => saveWriting(ctx, CODE, changes));
    await attachAnnexes(agency);
    expect(await completeNow(agency)).toMatchObject({ ok: true });
    const drawn = await doing(agency, (ctx) => findDocument(ctx, files, CODE));
    const headings = drawn.ok
      ? drawn.value.document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
      : [];
    expect(headings).toContain('ปัจจัยแห่งความสำเร็จ (เรียงตามลำดับความสำคัญ)');
    expect(headings).not.toContain('ตัวอย่างผู้ประกอบการหรือผลงานที่ประสบความสำเร็จ');
  });

  it('is reopened with a reason as a new revision; the completed one stays', async () => {
    const agency = await reportedAgency(await engine.fresh());
    const changes = await everything(agency);
    await doing(agency, (ctx) => saveWriting(ctx, CODE, changes));
    await attachAnnexes(agency);
    expect(await doing(agency, (ctx) => reopenReport(ctx, CODE, 'ตัวเลขผิด'))).toMatchObject({
      refusal: { code: 'final-report-still-written' },
    });
    await completeNow(agency);
    expect(await completeNow(agency)).toMatchObject({
      refusal: { code: 'final-report-complete' },
    });
    expect(await doing(agency, (ctx) => reopenReport(ctx, CODE, ' '))).toMatchObject({
      refusal: { code: 'final-report-reason-needed' },
    });
    expect(await doing(agency, (ctx) => reopenReport(ctx, CODE, 'ตัวเลขผิด'), agency.monitor)).toMatchObject({
      ok: true,
      value: { revision: 2 },
    });
    const view = await reportOf(agency);
    expect(view).toMatchObject({
      state: 'writing',
      revision: 2,
      revisions: [{ revision: 1, reopeningReason: 'ตัวเลขผิด' }],
    });
    expect(richWords(view.writing.use)).toBe('ใช้ประกอบการวางแผน');
    const closing = (day: string | null) =>
      sql`update projects set closing_requested_on = ${day}::date`.execute(agency.db.asOwner);
    const again = await completeNow(agency);
    expect(again).toMatchObject({ ok: true, value: { revision: 2 } });
    // From the submission of the closing on it stays as it is.
    await closing('2019-12-01');
    expect(await doing(agency, (ctx) => reopenReport(ctx, CODE, 'ตัวเลขผิด'), agency.monitor)).toMatchObject({
      refusal: { code: 'project-closing-requested', data: { requestedOn: '2019-12-01' } },
    });
    expect((await reportOf(agency)).may).toEqual({ write: false, complete: false, reopen: false });
    await closing(null);
    expect((await reportOf(agency)).may.reopen).toBe(true);
    expect((await reportOf(agency)).revisions.map(({ revision }) => revision)).toEqual([2, 1]);
  });

  it('tells when 200/2 changed after a text was written, and when months are not submitted', async () => {
    const agency = await reportedAgency(await engine.fresh());
    const changes = await everything(agency);
    await doing(agency, (ctx) => saveWriting(ctx, CODE, changes));
    await sql`alter table report_activity_results disable trigger user`.execute(agency.db.asOwner);
    await sql`update report_activity_results set work_done = 'แก้ไขภายหลัง' where activity_id = ${A1}`.execute(
      agency.db.asOwner,
    );
    const asked = await ask(agency, '2019-11-12');
    if (!asked.ok) throw new Error(asked.refusal.code);
    await doing(
      agency,
      (ctx) =>
        decideReopening(ctx, asked.value.reopeningId, {
          decision: 'grant',
          version: 1,
          openUntil: '2019-12-15' as never,
          reason: '',
        }),
      agency.monitor,
    );
    const { gaps } = await reportOf(agency);
    expect(gaps).toContainEqual(
      expect.objectContaining({
        place: `activity/${A1}#basis`,
        code: 'final-report-activity-not-as-reported',
      }),
    );
    expect(gaps).toContainEqual(
      expect.objectContaining({
        code: 'final-report-months-open',
        data: expect.objectContaining({ count: 1 }),
      }),
    );
  });

  it('asks of agencies and others who they are and in which activities, where there are any', async () => {
    const agency = await reportedAgency(await engine.fresh());
    const none = { type: 'doc', content: [{ type: 'paragraph' }] };
    const some = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'มหาวิทยาลัย 3 แห่ง ในกิจกรรมที่ 2' }] }],
    };
    const missing = async (version: number, content: unknown) => {
      await doing(agency, (ctx) => saveWriting(ctx, CODE, [{ place: 'others', version, content }]));
      const { gaps } = await reportOf(agency);
      return gaps.filter(({ place }) => place.startsWith('others'));
    };
    expect(await missing(0, { count: 3, text: none })).toMatchObject([
      { place: 'others#text', code: 'final-report-others-activities-missing', data: { count: 3 } },
    ]);
    expect(await missing(1, { count: 3, text: some })).toEqual([]);
    expect(await missing(2, { count: 0, text: none })).toEqual([]);
  });

  it('shows pictures in its text, refuses damaged ones, and keeps files within the agency', async () => {
    const agency = await reportedAgency(await engine.fresh());
    const bytes = png;
    const send = (name: string, sent: Uint8Array, mediaType = 'image/png') =>
      add(agency, 'picture', { name, bytes: sent, mediaType });
    const added = await send('ภาพ.png', bytes);
    if (!added.ok) throw new RefusalError(added.refusal);
    expect(added.value).toMatchObject({ widthPx: 40, heightPx: 30 });
    expect(await send('เสีย.png', bytes.slice(0, 60))).toMatchObject({
      refusal: { code: 'final-report-picture-damaged' },
    });
    expect(await send('เอกสาร.pdf', bytes, 'application/pdf')).toMatchObject({
      refusal: { code: 'final-report-picture-type', data: { found: 'application/pdf' } },
    });
    const { fileId } = added.value;
    const picture = { type: 'picture', attrs: { fileId, caption: 'ผู้เข้าร่วมประชุม' } };
    await doing(agency, (ctx) =>
      saveWriting(ctx, CODE, [{ place: 'use', version: 0, content: { type: 'doc', content: [picture] } }]),
    );
    const drawn = await doing(agency, (ctx) => findDocument(ctx, files, CODE));
    expect(drawn.ok && drawn.value.document.blocks.filter(({ kind }) => kind === 'picture')).toMatchObject([
      { format: 'png', caption: 'ผู้เข้าร่วมประชุม' },
    ]);
    expect(await doing(agency, (ctx) => removeFile(ctx, CODE, fileId))).toMatchObject({ ok: true });
    expect((await reportOf(agency)).gaps).toContainEqual(
      expect.objectContaining({
        place: 'use',
        code: 'final-report-picture-lost',
        data: { whereTh: 'ข้อ 4.1 การนำไปใช้ประโยชน์', whereEn: '4.1 Use of the results' },
      }),
    );
    expect(await doing(agency, (ctx) => findReportFile(ctx, files, CODE, agency.agencyId))).toMatchObject({
      refusal: { code: 'final-report-file-not-found' },
    });
  });

  it('asks number, size and sum of files of both ways in, and counts what is kept', async () => {
    const { agency, evidenceId } = await agencyWithEvidence(await engine.fresh(), png);
    const owner = agency.db.asOwner;
    const send = (name: string, bytes = png) =>
      add(agency, 'picture', { name, bytes, mediaType: 'image/png' });
    const takeEvidence = () => doing(agency, (ctx) => findEvidencePicture(ctx, files, CODE, evidenceId));
    const first = await send('ก.png');
    if (!first.ok) throw new RefusalError(first.refusal);

    const wide = await send('กว้าง.png', pngHead(20_000, 20_000));
    expect(wide).toMatchObject({
      refusal: { code: 'final-report-picture-pixels', data: { found: '400', limit: '50' }, place: 'file' },
    });
    expect(await send('ใหญ่.png', Buffer.concat([png, Buffer.alloc(16_000_000)]))).toMatchObject({
      refusal: { code: 'final-report-file-too-large', data: { found: '16', limit: '15' }, place: 'file' },
    });
    await sql`alter table files disable trigger user`.execute(owner);
    await sql`update files set size_bytes = 16000000 where file_id = ${evidenceId}::uuid`.execute(owner);
    expect(await takeEvidence()).toMatchObject({ refusal: { code: 'final-report-file-too-large' } });
    await sql`update files set size_bytes = 9000 where file_id = ${evidenceId}::uuid`.execute(owner);
    await sql`update files set size_bytes = 99995000 where file_id = ${first.value.fileId}::uuid`.execute(
      owner,
    );
    for (const refused of [
      await takeEvidence(),
      await send('ข.png', Buffer.concat([png, Buffer.alloc(9_000)])),
    ])
      expect(refused).toMatchObject({
        refusal: { code: 'final-report-pictures-too-large', data: { found: '100', limit: '100' } },
      });
    await doing(agency, (ctx) => removeFile(ctx, CODE, first.value.fileId));
    expect(await takeEvidence()).toMatchObject({ ok: true });

    await sql`insert into files (agency_id, file_id, name, media_type, size_bytes, sha256, created_at)
      select agency_id, gen_random_uuid(), 'x', media_type, 1, sha256, created_at
      from files, generate_series(1, 200) where file_id = ${evidenceId}::uuid`.execute(owner);
    await sql`insert into final_report_files (agency_id, project_id, file_id, kind, name, added_at, added_by)
      select r.agency_id, r.project_id, f.file_id, 'other', 'x', r.added_at, r.added_by
      from final_report_files r, files f where f.name = 'x'`.execute(owner);
    for (const refused of [await takeEvidence(), await send('ค.png')])
      expect(refused).toMatchObject({
        refusal: { code: 'final-report-too-many-files', data: { found: 200, limit: 200 } },
      });
    await sql`update final_report_files set removed_at = added_at where name = 'x'`.execute(owner);
    expect(await takeEvidence()).toMatchObject({ ok: true });
  });

  it('never hands out, takes or draws a picture found infected after it was kept', async () => {
    const { agency, evidenceId } = await agencyWithEvidence(await engine.fresh(), png);
    const added = await add(agency, 'picture', { name: 'ภาพ.png', bytes: png, mediaType: 'image/png' });
    if (!added.ok) throw new RefusalError(added.refusal);
    const { fileId } = added.value;
    const content = { type: 'doc', content: [{ type: 'picture', attrs: { fileId, caption: '' } }] };
    await doing(agency, (ctx) => saveWriting(ctx, CODE, [{ place: 'use', version: 0, content }]));
    await sql`update files set scan_state = 'infected', scan_finding = 'X' where name like '%.png'`.execute(
      agency.db.asOwner,
    );
    const locked = { refusal: { kind: 'locked', code: 'file-infected-later', data: { name: 'ภาพ.png' } } };
    expect(await doing(agency, (ctx) => findReportFile(ctx, files, CODE, fileId))).toMatchObject(locked);
    expect(await doing(agency, (ctx) => findDocument(ctx, files, CODE))).toMatchObject(locked);
    expect(await completeNow(agency)).toMatchObject(locked);
    expect(await doing(agency, (ctx) => findEvidencePicture(ctx, files, CODE, evidenceId))).toMatchObject({
      refusal: { code: 'file-infected-later' },
    });
  });
});
