/** SQL of what the line of command is resolved from, and of the agency's own chains. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type AgencyTransaction, jsonb } from '../../../platform/database/index.ts';
import { neverDeciding } from '../../permissions/rules.ts';
import {
  approvingRoles,
  type ChainStep,
  defaultChains,
  isRequestKind,
  type RequestKind,
} from '../request-kinds.ts';
import type { LineFacts } from './approvers.ts';

/**
 * One statement: units with their heads, stand-ins, deciding roles and delegations of the day. Active persons only, and
 * nobody who holds a role that only reads on that day (ACT-07): an auditor does not take part in what is audited.
 */
export async function findLineFacts(
  tx: AgencyTransaction,
  agencyId: string,
  today: CalendarDate,
): Promise<LineFacts> {
  const { rows } = await sql<LineFacts>`
    with person as (
      select p.person_id from persons p where p.agency_id = ${agencyId}::uuid and p.active
        and not exists (
          select from role_assignments r where r.agency_id = p.agency_id and r.person_id = p.person_id
            and r.role = any(${[...neverDeciding]}::text[])
            and r.valid_from <= ${today}::date and (r.valid_to is null or r.valid_to >= ${today}::date)))
    select
      (select coalesce(jsonb_agg(jsonb_build_object('unitId', u.unit_id, 'parentUnitId', u.parent_unit_id,
          'headPersonId', p.person_id)), '[]'::jsonb)
        from units u left join person p on p.person_id = u.head_person_id
        where u.agency_id = ${agencyId}::uuid) as units,
      (select coalesce(jsonb_agg(jsonb_build_object('unitId', a.unit_id, 'personId', a.person_id, 'kind', a.kind,
          'validFrom', a.valid_from, 'validTo', a.valid_to)), '[]'::jsonb)
        from acting_persons a join person p using (person_id)
        where a.agency_id = ${agencyId}::uuid and ${today}::date between a.valid_from and a.valid_to) as acting,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', r.person_id, 'role', r.role, 'scope', r.scope,
          'unitId', r.unit_id) order by r.person_id), '[]'::jsonb)
        from role_assignments r join person p using (person_id)
        where r.agency_id = ${agencyId}::uuid and r.role = any(${DECIDING_ROLES}::text[])
          and r.valid_from <= ${today}::date and (r.valid_to is null or r.valid_to >= ${today}::date)) as assignments,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', d.person_id,
          'delegatePersonId', d.delegate_person_id)), '[]'::jsonb)
        from approval_delegations d join person p on p.person_id = d.delegate_person_id
        where d.agency_id = ${agencyId}::uuid and d.ended_at is null
          and ${today}::date between d.valid_from and d.valid_to) as delegations
  `.execute(tx);
  return rows[0] ?? { units: [], acting: [], assignments: [], delegations: [] };
}

export type Chain = { kind: RequestKind; chainVersion: number; steps: readonly ChainStep[] };

/** The chain in force of each kind: the newest that the agency stored, else the default (version 0). */
export async function listChains(tx: AgencyTransaction, agencyId: string): Promise<Chain[]> {
  const { rows } = await sql<{ kind: string; chain_version: number; steps: ChainStep[] }>`
    select distinct on (kind) kind, chain_version, steps from approval_chains
    where agency_id = ${agencyId}::uuid order by kind, chain_version desc`.execute(tx);
  const stored = new Map(rows.map((row) => [row.kind, row]));
  return Object.entries(defaultChains).flatMap(([kind, { steps }]) => {
    if (!isRequestKind(kind)) return [];
    const own = stored.get(kind);
    return [{ kind, chainVersion: own?.chain_version ?? 0, steps: own?.steps ?? steps }];
  });
}

export async function findChain(tx: AgencyTransaction, agencyId: string, kind: RequestKind): Promise<Chain> {
  const chains = await listChains(tx, agencyId);
  return (
    chains.find((each) => each.kind === kind) ?? { kind, chainVersion: 0, steps: defaultChains[kind].steps }
  );
}

/** False when another version was stored meanwhile. */
export async function insertChain(
  tx: AgencyTransaction,
  chain: Chain & { agencyId: string; changedBy: string; changedAt: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into approval_chains (agency_id, kind, chain_version, steps, changed_by, changed_at)
    values (${chain.agencyId}::uuid, ${chain.kind}, ${chain.chainVersion}, ${jsonb(chain.steps)},
      ${chain.changedBy}::uuid, ${chain.changedAt})
    on conflict do nothing returning kind`.execute(tx);
  return rows.length === 1;
}

const DECIDING_ROLES: readonly string[] = ['director', ...approvingRoles];
