import type { Message } from '../../foundation/message.ts';
import type { ClauseRef, RefusalData, RefusalKind } from '../../foundation/refusal.ts';

/** What the API says of a refused request, worded in both languages. */
export interface RefusalBody {
  code: string;
  kind: RefusalKind;
  message: Message;
  data: RefusalData;
  place?: string;
  clause?: ClauseRef;
  fields: { place: string; code: string; message: Message; data: RefusalData; clause?: ClauseRef }[];
}

/** The API answered no, and why. An ended session is of the kind 'unauthenticated'. */
export class ApiRefusal extends Error {
  readonly refusal: RefusalBody;
  readonly status: number;

  constructor(refusal: RefusalBody, status: number) {
    super(refusal.message.en);
    this.name = 'ApiRefusal';
    this.refusal = refusal;
    this.status = status;
  }

  /** The session has ended: what was typed must be kept, and the person signs in again. */
  get sessionEnded(): boolean {
    return this.refusal.kind === 'unauthenticated';
  }
}

/** The API could not be reached: nothing is known of whether a write arrived. Send it again with the same key. */
export class Offline extends Error {
  constructor(cause: unknown) {
    super('the server cannot be reached', { cause });
    this.name = 'Offline';
  }
}

/** The server failed; `requestId` is what to name to those who look after it. */
export class ApiFault extends Error {
  readonly status: number;
  readonly requestId: string | null;

  constructor(status: number, requestId: string | null) {
    super(`the server failed with ${status}`);
    this.name = 'ApiFault';
    this.status = status;
    this.requestId = requestId;
  }
}

/** What the server refused, or null where it gave no answer or failed. */
export const refusalBodyOf = (error: unknown): RefusalBody | null =>
  error instanceof ApiRefusal ? error.refusal : null;
