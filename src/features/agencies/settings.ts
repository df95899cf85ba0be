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
  'score-under-lowest-target': { default: 'zero', choices: ['zero', 'linear-from-zero'], decision: 'A-12' },
  'late-after': {
    default: 'counted-and-published',
    choices: ['counted-and-published', 'holiday-shifted'],
    decision: 'A-13',
  },
} as const satisfies Record<string, { default: string; choices: readonly string[] | null; decision: string }>;

export type AgencySetting = keyof typeof agencySettings;
export type AgencySettings = Record<AgencySetting, string>;

/** `YY01NNNN`: eight signs, the year, fixed digits or none, then the running number (PLN-09, decision A-01). */
export const isProjectCodePattern = (pattern: string): boolean => /^(?=.{8}$)YY\d*N+$/.test(pattern);

/** Every setting, with what the agency stored in the place of the default. Unknown stored keys are left out. */
export function settingsOf(stored: unknown): AgencySettings {
  const given = stored !== null && typeof stored === 'object' ? (stored as Record<string, unknown>) : {};
  const entries = Object.entries(agencySettings).map(([name, { default: usual }]) => {
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    return [name, typeof own === 'string' ? own : usual];
  });
  return Object.fromEntries(entries) as AgencySettings;
}
