/**
 * What the record already knows for สสว.300: the approved plan (chapter 1), the figures of 200/1 and 200/2 at the
 * closing month, the words of the months, pictures and annexes. Types only; browser-safe.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Month } from '../../../foundation/month.ts';
import type { MonthFigures } from '../../monthly-reports/rules.ts';
import type { Form100Facts } from '../../projects/index.ts';
import type { AnnexKind } from '../files/annex-kinds.ts';

/** What an activity said in one month (สสว.200/2). */
export type MonthWords = { month: Month; workDone: string; problem: string; remedy: string };

/** A picture among the evidence of a month, which can be taken into the report. */
export type EvidencePicture = { fileId: string; name: string; month: Month; activityId: string | null };

export type ReportPicture = { fileId: string; name: string; widthPx: number; heightPx: number };
export type Annex = { fileId: string; name: string; kind: AnnexKind };

export type FinalReportFacts = {
  projectId: string;
  unitId: string;
  /** Chapter 1 is copied from here. */
  form100: Form100Facts;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  cancelledOn: CalendarDate | null;
  /** Last month of the work; its figures are those at closing (FRM-300-2). */
  closingMonth: Month;
  figures: MonthFigures;
  /** Months that ask for a report and have none submitted. */
  openMonths: Month[];
  /** By activity: months in order, only those that say something. */
  words: Record<string, MonthWords[]>;
  evidence: EvidencePicture[];
  pictures: ReportPicture[];
  annexes: Annex[];
};
