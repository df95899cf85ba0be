/**
 * What a rule answers with. An expected refusal is a value, carries the facts a person needs (amount, limit,
 * state) and the clause it rests on; its words stand in the messages file of the feature that owns the code.
 */

/** Where a rule is written: `source` is the id of an entry of law/sources, `clause` as an officer cites it. */
export type ClauseRef = { source: string; clause: string };

export const refusalKinds = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'locked',
  'stale',
  'too-large',
  'too-many',
  'unavailable',
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

export type RefusalData = Record<string, string | number | boolean | null>;

/** One field among several that are wrong. `place` e.g. `activities[2].months[2023-03].spending`. */
export type FieldRefusal = { place: string; code: string; data: RefusalData; clause?: ClauseRef };

export type Refusal = {
  kind: RefusalKind;
  code: string;
  data: RefusalData;
  place?: string;
  clause?: ClauseRef;
  fields?: FieldRefusal[];
};

export type Refused = { ok: false; refusal: Refusal };
export type Result<T> = { ok: true; value: T } | Refused;

export function ok(): { ok: true; value: undefined };
export function ok<T>(value: T): { ok: true; value: T };
export function ok<T>(value?: T): { ok: true; value: T | undefined } {
  return { ok: true, value };
}

export function refuse(
  kind: RefusalKind,
  code: string,
  data: RefusalData = {},
  extra: Pick<Refusal, 'place' | 'clause' | 'fields'> = {},
): Refused {
  return { ok: false, refusal: { kind, code, data, ...extra } };
}

/** The same refusal, said of a place: turns the answer of a value parser into an entry of `fields`. */
export function fieldRefusal(place: string, refusal: Refusal): FieldRefusal {
  return {
    place,
    code: refusal.code,
    data: refusal.data,
    ...(refusal.clause ? { clause: refusal.clause } : {}),
  };
}

/** Thrown only at the edge of a transaction, so that a refused action rolls back. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'RefusalError';
    this.refusal = refusal;
  }
}

/** For literals in code and data already judged: the value, or the refusal thrown. */
export function accepted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new RefusalError(result.refusal);
}
