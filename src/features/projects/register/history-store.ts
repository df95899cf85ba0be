import type { AgencyTransaction } from '../../../platform/database/index.ts';

export type HistoryRow = {
  id: string;
  at: Date;
  personName: string | null;
  onBehalfOfName: string | null;
  action: string;
  subjectId: string;
  after: unknown;
};

type AuditRows = {
  audit_events: {
    audit_id: string;
    agency_id: string;
    occurred_at: Date;
    person_id: string | null;
    on_behalf_of: string | null;
    action: string;
    subject_type: string;
    subject_id: string;
    after: unknown;
  };
  persons: { agency_id: string; person_id: string; display_name: string };
};

/** Audit events of a project, of its plan and of its reports, newest first. */
export async function listProjectEvents(
  tx: AgencyTransaction,
  projectCode: string,
  limit: number,
): Promise<HistoryRow[]> {
  return tx
    .withTables<AuditRows>()
    .selectFrom('audit_events as e')
    .leftJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'e.agency_id').onRef('p.person_id', '=', 'e.person_id'),
    )
    .leftJoin('persons as b', (join) =>
      join.onRef('b.agency_id', '=', 'e.agency_id').onRef('b.person_id', '=', 'e.on_behalf_of'),
    )
    .select([
      'e.audit_id as id',
      'e.occurred_at as at',
      'p.display_name as personName',
      'b.display_name as onBehalfOfName',
      'e.action as action',
      'e.subject_id as subjectId',
      'e.after as after',
    ])
    .where((eb) =>
      eb.or([
        eb('e.subject_id', '=', projectCode),
        eb.and([
          eb('e.subject_type', '=', 'monthly-report'),
          eb('e.subject_id', '>=', `${projectCode}/`),
          eb('e.subject_id', '<', `${projectCode}0`),
        ]),
      ]),
    )
    .where('e.subject_type', 'in', ['project', 'monthly-report'])
    .orderBy('e.audit_id', 'desc')
    .limit(limit)
    .execute();
}
