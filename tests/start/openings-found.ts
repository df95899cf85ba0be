/** What stands in the database of a stopped installation of the openings that were submitted and decided. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/platform/database/index.ts';
import { PROJECTS } from './deciding-persons.ts';

/** Counts of one project, each from its own table. */
export type OpeningFound = {
  projectCode: string;
  state: string;
  submissions: number;
  returns: number;
  requests: number;
  waitingRequests: number;
  returnedRequests: number;
  decidedReturns: number;
  decidedEndorsements: number;
  stepsPassed: number;
  sentMemos: number;
  forms: number;
  auditedSubmissions: number;
  auditedRequests: number;
  auditedReturns: number;
  auditedEndorsements: number;
};

export type OpeningsFound = {
  projects: OpeningFound[];
  /** Running numbers given to memos, by unit and calendar year, in their order. */
  memoNumbers: Record<string, number[]>;
  /** SHA-256 of files whose bytes are not in the folder. */
  missingFiles: string[];
};

export async function readOpenings(place: {
  dataFolder: string;
  databaseUrl: string | null;
}): Promise<OpeningsFound> {
  const database = await openDatabase({ ...place, databaseConnections: 2 });
  const counted = (from: string) => `(select count(*)::int ${from})`;
  const decided = (event: string) =>
    counted(`from project_decisions d where d.project_id = p.project_id and d.event = '${event}'`);
  const requests = (state = '') =>
    counted(
      `from approval_requests r where r.project_id = p.project_id ${state && `and r.state = '${state}'`}`,
    );
  const decisions = (outcome: string) =>
    counted(`from approval_decisions d join approval_requests r using (agency_id, request_id)
      where r.project_id = p.project_id and d.outcome = '${outcome}'`);
  const audited = (action: string) =>
    counted(`from audit_events a where a.subject_id = p.project_code and a.action = '${action}'
      and a.agency_id = p.agency_id`);
  const projects = await database.statement(
    `select p.project_code as "projectCode", p.state, ${decided('submit')} as submissions,
      ${decided('return')} as returns, ${requests()} as requests, ${requests('waiting')} as "waitingRequests",
      ${requests('returned')} as "returnedRequests", ${decisions('returned')} as "decidedReturns",
      ${decisions('approved')} as "decidedEndorsements",
      (select coalesce(sum(r.step_position - 1), 0)::int from approval_requests r
        where r.project_id = p.project_id) as "stepsPassed",
      ${counted(`from memos m where m.project_id = p.project_id and m.state = 'sent'`)} as "sentMemos",
      ${counted(`from project_files f where f.project_id = p.project_id and f.kind = 'form-100'`)} as forms,
      ${audited('projects.submit')} as "auditedSubmissions", ${audited('approvals.request')} as "auditedRequests",
      ${audited('approvals.return')} as "auditedReturns", ${audited('approvals.endorse')} as "auditedEndorsements"
    from projects p where p.name like '${PROJECTS}%' order by p.project_code`,
  );
  const numbers = await database.statement(
    `select m.unit_id || '/' || n.calendar_year as series, n.document_number as number
      from memo_numbers n join memos m using (agency_id, memo_id)
      where m.unit_id in (select unit_id from projects where name like '${PROJECTS}%')`,
  );
  const files = await database.statement('select distinct sha256 from files');
  await database.close();
  const memoNumbers: Record<string, number[]> = {};
  for (const { series, number } of numbers.rows as { series: string; number: string }[])
    memoNumbers[series] = [...(memoNumbers[series] ?? []), Number(number.split('/').at(-1))].sort(
      (a, b) => a - b,
    );
  return {
    projects: projects.rows as OpeningFound[],
    memoNumbers,
    missingFiles: (files.rows as { sha256: string }[])
      .map(({ sha256 }) => sha256)
      .filter((sha256) => !existsSync(join(place.dataFolder, 'files', sha256.slice(0, 2), sha256))),
  };
}
