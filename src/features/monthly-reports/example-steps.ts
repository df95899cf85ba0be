/** The steps of a report on the example agency, for tests: save, submit, ask for a reopening, decide. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { decimal } from '../../foundation/decimal.ts';
import { month } from '../../foundation/month.ts';
import { satang } from '../../foundation/satang.ts';
import { figure, money, NOTHING } from '../../foundation/value.ts';
import { folderStorage, openFiles } from '../../platform/files/index.ts';
import type { EditedMemo } from '../memos/rules.ts';
import { asActor, type ExampleAgency } from './example-agency.ts';
import { A1, A2, A3, I1, I2 } from './example-plan.ts';
import { findReport } from './reading/find-report.ts';
import { decideReopening } from './reopening/decide-reopening.ts';
import { offerReopeningMemo, requestReopening } from './reopening/request-reopening.ts';
import { saveReport } from './saving/save-report.ts';
import type { SaveReport } from './schemas.ts';
import { submitReport } from './submission/submit-report.ts';

export const OCT = month('2019-10');
export const CODE = '63010010';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-report-steps-'));
export const files = openFiles(folderStorage(folder));
afterAll(() => rmSync(folder, { recursive: true }));

/** All that a submission needs, on plan. */
export const complete: SaveReport = {
  version: 0,
  activities: [A1, A2, A3].map((activityId) => ({
    activityId,
    work: figure(decimal('10')),
    spending: money(satang(activityId === A3 ? 900_000 : 0)),
    workDone: 'จัดประชุมคณะทำงาน',
  })),
  indicators: [
    { indicatorId: I1, value: figure(decimal('2')) },
    { indicatorId: I2, value: NOTHING },
  ],
};

export const IN_WINDOW = '2019-11-05';
export const run = <T>(
  of: ExampleAgency,
  on: string,
  action: Parameters<typeof asActor<T>>[3],
  actor = of.officer,
) => asActor<T>(of, actor, on, action);
export const save = (of: ExampleAgency, input: SaveReport, on = IN_WINDOW) =>
  run(of, on, (ctx) => saveReport(ctx, CODE, OCT, input));
export const submit = (of: ExampleAgency, version: number, on = IN_WINDOW) =>
  run(of, on, (ctx) => submitReport(ctx, files, CODE, OCT, { version }));
export const view = async (of: ExampleAgency, on: string) => {
  const found = await run(of, on, (ctx) => findReport(ctx, CODE, OCT));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
};
export const REASON = 'ใบเสร็จมาถึงล่าช้า';
export const offer = (of: ExampleAgency, on: string, reason = REASON) =>
  run(of, on, (ctx) => offerReopeningMemo(ctx, files, CODE, OCT, { reason }));
export const ask = (of: ExampleAgency, on: string, reason = REASON, memo: EditedMemo | null = null) =>
  run(of, on, (ctx) => requestReopening(ctx, files, CODE, OCT, { reason, memo }));
export const decide = (
  of: ExampleAgency,
  id: string,
  on: string,
  input: Parameters<typeof decideReopening>[2],
) => run(of, on, (ctx) => decideReopening(ctx, id, input), of.monitor);
