/** Rows of database/migrations/0040-notices.sql as the driver gives them (reminders: features/monitoring-board). */
import type { NoticeData } from './notice-words.ts';

export interface NotificationTables {
  notices: {
    agency_id: string;
    notice_id: string;
    person_id: string;
    kind: string;
    data: NoticeData;
    link: string;
    created_at: Date;
    read_at: Date | null;
  };
  notice_mails: {
    agency_id: string;
    notice_id: string;
    state: 'waiting' | 'sent' | 'failed';
    attempts: number;
    next_attempt_at: Date;
    sent_at: Date | null;
    error: string | null;
  };
}
