/**
 * What an obligation is, as data: one entry for each duty with a day (requirements, section 6). The engine knows no
 * kind by name; a new one is a new entry, and facts that name its event and its act.
 */
import type { Bilingual } from '../../../foundation/law.ts';
import type { Role } from '../../permissions/rules.ts';

/** How the day follows from the event. Numbers, units and clauses are those of the law's parameter. */
export type DayCount =
  /**
   * So many days or months after or before the event (the unit is the parameter's). `officeLimit`: counted in working
   * days where the agency says so (decision A-11). `dayBefore`: to be done before the last day, not on it.
   */
  | {
      by: 'length';
      parameter: string;
      direction: 'after' | 'before';
      officeLimit?: true;
      dayBefore?: true;
    }
  /** A day of the month that lies so many months after the event; `opens`: the first day on which it can be done. */
  | { by: 'day-of-month'; parameter: string; monthsLater: number; opens?: string }
  /** The event is the day itself, given by a decision; the parameter says under which clause. */
  | { by: 'given'; parameter: string };

/** Whose it is, and who hears of it when it is late. */
export type Post =
  /** The officer and the coordinator of the project. */
  | { post: 'project-persons' }
  /** Who holds the role for the unit. */
  | { post: 'role'; role: Role }
  /** The nearest superior of each person whose it is. */
  | { post: 'superior' };

export type ObligationKind = {
  /** Stands in keys and feeds for ever: never renamed. */
  id: string;
  /** Id in the requirements, e.g. DLN-05. */
  rule: string;
  title: Bilingual;
  /** The event from which it is counted, as the facts name it. */
  countedFrom: string;
  counting: DayCount;
  /** Again in every month after the one in which so many days after the event have passed, until it ends. */
  repeats?: { monthlyAfter: string };
  /** What official calendars print, by the day of the year ('MM-DD') on which the event falls. */
  published?: Readonly<Record<string, string>>;
  whose: Post;
  /** Told once, when it is late. */
  escalatesTo: readonly Post[];
  /** The act that does it, as the facts name it. */
  doneBy: string;
  /** Acts after which nobody asks for it any more; not done by then, it falls away. With a period: that one only. */
  endedBy?: readonly string[];
  /** False: the last day for those who want it. Nobody is late; after its day it falls away. */
  binding: boolean;
  /** Where it is done, inside Tidtam; {year}, {code} and {period} (a Buddhist month) are filled in. */
  link: string;
};
