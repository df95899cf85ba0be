import { z } from '@hono/zod-openapi';
import { fillMessage, type Message, type Messages } from '../../foundation/message.ts';
import type { ClauseRef, FieldRefusal, Refusal, RefusalData, RefusalKind } from '../../foundation/refusal.ts';
import { httpMessages } from './messages.ts';

const statuses = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 409,
  'too-large': 413,
  locked: 423,
  'too-many': 429,
  unavailable: 503,
} as const satisfies Record<RefusalKind, number>;

/** The HTTP status of a refusal: decided here and nowhere else. */
export const statusOf = (kind: RefusalKind): (typeof statuses)[RefusalKind] => statuses[kind];

export interface ErrorField {
  place: string;
  code: string;
  message: Message;
  data: RefusalData;
  clause?: ClauseRef;
}

/** What every refused request is answered with. */
export interface ErrorBody<Kind extends RefusalKind | 'failed' = RefusalKind | 'failed'> {
  error: {
    code: string;
    kind: Kind;
    message: Message;
    data: RefusalData;
    place?: string;
    clause?: ClauseRef;
    fields: ErrorField[];
  };
}

function worded(messages: Messages, code: string, data: RefusalData): Message {
  const message = messages[code] ?? (httpMessages as Messages)[code] ?? { th: code, en: code };
  return { th: fillMessage(message.th, data), en: fillMessage(message.en, data) };
}

const field = (messages: Messages, refusal: FieldRefusal): ErrorField => ({
  place: refusal.place,
  code: refusal.code,
  message: worded(messages, refusal.code, refusal.data),
  data: refusal.data,
  ...(refusal.clause ? { clause: refusal.clause } : {}),
});

export function errorBody<Kind extends RefusalKind | 'failed'>(
  refusal: Omit<Refusal, 'kind'> & { kind: Kind },
  messages: Messages = {},
): ErrorBody<Kind> {
  return {
    error: {
      code: refusal.code,
      kind: refusal.kind,
      message: worded(messages, refusal.code, refusal.data),
      data: refusal.data,
      ...(refusal.place === undefined ? {} : { place: refusal.place }),
      ...(refusal.clause ? { clause: refusal.clause } : {}),
      fields: (refusal.fields ?? []).map((each) => field(messages, each)),
    },
  };
}

const message = z.object({ th: z.string(), en: z.string() });
const data = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const clause = z.object({ source: z.string(), clause: z.string() });

const errorSchema = z
  .object({
    error: z.object({
      code: z.string(),
      kind: z.string(),
      message,
      data,
      place: z.string().optional(),
      clause: clause.optional(),
      fields: z.array(
        z.object({ place: z.string(), code: z.string(), message, data, clause: clause.optional() }),
      ),
    }),
  })
  .openapi('Refusal');

const answer = (description: string) => ({
  description,
  content: { 'application/json': { schema: errorSchema } },
});

/**
 * The refusals every route may answer with: spread into `responses`. Untyped on purpose, so that the typed
 * client sees the answer of a success only; it reads refusals through platform/api-client.
 */
export const refusals: Record<never, never> = {
  400: answer('Not valid: `fields` names each place, what was found and what is expected'),
  401: answer('Not signed in, or no longer'),
  403: answer('Not permitted'),
  404: answer('Not there, or not visible to this person'),
  409: answer('Conflicts with what is stored: a stale version, or a thing that exists'),
  413: answer('Too large'),
  423: answer('Locked by a rule; `clause` names it'),
  429: answer('Too many requests'),
  503: answer('Not available now'),
};
