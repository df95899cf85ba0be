/**
 * รหัสโครงการ (PLN-09, decision A-01): eight digits, the first two the fiscal year. The pattern of an agency
 * (setting `project-code-pattern`) says which digits are fixed: `YY` the year, `N` the running number, digits
 * as they are; `YY01NNNN` makes 66010001.
 */
import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { isProjectCodePattern } from '../../agencies/rules.ts';

export const DEFAULT_CODE_PATTERN = 'YY01NNNN';
const PATTERN = /^YY(\d*)(N+)$/;

export { isProjectCodePattern as isCodePattern };

/** What all codes of a year begin with; the running number follows. */
export function codePrefix(pattern: string, fiscalYear: FiscalYear): string {
  const fixed = PATTERN.exec(pattern)?.[1] ?? '';
  return `${String(fiscalYear).slice(-2)}${fixed}`;
}

/** The code of running number `number` (from 1). Refusal: project-codes-used-up (limit). */
export function projectCode(pattern: string, fiscalYear: FiscalYear, number: number): Result<string> {
  if (!isProjectCodePattern(pattern)) return refuse('conflict', 'project-code-pattern-wrong', { pattern });
  const prefix = codePrefix(pattern, fiscalYear);
  const digits = 8 - prefix.length;
  if (number > 10 ** digits - 1)
    return refuse('conflict', 'project-codes-used-up', { fiscalYear, limit: 10 ** digits - 1 });
  return ok(`${prefix}${String(number).padStart(digits, '0')}`);
}

/** "66-01-00-01": grouped as the manual prints it (S2 L297). */
export const groupedProjectCode = (code: string): string => code.replace(/(\d{2})(?=\d)/g, '$1-');
