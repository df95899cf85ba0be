import { type RawBuilder, sql } from 'kysely';

/** A value for a jsonb column. Without it a bare array would reach PostgreSQL as an array and not as JSON. */
export function jsonb<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value ?? null)}::jsonb`;
}
