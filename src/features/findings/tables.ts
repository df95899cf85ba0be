/** Rows of database/migrations/0050-findings.sql as Kysely reads and writes them. */
import type { ColumnType } from 'kysely';
import type { FindingTerm } from './finding.ts';
import type { StatedValue } from './stated-value.ts';

type Json<T> = ColumnType<T, unknown, unknown>;

export interface FindingTables {
  stated_documents: {
    agency_id: string;
    document_id: string;
    code: string;
    title: string;
    fiscal_year: number;
    recorded_at: Date;
    recorded_by: string;
  };
  stated_figures: {
    agency_id: string;
    document_id: string;
    place: string;
    column_name: string;
    position: number;
    source: string;
    label: string;
    printed: string;
    value_kind: StatedValue['kind'];
    value_satang: number | null;
    value_number: string | null;
  };
  findings: {
    agency_id: string;
    finding_id: string;
    document_id: string;
    place: string;
    column_name: string;
    position: number;
    rule: string;
    source: string;
    label: string;
    stated: Json<StatedValue>;
    recomputed: Json<StatedValue>;
    terms: Json<FindingTerm[]>;
    project_code: string | null;
    indicator_number: number | null;
    state: ColumnType<'open' | 'explained', 'open' | 'explained' | undefined, 'open' | 'explained'>;
    explanation: ColumnType<string, string | undefined, string>;
    explained_by: ColumnType<string | null, string | null | undefined, string | null>;
    explained_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    version: ColumnType<number, number | undefined, number>;
    found_at: Date;
  };
}
