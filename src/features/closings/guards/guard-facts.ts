/** What the guards of a closing are asked about. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { JointReturn, ReturnedMoney } from './closing-money.ts';

/** What finance says of the project's money (the budget report of ผบก., S2 L452). */
export type AccountingFacts = {
  spentSatang: Satang;
  /** ภาระผูกพัน not yet paid. */
  committedSatang: Satang;
  asOf: CalendarDate;
};

/** สสว.300 as far as a closing asks for it. */
export type FinalReportFacts = {
  /** By its own rules; kept as PDF and as Word. */
  complete: boolean;
  /** The newest one, and the hash of its PDF; null while it is not complete. */
  revision: number;
  pdfSha256: string | null;
  pdf: boolean;
  word: boolean;
  /** Names of indicators that are no longer as in สสว.200/1 (FRM-300-2). */
  differing: readonly string[];
  /** Numbers that it states for สสว.300/1 and 300/2; null while it is not complete. */
  recipientCount: number | null;
  stakeholderCount: number | null;
};

export type ClosingFacts = {
  fiscalYear: number;
  projectCode: string;
  endedOn: CalendarDate;
  budgetSatang: Satang;
  spentSatang: Satang;
  /** Months of the project's period and whether the report of each is submitted. */
  months: readonly { month: Month; submitted: boolean }[];
  accounting: AccountingFacts | null;
  finalReport: FinalReportFacts;
  /** Numbers of recipients: สสว.300/1 (entrepreneurs) and 300/2 (agencies and others); null: not stated. */
  recipientCount: number | null;
  stakeholderCount: number | null;
  own: ReturnedMoney;
  joint: readonly JointReturn[];
  /** Names of the joint units that the plan in force has. */
  jointUnits: readonly string[];
  /** Kinds of files that the closing holds. */
  fileKinds: readonly string[];
};

/** File kinds of law/code-lists/project-papers that the guards read. */
export const closingFileKinds = {
  accountingReport: 'accounting-report',
  settledCopy: 'commitment-settled-copy',
  recipients: 'recipients-300-1',
  stakeholders: 'stakeholders-300-2',
  economicValue: 'economic-value-500-1',
  jointReturnMemo: 'joint-unit-return-memo',
  receipt: 'money-return-receipt',
} as const;

/** Those that accounting brings, also after the officer has submitted (S2 L435, L452). */
export const accountingKinds: readonly string[] = [
  closingFileKinds.accountingReport,
  closingFileKinds.receipt,
  closingFileKinds.settledCopy,
];
