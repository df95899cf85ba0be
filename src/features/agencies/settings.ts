/**
 * Settings of an agency where the source documents leave something open, with the default and the decision that
 * gives it. Stored only where they differ from the default; each change is audited.
 */
export const agencySettings = {
  'project-code-pattern': { default: 'YY01NNNN', choices: null, decision: 'A-01' },
  'lock-on-approval': { default: 'yes', choices: ['yes', 'no'], decision: 'A-04' },
  'cancelled-kpi-weight': { default: 'rescale', choices: ['rescale', 'drop'], decision: 'A-05' },
  'recipient-retention-years': { default: '10', choices: null, decision: 'A-09' },
  'office-limits': { default: 'calendar-days', choices: ['calendar-days', 'working-days'], decision: 'A-11' },
  /** Where leftover money of a closed project goes back to, as the closing memo names it; the SME fund's own money never asks. */
  'money-returns-to': { default: 'คลังแผ่นดิน', choices: null, decision: 'A-03' },
  'score-under-lowest-target': { default: 'zero', choices: ['zero', 'linear-from-zero'], decision: 'A-12' },
  'late-after': {
    default: 'counted-and-published',
    choices: ['counted-and-published', 'holiday-shifted'],
    decision: 'A-13',
  },
  'reminder-days': { default: '7,3,1', choices: null, decision: '0027' },
} as const satisfies Record<string, { default: string; choices: readonly string[] | null; decision: string }>;

export type AgencySetting = keyof typeof agencySettings;
export type AgencySettings = Record<AgencySetting, string>;

/** `YY01NNNN`: eight signs, the year, fixed digits or none, then the running number (PLN-09, decision A-01). */
export const isProjectCodePattern = (pattern: string): boolean => /^(?=.{8}$)YY\d*N+$/.test(pattern);

/** The longest lead time of a reminder, in days. */
export const MOST_REMINDER_DAYS = 120;

/** Days before a due day on which persons are reminded, `7,3,1`: one to five whole numbers, 0 to the most (DLN-C3). */
export const isReminderDays = (text: string): boolean =>
  /^\d{1,3}(,\d{1,3}){0,4}$/.test(text) &&
  text.split(',').every((each) => Number(each) <= MOST_REMINDER_DAYS);

/** Every setting, with what the agency stored in the place of the default. Unknown stored keys are left out. */
export function settingsOf(stored: unknown): AgencySettings {
  const given = stored !== null && typeof stored === 'object' ? (stored as Record<string, unknown>) : {};
  const entries = Object.entries(agencySettings).map(([name, { default: usual }]) => {
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    return [name, typeof own === 'string' ? own : usual];
  });
  return Object.fromEntries(entries) as AgencySettings;
}
