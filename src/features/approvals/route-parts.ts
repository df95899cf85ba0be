/** What the routes of approvals write alike. */
import type { z } from '@hono/zod-openapi';
import { refusals } from '../../platform/http/index.ts';
import type { ActionName } from '../permissions/index.ts';

export const action = (name: ActionName) => ({ 'x-action': name, tags: ['approvals'] });
export const answers = <S extends z.ZodType>(description: string, schema: S) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...refusals,
});
export const body = <S extends z.ZodType>(schema: S) => ({ content: { 'application/json': { schema } } });
