import { type CalendarDate, dateOf, daysBetween } from '../../../foundation/calendar-date.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import { listUnits, subtreeOf } from '../../agencies/index.ts';
import { listPersonNames } from '../../people/index.ts';
import { type ActionContext, permit, type UnitScope, unitScopeOf } from '../../permissions/index.ts';
import type { Obligation, ObligationScope, ObligationState } from '../engine/obligation.ts';
import type { FactsScope } from '../facts/project-facts-store.ts';
import type { ObligationFilter, ObligationPage, ObligationView } from '../schemas.ts';
import { isMine, listObligations, scopeOfMine } from './list-obligations.ts';

const PAGE = 100;
/** Longest range of days of one request, both ends counted. */
export const MOST_DAYS = 400;

/**
 * Obligations whose day lies in a range, with everything late when the range holds today; soonest first.
 * Refusals: permission-role, obligation-range, obligation-range-backwards.
 */
export async function viewObligations(
  ctx: ActionContext,
  query: ObligationFilter,
): Promise<Result<ObligationPage>> {
  const refusal = permit(ctx.actor, 'obligations.view');
  if (refusal) return { ok: false, refusal };
  const [from, to] = [dateOf(query.from), dateOf(query.to)];
  if (to < from)
    return refuse('invalid', 'obligation-range-backwards', daysInWords(from, to), { place: 'to' });
  const days = daysBetween(from, to) + 1;
  if (days > MOST_DAYS)
    return refuse('invalid', 'obligation-range', { found: days, limit: MOST_DAYS }, { place: 'to' });
  const scopes = scopesOf(ctx);
  const who = scopes.find((each) => each === query.who) ?? usualScope(ctx, scopes);
  const { units } = await listUnits(ctx.tx, ctx.actor.agencyId);
  const scope = scopeFor(ctx, who, subtreeOf(units, ctx.actor.unitId));
  const { obligations } = await listObligations(ctx, { scope, from, to });
  const found = obligations.filter(
    (each) =>
      isInRange(each, from, to, query.late === 'within' ? null : ctx.today) &&
      (who !== 'mine' || isMine(ctx.actor, each)) &&
      (query.kind === undefined || each.kind === query.kind) &&
      (query.projectCode === undefined || each.subject.code === query.projectCode),
  );
  const listed = query.state === undefined ? found : found.filter((each) => each.state === query.state);
  const start = query.after ? listed.findIndex((each) => each.key === query.after) + 1 : 0;
  const rows = listed.slice(start, start + PAGE);
  const names = await listPersonNames(ctx.tx, ctx.actor.agencyId, personsOf(rows));
  const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
  return ok({
    today: ctx.today,
    who,
    scopes,
    counts: countsOf(found),
    days: daysOf(listed, from, to),
    rows: rows.map((each) => viewOf(each, isMine(ctx.actor, each), names, unitOf.get(each.subject.unitId))),
    next: listed.length > start + PAGE ? (rows.at(-1)?.key ?? null) : null,
  });
}

const daysInWords = (from: CalendarDate, to: CalendarDate) => ({
  fromTh: formatThaiDate(from),
  fromEn: formatThaiDate(from, { language: 'en' }),
  toTh: formatThaiDate(to),
  toEn: formatThaiDate(to, { language: 'en' }),
});

/** `today`: late ones of earlier days are there as well, when the range holds it. */
const isInRange = (
  each: Obligation,
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate | null,
): boolean =>
  (each.remindOn >= from && each.remindOn <= to) ||
  (today !== null && each.state === 'late' && each.remindOn < from && from <= today && today <= to);

/** Who sees every unit may look at the agency; all may look at their own and at their unit. */
function scopesOf(ctx: ActionContext): ObligationScope[] {
  const seen = unitScopeOf(ctx.actor, 'obligations.view');
  return seen === 'all' || seen.length > 1 ? ['mine', 'unit', 'agency'] : ['mine', 'unit'];
}

/** Those who fill in see their own; those who look over units see what they look over. */
function usualScope(ctx: ActionContext, scopes: readonly ObligationScope[]): ObligationScope {
  const own = ['project-officer', 'project-coordinator', 'external-agency-officer'];
  return ctx.actor.roles.some((held) => own.includes(held.role)) ? 'mine' : (scopes.at(-1) ?? 'mine');
}

function scopeFor(ctx: ActionContext, who: ObligationScope, ownUnits: string[]): FactsScope {
  if (who === 'mine') return scopeOfMine(ctx.actor);
  const seen: UnitScope = unitScopeOf(ctx.actor, 'obligations.view');
  if (who === 'agency') return { unitIds: seen };
  return { unitIds: ownUnits.filter((unitId) => seen === 'all' || seen.includes(unitId)) };
}

const personsOf = (rows: readonly Obligation[]): string[] => [
  ...new Set(rows.flatMap((each) => (each.whose.post === 'role' ? [] : each.subject.personIds))),
];

function countsOf(found: readonly Obligation[]): Record<ObligationState, number> {
  const counts = { coming: 0, due: 0, late: 0, done: 0, 'done-late': 0 };
  for (const each of found) counts[each.state] += 1;
  return counts;
}

function daysOf(found: readonly Obligation[], from: CalendarDate, to: CalendarDate): ObligationPage['days'] {
  const days = new Map<string, ObligationPage['days'][number]>();
  for (const { remindOn, kind, title, state } of found) {
    if (remindOn < from || remindOn > to) continue;
    const key = `${remindOn} ${kind} ${state}`;
    const day = days.get(key) ?? { on: remindOn, kind, title, state, count: 0 };
    days.set(key, { ...day, count: day.count + 1 });
  }
  return [...days.values()];
}

function viewOf(
  each: Obligation,
  mine: boolean,
  names: ReadonlyMap<string, string>,
  unit: { nameTh: string; nameEn: string } | undefined,
): ObligationView {
  const { subject, whose, done, escalatesTo: _, ...rest } = each;
  return {
    ...rest,
    projectCode: subject.code,
    projectName: subject.name,
    fiscalYear: subject.fiscalYear,
    unitName: unit?.nameTh ?? '',
    unitNameEn: unit?.nameEn ?? '',
    mine,
    persons: whose.post === 'role' ? [] : subject.personIds.flatMap((id) => names.get(id) ?? []),
    role: whose.post === 'role' ? whose.role : null,
    done: done && { on: done.on, ...done.proof },
  };
}
