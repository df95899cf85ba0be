/** For tests: a project whose memos are drafted and sent by its officer, on a database of an engine. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { dateOf } from '../../foundation/calendar-date.ts';
import { month } from '../../foundation/month.ts';
import { accepted } from '../../foundation/refusal.ts';
import type { Database } from '../../platform/database/index.ts';
import { folderStorage, openFiles } from '../../platform/files/index.ts';
import { type ExampleAgency, exampleAgency } from '../projects/example-agency.ts';
import { createProject } from '../projects/index.ts';
import { EXAMPLE_MUST_SAY, exampleMemoText } from './example-memo.ts';
import { draftMemo, findMemo, type MemoKind, type MemoSubject, sendMemo } from './index.ts';

export const files = openFiles(folderStorage(mkdtempSync(join(tmpdir(), 'tidtam-memos-'))));

/** The code of a new project of the agency's officer. */
export async function exampleProject(agency: ExampleAgency): Promise<string> {
  const { projectCode } = accepted(
    await agency.as('project-officer', (ctx) =>
      createProject(ctx, {
        fiscalYear: 2566,
        programmeId: agency.programmeId,
        unitId: agency.unitId,
        officerPersonId: agency.officerId,
        coordinatorPersonId: null,
        name: 'โครงการตัวอย่างพัฒนาผู้ประกอบการ',
      }),
    ),
  );
  return projectCode;
}

export async function exampleDraft(db: Database) {
  const agency = await exampleAgency(db, { today: dateOf('2023-04-05'), fiscalYear: 2566 });
  const projectCode = await exampleProject(agency);
  const projectId = await projectIdOf(db, agency, projectCode);
  const subject: MemoSubject = {
    subjectType: 'project-opening',
    subjectId: projectId,
    projectId,
    projectCode,
    unitId: agency.unitId,
  };
  const draft = async (kind: MemoKind = 'opening', change: Partial<MemoSubject> = {}, period?: string) =>
    accepted(
      await agency.as('project-officer', (ctx) =>
        draftMemo(
          ctx,
          { ...subject, ...change },
          kind,
          exampleMemoText(),
          EXAMPLE_MUST_SAY,
          period === undefined ? null : month(period),
        ),
      ),
    );
  const send = (memoId: string, documentNumber: string | null = null, recordSays = exampleMemoText()) =>
    agency.as('project-officer', (ctx) => sendMemo(ctx, files, memoId, { documentNumber, recordSays }));
  const found = async (memoId: string) => {
    const memo = await db.inAgency(agency.agencyId, (tx) => findMemo(tx, memoId));
    if (!memo) throw new Error('the memo is gone');
    return memo;
  };
  return { agency, subject, draft, send, found };
}

async function projectIdOf(db: Database, agency: ExampleAgency, code: string): Promise<string> {
  const { rows } = await db.inAgency(agency.agencyId, (tx) =>
    sql<{ project_id: string }>`select project_id from projects where project_code = ${code}`.execute(tx),
  );
  return rows[0]?.project_id ?? '';
}
