/** What the descriptions of JSON routes write alike. */
import type { z } from '@hono/zod-openapi';
import { refusals } from './error-body.ts';

/** The answer of a route, and the refusals that every route may give. */
export const answers = <S extends z.ZodType>(description: string, schema: S) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...refusals,
});

export const jsonBody = <S extends z.ZodType>(schema: S) => ({ content: { 'application/json': { schema } } });
