import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { MiddlewareHandler } from 'hono';

/**
 * Reads a JSON body straight from the connection, where its length is named and has been judged. Otherwise a web
 * Request with a stream is made around it first, which costs a short request more than all the rest of its frame.
 */
export function readJsonBody(): MiddlewareHandler {
  return (c, next) => {
    const { incoming } = (c.env ?? {}) as { incoming?: Readable };
    const named = c.req.header('content-length') && !c.req.header('transfer-encoding');
    if (incoming && named && c.req.header('content-type')?.includes('json')) {
      const body = text(incoming);
      // A connection that ends in the middle is told to whoever asks for the body, and to nobody else.
      body.catch(() => undefined);
      // Hono keeps the promise of a body there and types it as the body.
      c.req.bodyCache.text = body as never;
    }
    return next();
  };
}
