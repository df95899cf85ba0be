/**
 * Everything that the papers of a report are made of, and the frozen copy that is kept when it is submitted.
 * The snapshot is readable without the database: names, plan, results and computed figures stand in it.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Month } from '../../../foundation/month.ts';
import type { ProjectPlan } from '../../projects/rules.ts';
import { type MonthFigures, monthFigures } from '../figures/month-figures.ts';
import type { ReportState, ResultsByMonth } from '../figures/report-facts.ts';

/** Who signs, as the paper names them. Null: a dotted line to be filled by hand. */
export type Signer = { name: string; position: string } | null;

export type ReportFacts = {
  agency: { nameTh: string; nameEn: string };
  unit: { nameTh: string; nameEn: string };
  /** ผู้ประสานงาน and ผู้รับผิดชอบ (S2 L426). */
  coordinator: Signer;
  responsible: Signer;
  plan: ProjectPlan;
  month: Month;
  revision: number;
  state: ReportState;
  /** Business day of submission; null while a draft. */
  submittedOn: CalendarDate | null;
  /** Results of the newest revisions of all months so far, the reported one included. */
  results: ResultsByMonth;
  files: { fileId: string; name: string; activityId: string | null }[];
};

export type ReportSnapshot = {
  formVersion: string;
  takenAt: string;
  submittedOn: CalendarDate;
  late: boolean;
  facts: ReportFacts;
  figures: MonthFigures;
};

export const FORM_VERSION = '2566.1';

export function snapshotOf(
  facts: ReportFacts,
  taken: { at: Date; on: CalendarDate; late: boolean },
): ReportSnapshot {
  return {
    formVersion: FORM_VERSION,
    takenAt: taken.at.toISOString(),
    submittedOn: taken.on,
    late: taken.late,
    facts,
    figures: monthFigures(facts.plan, facts.results, facts.month),
  };
}
