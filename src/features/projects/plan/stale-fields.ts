/**
 * What differs between a plan that is sent and the one that was saved meanwhile, with both values, so that the
 * second officer sees what would be lost and chooses.
 */
import { canonicalJson } from '../../../foundation/canonical-json.ts';
import type { FieldRefusal } from '../../../foundation/refusal.ts';
import { formatBaht } from '../../../foundation/satang.ts';
import type { PlanDraft } from '../schemas.ts';

const SHOWN = 200;

export function staleFields(saved: PlanDraft, yours: PlanDraft): FieldRefusal[] {
  return (Object.keys(saved) as (keyof PlanDraft)[])
    .filter((field) => canonicalJson(saved[field]) !== canonicalJson(yours[field]))
    .map((field) => ({
      place: field,
      code: 'field-stale',
      data: { saved: shown(field, saved[field]), yours: shown(field, yours[field]) },
    }));
}

function shown(field: keyof PlanDraft, value: PlanDraft[keyof PlanDraft]): string {
  if (value === null) return '';
  if (field === 'budgetSatang') return formatBaht(value as never);
  if (typeof value === 'string' || typeof value === 'number') return String(value).slice(0, SHOWN);
  return (value as readonly unknown[]).map(named).join(' · ').slice(0, SHOWN);
}

const named = (row: unknown): string =>
  typeof row === 'object' && row !== null && 'name' in row ? String(row.name) : String(row);
