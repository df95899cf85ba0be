/** What the screens of closing ask of the API. */
import { queryOptions } from '@tanstack/react-query';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import { answer, apiFetch } from '../../../platform/api-client/index.ts';
import type { ClosingAnswer, ClosingListAnswer } from '../response-schemas.ts';

/** Money and days as the formats take them; names of the contract otherwise. */
type Branded<T> = {
  [Key in keyof T]: Key extends `${string}Satang`
    ? T[Key] extends number
      ? Satang
      : Satang | null
    : Key extends 'period'
      ? T[Key] extends string
        ? Month
        : Month | null
      : Key extends `${string}On` | 'asOf' | 'runsTo' | 'counted' | 'published' | 'holidayShifted' | 'from'
        ? T[Key] extends string
          ? CalendarDate
          : CalendarDate | null
        : T[Key] extends readonly (infer Item)[]
          ? Branded<Item>[]
          : T[Key] extends Record<string, unknown>
            ? Branded<T[Key]>
            : T[Key] extends Record<string, unknown> | null
              ? Branded<NonNullable<T[Key]>> | null
              : T[Key];
};
export type ClosingOnScreen = Branded<ClosingAnswer>;
export type ClosingLine = Branded<ClosingListAnswer['closings'][number]>;
export type DelayOnScreen = ClosingOnScreen['delays'][number];

const get = async <T>(path: string, signal?: AbortSignal) =>
  (await answer(apiFetch(`/api/v1${path}`, { signal }))) as unknown as T;
const send = async <T>(method: 'POST' | 'PUT', path: string, body?: unknown) =>
  (await answer(
    apiFetch(`/api/v1${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    }),
  )) as unknown as T;

const of = (projectCode: string) => `/projects/${projectCode}/closing`;
type Step = { version: number };

/** Under the project's key, so that what changes the project reads this anew. */
export const closingQuery = (projectCode: string) =>
  queryOptions({
    queryKey: ['project', projectCode, 'closing'],
    queryFn: ({ signal }) => get<ClosingOnScreen>(of(projectCode), signal),
  });

export const closingsQuery = (year: string) =>
  queryOptions({
    queryKey: ['closings', year],
    queryFn: async ({ signal }) =>
      (await get<{ closings: ClosingLine[] }>(`/closings?fiscalYear=${encodeURIComponent(year)}`, signal))
        .closings,
  });

export type Declaration = {
  version: number;
  recipientCount: number | null;
  stakeholderCount: number | null;
  own: { principalSatang: Satang | null; interestSatang: Satang | null };
  joint: {
    name: string;
    memoNumber: string;
    principalSatang: Satang | null;
    interestSatang: Satang | null;
  }[];
};
export const saveClosing = (code: string, input: Declaration) => send<Step>('PUT', of(code), input);
export const draftMemo = (code: string) => send<{ memoId: string }>('POST', `${of(code)}/memo`);
export const submitClosing = (code: string, input: Step & { documentNumber: string | null }) =>
  send<Step>('POST', `${of(code)}/submission`, input);
export const withdrawClosing = (code: string, version: number) =>
  send<Step>('POST', `${of(code)}/withdrawal`, { version });
export const enterAccounting = (
  code: string,
  input: { asOf: CalendarDate; spentSatang: Satang; committedSatang: Satang },
) => send<{ closingId: string }>('POST', `${of(code)}/accounting-reports`, input);
export const recordReceipt = (
  code: string,
  input: Step & {
    position: number;
    receiptNumber: string;
    receivedOn: CalendarDate;
    principalSatang: Satang;
    interestSatang: Satang;
  },
) => send<Step>('POST', `${of(code)}/receipts`, input);
export const receiveOriginal = (code: string, input: Step & { receivedOn: CalendarDate }) =>
  send<Step>('POST', `${of(code)}/original`, input);
export const closeProject = (code: string, version: number) =>
  send<Step>('POST', `${of(code)}/close`, { version });
export const saveDelay = (code: string, input: Step & { reason: string; expectedOn: CalendarDate }) =>
  send<Step & { delayId: string; memoId: string }>('PUT', `${of(code)}/delays`, input);
export const submitDelay = (code: string, delayId: string, input: Step & { documentNumber: string | null }) =>
  send<Step>('POST', `${of(code)}/delays/${delayId}/submission`, input);
