/** Rows of database/migrations/0071-memos.sql as Kysely reads them; dates are texts. */
import type { MemoKind, MemoSubjectType } from './memo-types.ts';
import type { MemoDigits } from './schemas.ts';

type Agency = { agency_id: string };

export interface MemoTables {
  memos: Agency & {
    memo_id: string;
    subject_type: MemoSubjectType;
    subject_id: string;
    project_id: string;
    project_code: string;
    unit_id: string;
    kind: MemoKind;
    period: string | null;
    revision: number;
    state: 'draft' | 'sent';
    content: unknown;
    drafted: unknown;
    must_say: unknown;
    digits: MemoDigits;
    version: number;
    created_at: Date;
    created_by: string;
    changed_at: Date;
    changed_by: string;
    document_number: string | null;
    sent_on: string | null;
    sent_at: Date | null;
    sent_by: string | null;
    pdf_file_id: string | null;
    pdf_sha256: string | null;
    word_file_id: string | null;
    word_sha256: string | null;
    emblem_file_id: string | null;
    original_received_on: string | null;
    original_received_at: Date | null;
    original_received_by: string | null;
  };
  memo_numbers: Agency & { calendar_year: number; document_number: string; memo_id: string };
  memo_counters: Agency & { unit_id: string; calendar_year: number; last_number: number };
  memo_prefixes: Agency & { unit_id: string; prefix: string };
  memo_settings: Agency & {
    digits: MemoDigits;
    emblem_file_id: string | null;
    version: number;
    changed_at: Date;
    changed_by: string;
  };
}
