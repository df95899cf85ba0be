import { z } from '@hono/zod-openapi';
import { refusals } from '../../platform/http/index.ts';

/** A JSON request body of a route. */
export const body = <S extends z.ZodType>(schema: S) => ({
  body: { content: { 'application/json': { schema } } },
});

/** The answer of a route that succeeds, besides the refusals every route may give. */
export const answer = <S extends z.ZodType>(schema: S, description: string) => ({
  ...refusals,
  200: { description, content: { 'application/json': { schema } } },
});

export const doneSchema = z.object({ done: z.literal(true) }).openapi('Done');
