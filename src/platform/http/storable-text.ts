import type { Refusal } from '../../foundation/refusal.ts';
import { placeOf } from './request-refusal.ts';

/** What PostgreSQL cannot keep: the character U+0000, and half of a pair. */
const unstorable = (text: string) => text.includes('\0') || !text.isWellFormed();

/** Path of the first text, or name of a field, that cannot be stored; null when all can. */
function findUnstorable(value: unknown, at: PropertyKey[] = []): PropertyKey[] | null {
  if (typeof value === 'string') return unstorable(value) ? at : null;
  if (value === null || typeof value !== 'object') return null;
  for (const [key, each] of Object.entries(value)) {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    if (unstorable(key)) return at;
    const found = findUnstorable(each, path);
    if (found) return found;
  }
  return null;
}

/** Refuses validated input with a text that no store could keep, naming its place. */
export function refuseUnstorable(input: unknown): Refusal | null {
  const path = findUnstorable(input);
  if (!path) return null;
  const field = { place: placeOf(path), code: 'field-not-storable', data: {} };
  return { kind: 'invalid', code: 'request-invalid', data: { count: 1 }, fields: [field] };
}
