/** What goes into the engine and what comes out. Plain values: the browser reads the same types. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { DueDates } from '../../../foundation/day-count.ts';
import type { Bilingual, ParameterUnit } from '../../../foundation/law.ts';
import type { ClauseRef } from '../../../foundation/refusal.ts';
import type { Post } from '../kinds/obligation-kind.ts';

/** The record that owes something; today projects only. */
export type ObligationSubject = {
  type: string;
  id: string;
  code: string;
  name: string;
  fiscalYear: number;
  unitId: string;
  /** Officer and coordinator. */
  personIds: readonly string[];
};

/** `period` tells several of a kind apart: a month 'YYYY-MM', or the round of a review. */
export type ObligationEvent = { event: string; on: CalendarDate; period?: string };
export type ObligationAct = { act: string; on: CalendarDate; period?: string; proof: Proof };

/** What shows that it was done: words as the record has them, and the number or hash of the paper. */
export type Proof = {
  what: 'report' | 'paper-approval' | 'memo' | 'amendment' | 'closing' | 'review';
  number: string | null;
  sha256: string | null;
};

export type SubjectFacts = {
  subject: ObligationSubject;
  events: readonly ObligationEvent[];
  acts: readonly ObligationAct[];
};

export const obligationStates = ['coming', 'due', 'late', 'done', 'done-late'] as const;
export type ObligationState = (typeof obligationStates)[number];

/** mine: one's own; unit: of one's unit and those below it; agency: everything that one may see. */
export const obligationScopes = ['mine', 'unit', 'agency'] as const;
export type ObligationScope = (typeof obligationScopes)[number];

export type Obligation = {
  /** KIND/SUBJECT/PERIOD: the same for ever. */
  key: string;
  kind: string;
  rule: string;
  title: Bilingual;
  subject: ObligationSubject;
  period: string | null;
  whose: Post;
  escalatesTo: readonly Post[];
  countedFrom: { event: string; on: CalendarDate };
  /**
   * The number of the law, with its clause; `unit` 'working-days' where the agency counts office limits so.
   * `dayBefore`: to be done before the last of so many days; the dates of `due` are the day before each.
   */
  length: { value: number; unit: ParameterUnit | 'working-days'; clause: ClauseRef; dayBefore: boolean };
  due: DueDates;
  /** The day that an official calendar prints, and where it was read; null without one. */
  printed: { on: CalendarDate; clause: ClauseRef } | null;
  opensOn: CalendarDate | null;
  /** The earliest of the dates: reminders and calendars go by it. */
  remindOn: CalendarDate;
  /** Late only after this day: the latest of counted and published, with the setting of holiday-shifted too. */
  lateAfter: CalendarDate;
  binding: boolean;
  state: ObligationState;
  done: { on: CalendarDate; proof: Proof } | null;
  /** Days left to `remindOn`, once it has passed to `lateAfter`, today included; 0 when over or done. */
  daysLeft: number;
  /** Days after `lateAfter`: until today, or until it was done. */
  daysLate: number;
  link: string;
};
