/** SQL of what may rest on the files of a project: requests to the chains, and memos that name a file. */
import { sql } from 'kysely';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { listDecisions } from '../opening/decision-store.ts';
import type { ProjectState } from '../plan/plan-types.ts';
import type { Act, RemovalFacts } from './file-removal.ts';

export async function findRemovalFacts(
  tx: AgencyTransaction,
  { projectId, state }: { projectId: string; state: ProjectState },
): Promise<RemovalFacts> {
  const { rows: requests } = await sql<Act>`
    select requested_at as "at", requested_on as "on" from approval_requests
    where project_id = ${projectId}::uuid and state <> 'withdrawn'
    union all
    select d.decided_at, d.decided_on from approval_decisions d
    join approval_requests r on r.agency_id = d.agency_id and r.request_id = d.request_id
    where r.project_id = ${projectId}::uuid and r.state <> 'withdrawn'`.execute(tx);
  const { rows: memos } = await sql<RemovalFacts['memos'][number]>`
    select state, document_number as "documentNumber",
      jsonb_path_query_array(content, '$.attachments[*].fileId ? (@ != null)') as "fileIds"
    from memos where project_id = ${projectId}::uuid`.execute(tx);
  return { state, steps: await listDecisions(tx, projectId), requests, memos };
}
