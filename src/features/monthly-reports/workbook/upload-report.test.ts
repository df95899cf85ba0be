import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { decimal } from '../../../foundation/decimal.ts';
import { type Month, month } from '../../../foundation/month.ts';
import { accepted } from '../../../foundation/refusal.ts';
import { satang } from '../../../foundation/satang.ts';
import { figure, money, NOT_APPLICABLE, NOTHING } from '../../../foundation/value.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { folderStorage, openFiles } from '../../../platform/files/index.ts';
import {
  readWorkbook,
  type SpecCell,
  type WorkbookSpec,
  writeWorkbook,
} from '../../../platform/spreadsheets/index.ts';
import { asActor, type ExampleAgency, exampleAgency } from '../example-agency.ts';
import { A1, A2, A3, I1, I2 } from '../example-plan.ts';
import { findFormFacts } from '../reading/find-revision.ts';
import { saveReport } from '../saving/save-report.ts';
import { findReportForChange } from '../saving/save-store.ts';
import { reportWorkbook } from './report-workbook.ts';
import { checkUpload, hashOf, takeUpload } from './upload-report.ts';
import { SHEETS } from './workbook-places.ts';

const OCT = month('2019-10');
const CODE = '63010010';
const ON = '2019-11-05';
const folder = mkdtempSync(join(tmpdir(), 'tidtam-upload-'));
const files = openFiles(folderStorage(folder));
afterAll(() => rmSync(folder, { recursive: true }));

type Typed = Record<string, SpecCell['value']>;

/** The workbook of the month as downloaded, with `typed` put in ("งานและเงิน!G6"). */
async function filled(
  of: ExampleAgency,
  typed: Typed,
  changes: { which?: Month; version?: number; spec?: (spec: WorkbookSpec) => void } = {},
) {
  const facts = accepted(
    await asActor(of, of.officer, ON, (ctx) => findFormFacts(ctx, CODE, changes.which ?? OCT)),
  );
  const spec = reportWorkbook(facts, changes.version ?? 0, new Date('2019-11-05T03:00:00Z'));
  for (const [place, value] of Object.entries(typed)) {
    const [sheetName, at = ''] = place.split('!');
    const sheet = spec.sheets.find((each) => each.name === sheetName);
    const column = at.charCodeAt(0) - 64;
    const row = Number(at.slice(1));
    const cell = sheet?.cells.find((each) => each.row === row && each.column === column);
    if (cell) cell.value = value;
    else sheet?.cells.push({ row, column, value });
  }
  changes.spec?.(spec);
  const bytes = await writeWorkbook(spec);
  return { bytes, name: 'รายงาน.xlsx', sha256: hashOf(bytes), workbook: accepted(await readWorkbook(bytes)) };
}
type Upload = Awaited<ReturnType<typeof filled>>;

const preview = (of: ExampleAgency, upload: Upload, which = OCT, on = ON) =>
  asActor(of, of.officer, on, (ctx) => checkUpload(ctx, CODE, which, upload));
const take = (
  of: ExampleAgency,
  upload: Upload,
  input: { mode: 'all' | 'good-rows'; version: number; sha256?: string },
) =>
  asActor(of, of.officer, ON, (ctx) =>
    takeUpload(ctx, files, CODE, OCT, upload, { sha256: upload.sha256, ...input }),
  );
const stored = (of: ExampleAgency) => of.db.inAgency(of.agencyId, (tx) => findReportForChange(tx, CODE, OCT));
const W = SHEETS.work;
const I = SHEETS.indicators;

