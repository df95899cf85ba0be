/** What the routes of monthly reports have in common: files and parameters. */
import { z } from '@hono/zod-openapi';
import { type Month, parseMonth } from '../../foundation/month.ts';
import { refusals } from '../../platform/http/index.ts';
import type { ActionName } from '../permissions/index.ts';
import { projectCodeParam } from './schemas.ts';

export const fileAnswer = { 200: { description: 'The file' }, ...refusals };
export const form = <S extends z.ZodType>(schema: S) => ({ content: { 'multipart/form-data': { schema } } });
export const action = (name: ActionName) => ({ 'x-action': name, tags: ['monthly-reports'] });

const monthKey = z
  .string()
  .refine((typed) => parseMonth(typed).ok, { params: { code: 'month-not-read' } })
  .openapi({ description: 'Gregorian month', example: '2023-03' });
export const project = z.object({ projectCode: projectCodeParam });
export const one = project.extend({ month: monthKey });

export const base = '/api/v1/projects/{projectCode}/reports' as const;
export const report = `${base}/{month}` as const;

/** Project code and month of a judged request. */
export function reportOf(c: { req: { valid(target: 'param'): { projectCode: string; month: string } } }) {
  const { projectCode, month } = c.req.valid('param');
  return [projectCode, month as Month] as const;
}
