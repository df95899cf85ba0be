/** Rows of database/migrations/0077-obligations.sql as the driver gives them. */
import type { Language } from '../../foundation/message.ts';

export type ReminderChoice = 'digest' | 'system' | 'each';

export interface ObligationTables {
  obligation_reminders: {
    agency_id: string;
    person_id: string;
    obligation_key: string;
    due_on: string;
    step: string;
    reminded_on: string;
    reminded_at: Date;
  };
  obligation_rounds: { agency_id: string; day: string; done_at: Date };
  reminder_choices: { agency_id: string; person_id: string; choice: ReminderChoice; changed_at: Date };
  calendar_feeds: {
    agency_id: string;
    feed_id: string;
    person_id: string;
    token_hash: string;
    language: Language;
    created_at: Date;
    ended_at: Date | null;
    read_at: Date | null;
  };
}
