import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { findAgency, settingsOf } from '../../agencies/index.ts';
import type { Actor, UnitScope } from '../../permissions/index.ts';
import { unitScopeOf } from '../../permissions/rules.ts';
import type { Obligation } from '../engine/obligation.ts';
import { obligationsOf } from '../engine/obligations-rule.ts';
import type { FactsContext } from '../facts/fact-types.ts';
import { projectFacts } from '../facts/project-facts.ts';
import type { FactsScope } from '../facts/project-facts-store.ts';
import { allKinds } from '../kinds/all-kinds.ts';
import { obligationSettings, reminderDaysOf } from '../obligation-settings.ts';

export type ObligationReader = Pick<Actor, 'agencyId' | 'personId' | 'roles'>;

/** Obligations in scope, of a range and open ones of earlier days, as they stand today; the agency's lead times of reminders. */
export async function listObligations(
  ctx: Omit<FactsContext, 'late'>,
  of: { scope: FactsScope; from: CalendarDate; to: CalendarDate },
): Promise<{ obligations: Obligation[]; leadDays: number[] }> {
  const { law, today } = ctx;
  const agency = await findAgency(ctx.tx, ctx.actor.agencyId);
  const settings = settingsOf(agency?.settings);
  const judging = obligationSettings(settings);
  const facts = await projectFacts({ ...ctx, late: judging }, of);
  const within = { from: of.from, to: of.to };
  const judged = { law, today, through: of.to, settings: judging, within };
  return { obligations: obligationsOf(allKinds, facts, judged), leadDays: reminderDaysOf(settings) };
}

/** The obligation is the person's own: named on the project, or holding the role for its unit. */
export function isMine(reader: ObligationReader, obligation: Pick<Obligation, 'whose' | 'subject'>): boolean {
  const { whose, subject } = obligation;
  if (whose.post !== 'role') return subject.personIds.includes(reader.personId);
  return reader.roles.some(
    (held) => held.role === whose.role && (held.unitIds === 'all' || held.unitIds.includes(subject.unitId)),
  );
}

/** Where one's own obligations can be: projects on which one is named, or, for who holds a role that owes, all in reach. */
export function scopeOfMine(reader: ObligationReader): FactsScope {
  const owing = allKinds.flatMap(({ whose }) => (whose.post === 'role' ? [whose.role] : []));
  const holds = reader.roles.some((held) => owing.includes(held.role));
  const unitIds: UnitScope = holds ? unitScopeOf(reader, 'obligations.view') : 'all';
  return holds ? { unitIds } : { personId: reader.personId, unitIds };
}