onBothEngines('a month by Excel', (engine) => {
  it('comes back as it went out: nothing changes', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await asActor(agency, agency.officer, ON, (ctx) =>
      saveReport(ctx, CODE, OCT, {
        version: 0,
        activities: [
          {
            activityId: A1,
            work: figure(decimal('12.25')),
            spending: money(satang(123_456_789)),
            workDone: '=1+1\nข้อสอง',
          },
          { activityId: A2, work: NOT_APPLICABLE, spending: NOTHING, problem: '-ล่าช้า' },
        ],
        indicators: [{ indicatorId: I1, value: figure(decimal('0.0000000001')) }],
      }),
    );
    const shown = await preview(agency, await filled(agency, {}, { version: 1 }));
    expect(shown).toMatchObject({
      ok: true,
      value: { changes: [], errors: [], goodRows: 5, badRows: 0, changedSince: false },
    });
    expect(
      await take(agency, await filled(agency, {}, { version: 1 }), { mode: 'all', version: 1 }),
    ).toMatchObject({
      refusal: { code: 'report-workbook-nothing-new' },
    });
  });

  it('takes what was typed, Thai digits and empty values included, and recognises the same file', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const upload = await filled(agency, {
      [`${W}!G6`]: '๑๒.๕',
      [`${W}!H6`]: 'ประชุมคณะทำงาน',
      [`${W}!L6`]: 1234.5,
      [`${W}!G7`]: 'N/A',
      [`${W}!L7`]: '-',
      [`${W}!L8`]: '๙,๐๐๐.๐๐',
      [`${I}!G6`]: 3,
      [`${I}!H7`]: 'วัดรายไตรมาส',
    });
    const shown = await preview(agency, upload);
    expect(shown).toMatchObject({ ok: true, value: { takenBefore: null, errors: [], version: 0 } });
    expect(await stored(agency)).toMatchObject({ report: null });
    expect(await take(agency, upload, { mode: 'all', version: 0 })).toMatchObject({
      ok: true,
      value: { takenCells: 8, version: 1 },
    });
    expect((await stored(agency))?.results).toMatchObject({
      activities: {
        [A1]: { work: figure(decimal('12.5')), spending: money(satang(123_450)), workDone: 'ประชุมคณะทำงาน' },
        [A2]: { work: NOT_APPLICABLE, spending: NOTHING },
        [A3]: { spending: money(satang(900_000)) },
      },
      indicators: { [I1]: { value: figure(decimal('3')) }, [I2]: { note: 'วัดรายไตรมาส' } },
    });
    expect(await preview(agency, upload)).toMatchObject({
      value: { takenBefore: { by: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)' } },
    });
    expect(await take(agency, upload, { mode: 'all', version: 1 })).toMatchObject({
      refusal: { code: 'report-workbook-already-taken' },
    });
  });

  it('names sheet, cell, found and expected of everything wrong; takes nothing, or the good rows', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const upload = await filled(agency, {
      [`${W}!G6`]: 100.5,
      [`${W}!L6`]: 'ประมาณห้าพัน',
      [`${W}!H6`]: 'แถวนี้ผิด',
      [`${W}!L7`]: -1,
      [`${W}!G8`]: new Date(Date.UTC(2019, 9, 1)),
      [`${I}!G6`]: true,
      [`${I}!G7`]: 55,
    });
    const shown = accepted(await preview(agency, upload));
    expect(shown.errors.map((each) => each.place)).toEqual([
      `${W}!G6`,
      `${W}!L6`,
      `${W}!L7`,
      `${W}!G8`,
      `${I}!G6`,
    ]);
    expect(shown.errors[1]).toMatchObject({
      code: 'workbook-cell-wrong',
      data: {
        sheet: W,
        cell: 'L6',
        found: 'ประมาณห้าพัน',
        why: 'money-not-read',
        expectedTh: expect.stringContaining('จำนวนเงินบาท'),
      },
    });
    expect(shown.errors[3]).toMatchObject({ data: { found: '2019-10-01', why: 'cell-is-date' } });
    expect(shown).toMatchObject({ goodRows: 1, badRows: 4 });
    expect(await take(agency, upload, { mode: 'all', version: 0 })).toMatchObject({
      refusal: { code: 'report-workbook-has-errors', fields: { length: 5 } },
    });
    expect((await stored(agency))?.report).toBeNull();
    expect(await take(agency, upload, { mode: 'good-rows', version: 0 })).toMatchObject({
      ok: true,
      value: { takenCells: 1 },
    });
    expect((await stored(agency))?.results.indicators[I2]).toMatchObject({ value: figure(decimal('55')) });
    expect((await stored(agency))?.results.activities).toEqual({});
  });

  it('a blank cell erases nothing', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await asActor(agency, agency.officer, ON, (ctx) =>
      saveReport(ctx, CODE, OCT, {
        version: 0,
        activities: [{ activityId: A1, workDone: 'พิมพ์ไว้' }],
        indicators: [],
      }),
    );
    const upload = await filled(agency, { [`${W}!H6`]: null, [`${W}!G6`]: 1 }, { version: 1 });
    await take(agency, upload, { mode: 'all', version: 1 });
    expect((await stored(agency))?.results.activities[A1]).toMatchObject({
      workDone: 'พิมพ์ไว้',
      work: figure(decimal('1')),
    });
  });

  it('says when the report was changed meanwhile, and does not take it over a newer version', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const upload = await filled(agency, { [`${W}!H6`]: 'จากไฟล์' });
    await asActor(agency, agency.colleague, ON, (ctx) =>
      saveReport(ctx, CODE, OCT, {
        version: 0,
        activities: [{ activityId: A1, workDone: 'พิมพ์บนจอ' }],
        indicators: [],
      }),
    );
    expect(await preview(agency, upload)).toMatchObject({
      value: { changedSince: true, version: 1, changes: [{ before: 'พิมพ์บนจอ', after: 'จากไฟล์' }] },
    });
    expect(await take(agency, upload, { mode: 'all', version: 0 })).toMatchObject({
      refusal: { code: 'report-stale' },
    });
    expect(await take(agency, upload, { mode: 'all', version: 1 })).toMatchObject({ ok: true });
  });

  it('refuses another month, another plan, a moved row, a lost sheet, a foreign workbook, a file that was not shown', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const refused = async (upload: Upload) => {
      const shown = await preview(agency, upload);
      return shown.ok ? 'taken' : shown.refusal.code;
    };
    expect(await preview(agency, await filled(agency, {}, { which: month('2019-11') }))).toMatchObject({
      refusal: {
        code: 'report-workbook-other-report',
        data: { foundProject: CODE, foundMonthTh: 'พฤศจิกายน 2562', monthTh: 'ตุลาคม 2562' },
      },
    });
    expect(await refused(await filled(agency, { [`${SHEETS.meta}!B5`]: '2' }))).toBe(
      'report-workbook-other-plan',
    );
    const moved = await filled(agency, { [`${W}!B6`]: 'งานอื่น', [`${W}!A9`]: 'เพิ่มแถว' });
    expect(await preview(agency, moved)).toMatchObject({
      refusal: {
        code: 'report-workbook-structure',
        fields: [
          { place: `${W}!B6`, code: 'workbook-cell-moved' },
          { place: `${W}!A9`, code: 'workbook-cell-extra', data: { found: 'เพิ่มแถว' } },
        ],
      },
    });
    const without = (name: string) => (spec: WorkbookSpec) => {
      spec.sheets = spec.sheets.filter((each) => each.name !== name);
    };
    expect(await refused(await filled(agency, {}, { spec: without(I) }))).toBe('report-workbook-unknown');
    expect(await refused(await filled(agency, {}, { spec: without(SHEETS.meta) }))).toBe(
      'report-workbook-unknown',
    );
    const upload = await filled(agency, { [`${W}!H6`]: 'ก' });
    expect(await take(agency, upload, { mode: 'all', version: 0, sha256: '0'.repeat(64) })).toMatchObject({
      refusal: { code: 'report-workbook-other-file' },
    });
    expect(await preview(agency, upload, OCT, '2019-11-08')).toMatchObject({
      refusal: { code: 'lock-window-closed' },
    });
  });
});
