/** The settings of an agency that decide about days, as the engine takes them. Pure. */
import { type AgencySettings, agencySettings, isReminderDays } from '../agencies/rules.ts';
import type { ObligationSettings } from './engine/obligations-rule.ts';

/** Lead times of reminders, longest first. */
export function reminderDaysOf(settings: AgencySettings): number[] {
  const text = isReminderDays(settings['reminder-days'])
    ? settings['reminder-days']
    : agencySettings['reminder-days'].default;
  return [...new Set(text.split(',').map(Number))].sort((a, b) => b - a);
}

export function obligationSettings(settings: AgencySettings): ObligationSettings {
  return {
    officeLimits: settings['office-limits'] === 'working-days' ? 'working-days' : 'calendar-days',
    holidaysShift: settings['late-after'] === 'holiday-shifted',
    dueWithin: Math.max(...reminderDaysOf(settings)),
  };
}
