/** For tests: the sample project of one month, reported, and a final report with everything written. */
import { dateOf } from '../../foundation/calendar-date.ts';
import type { Database } from '../../platform/database/index.ts';
import { attachEvidence } from '../monthly-reports/evidence/attach-evidence.ts';
import { asActor, type ExampleAgency, exampleAgency } from '../monthly-reports/example-agency.ts';
import { A1, A2, A3, I1, I2 } from '../monthly-reports/example-plan.ts';
import {
  CODE,
  complete,
  files,
  IN_WINDOW,
  OCT,
  run,
  save,
  submit,
} from '../monthly-reports/example-steps.ts';
import { completeReport, drawCompletion, findReportToComplete } from './completing/complete-report.ts';
import { basisOf } from './facts/prefill.ts';
import { type FileKind, prepareFile, type SentFile } from './files/judge-file.ts';
import { addFile } from './files/report-files.ts';
import { findFinalReport } from './reading/find-final-report.ts';
import type { PlaceChange } from './saving/save-writing.ts';
import { activityPlace, blankActivity, indicatorPlace } from './writing/places.ts';
import { docOfLines } from './writing/rich-text.ts';

export { A1, A2, A3, CODE, files, I1, I2 };

/** After the work has ended. */
export const DAY = '2019-12-02';

/** A project of October only, its report submitted with problems; `submitted` false: saved only. */
export async function reportedAgency(db: Database, submitted = true): Promise<ExampleAgency> {
  const agency = await exampleAgency(db, { endsOn: dateOf('2019-10-31') });
  const [first, ...others] = complete.activities;
  const told = { problem: 'จัดซื้อจัดจ้างล่าช้า', remedy: 'เร่งรัดการส่งมอบงาน' };
  const saved = await save(agency, {
    ...complete,
    activities: first ? [{ ...first, ...told }, ...others] : [],
  });
  if (!saved.ok) throw new Error(saved.refusal.code);
  const sent = submitted ? await submit(agency, 1) : saved;
  if (!sent.ok) throw new Error(sent.refusal.code);
  return agency;
}

/** Another, with a picture among the evidence of its month. */
export async function agencyWithEvidence(db: Database, bytes: Uint8Array) {
  const agency = await reportedAgency(db, false);
  const kept = await run(agency, IN_WINDOW, (ctx) => {
    const scan = { state: 'clean', at: ctx.now } as const;
    const evidence = { name: 'หลักฐาน.png', bytes, mediaType: 'image/png', activityId: null, scan };
    return attachEvidence(ctx, files, CODE, OCT, evidence);
  });
  const sent = await submit(agency, 1);
  if (!kept.ok || !sent.ok) throw new Error('the report was not submitted with its evidence');
  return { agency, evidenceId: kept.value.fileId };
}

export const doing = <T>(
  agency: ExampleAgency,
  action: Parameters<typeof asActor<T>>[3],
  actor = agency.officer,
) => asActor<T>(agency, actor, DAY, action);

export async function reportOf(agency: ExampleAgency) {
  const found = await doing(agency, (ctx) => findFinalReport(ctx, CODE));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

/** Everything that the form asks for, from version 0. */
export async function everything(agency: ExampleAgency): Promise<PlaceChange[]> {
  const { facts } = await reportOf(agency);
  const text = (words: string) => docOfLines([words]);
  const at = (place: string, content: unknown): PlaceChange => ({ place, version: 0, content });
  return [
    at('summary', text('โครงการบรรลุวัตถุประสงค์')),
    ...[A1, A2, A3].map((id) =>
      at(activityPlace(id), {
        ...blankActivity(),
        text: text('จัดประชุมคณะทำงาน 1 ครั้ง'),
        events: [{ date: '7 ต.ค. 2562', venue: 'ห้องประชุมใหญ่', participants: '40 คน' }],
        reason: 'เริ่มงานช้ากว่าแผน',
        basis: basisOf(facts, id),
      }),
    ),
    ...[I1, I2].map((id) => at(indicatorPlace(id), { explanation: 'นับจากรายงาน', reason: 'เริ่มงานช้า' })),
    at('achievement', {
      text: text('มูลค่าทางเศรษฐกิจเพิ่มขึ้น'),
      collection: 'แบบสอบถาม',
      calculation: 'ผลต่างของยอดขาย',
      outcome: 'met',
      reason: '',
      valueSatang: 150_000_000,
    }),
    at('stakeholders', { entrepreneurs: { count: 40 }, 'executives-and-officers': { count: null } }),
    at('recipients', {
      total: 40,
      imported: 38,
      notImported: 2,
      reason: 'ไม่มีเลขทะเบียน',
      text: text('ภาคการค้า'),
    }),
    at('others', { count: 3, text: text('มหาวิทยาลัย 3 แห่ง') }),
    at('success', {
      factors: ['ความร่วมมือ'],
      cases: [{ title: 'ร้านตัวอย่าง', text: text('ยอดขายเพิ่ม'), pictures: [] }],
    }),
    at('problems', { rows: [{ problem: 'จัดซื้อล่าช้า', remedy: 'เร่งรัด', side: 'internal' }] }),
    at('use', text('ใช้ประกอบการวางแผน')),
    at('suggestions', text('ควรเริ่มให้เร็วขึ้น')),
  ];
}

/** The three steps of completing, as the route takes them. */
export async function completeNow(agency: ExampleAgency) {
  const found = await doing(agency, (ctx) => findReportToComplete(ctx, files, CODE));
  if (!found.ok) return found;
  const drawn = await drawCompletion(found.value);
  return drawn.ok ? doing(agency, (ctx) => completeReport(ctx, files, CODE, drawn.value)) : drawn;
}

/** A file judged, scanned and read, then added. */
export async function add(agency: ExampleAgency, kind: FileKind, sent: SentFile) {
  const prepared = await prepareFile(files, kind, sent);
  return prepared.ok ? doing(agency, (ctx) => addFile(ctx, files, CODE, kind, prepared.value)) : prepared;
}

const PDF = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');

/** The two annexes that every report needs. */
export async function attachAnnexes(agency: ExampleAgency): Promise<void> {
  for (const kind of ['economic-value-500-1', 'stakeholders-300-2'] as const) {
    const sent = { name: `${kind}.pdf`, bytes: PDF, mediaType: 'application/pdf' };
    const added = await add(agency, kind, sent);
    if (!added.ok) throw new Error(added.refusal.code);
  }
}
