import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { viewObligations } from '../calendar/view-obligations.ts';
import { type ExampleObligations, exampleObligations } from '../example-obligations.ts';

async function withClosing(of: ExampleObligations) {
  const projectId = await of.addProject({
    code: '66010001',
    unitId: of.unitA,
    officer: of.officer,
    endsOn: '2023-06-30',
  });
  const { agencyId } = of.agency;
  const { personId } = of.officer;
  const closingId = newId();
  const owner = of.deps.database.asOwner;
  await sql`insert into closings (agency_id, closing_id, project_id, state, created_at, created_by, changed_at, changed_by)
    values (${agencyId}, ${closingId}, ${projectId}, 'under-review', now(), ${personId}, now(), ${personId})`.execute(
    owner,
  );
  const review = (round: number, submittedOn: string, reviewedOn: string | null, outcome: string | null) =>
    sql`insert into closing_reviews (agency_id, closing_id, round, submitted_on, reviewed_on, ended_on, outcome)
      values (${agencyId}, ${closingId}, ${round}, ${submittedOn}::date, ${reviewedOn}::date, ${reviewedOn}::date, ${outcome})`.execute(
      owner,
    );
  const memo = (period: string, requestedOn: string) =>
    sql`insert into closing_delays (agency_id, delay_id, closing_id, period, state, reason, expected_on, requested_on, changed_at, changed_by)
      values (${agencyId}, ${newId()}, ${closingId}, ${period}::date, 'in-approval', 'รอตรวจรับ', '2023-10-31', ${requestedOn}::date, now(), ${personId})`.execute(
      owner,
    );
  return { projectId, closingId, review, memo, owner };
}
const linesOn = async (of: ExampleObligations, today: string, who: 'officer' | 'monitor' = 'officer') => {
  of.day.set(today);
  const page = accepted(
    await of.as(of[who], (ctx) =>
      viewObligations(ctx, { from: '2023-05-01', to: '2023-12-31', who: 'mine' }),
    ),
  );
  return page.rows.map((row) => `${row.kind} ${row.period ?? ''} ${row.due.counted} ${row.state}`);
};

onBothEngines('facts of closings and amendments', (engine) => {
  it('each round of review is monitoring’s, each correction the unit’s, both counted', async () => {
    const of = await exampleObligations(await engine.fresh());
    const { review } = await withClosing(of);
    await review(1, '2023-07-10', '2023-07-12', 'returned');
    await review(2, '2023-07-17', null, null);
    expect(await linesOn(of, '2023-07-18', 'monitor')).toEqual([
      'closing-review 1 2023-07-13 done',
      'closing-review 2 2023-07-20 due',
    ]);
    const own = await linesOn(of, '2023-07-18');
    expect(own).toContain('closing-fix 1 2023-07-14 done-late');
    expect(own.filter((line) => line.startsWith('closing-review'))).toEqual([]);
  });

  it('the first delay memo and those of the months, by the day they went up the line', async () => {
    const of = await exampleObligations(await engine.fresh());
    const { memo } = await withClosing(of);
    await memo('2023-08-01', '2023-08-10');
    await memo('2023-09-01', '2023-09-09');
    expect((await linesOn(of, '2023-10-05')).filter((line) => line.startsWith('delay'))).toEqual([
      'delay-memo-first  2023-08-13 done',
      'delay-memo-monthly 2023-09 2023-09-07 done-late',
      'delay-memo-monthly 2023-10 2023-10-07 due',
      'delay-memo-monthly 2023-11 2023-11-07 coming',
    ]);
  });

  it('of memos that were never sent only the last can be sent still, and only that one is late', async () => {
    const of = await exampleObligations(await engine.fresh());
    await withClosing(of);
    const memos = async (today: string) =>
      (await linesOn(of, today)).filter((line) => line.startsWith('delay'));
    expect(await memos('2023-09-05')).toEqual([
      'delay-memo-first  2023-08-13 late',
      'delay-memo-monthly 2023-09 2023-09-07 due',
      'delay-memo-monthly 2023-10 2023-10-07 coming',
    ]);
    expect(await memos('2023-10-08')).toEqual([
      'delay-memo-monthly 2023-10 2023-10-07 late',
      'delay-memo-monthly 2023-11 2023-11-07 coming',
    ]);
  });

  it('approved, no memo is asked for; done on the day the money is back as well', async () => {
    const of = await exampleObligations(await engine.fresh());
    const { owner } = await withClosing(of);
    await sql`update closings set approved_on = '2023-08-10', state = 'approved'`.execute(owner);
    expect(await linesOn(of, '2023-08-12')).toEqual([
      'closing  2023-08-14 due',
      'closing-latest  2023-09-28 coming',
    ]);
    await sql`update closings set money_returned_on = '2023-08-16'`.execute(owner);
    expect(await linesOn(of, '2023-08-20')).toEqual([
      'closing  2023-08-14 done-late',
      'closing-latest  2023-09-28 done',
    ]);
  });

  it('a request that waits for the board has asked in time; one that is decided leaves the next last day', async () => {
    const of = await exampleObligations(await engine.fresh());
    const { projectId, owner } = await withClosing(of);
    const { personId } = of.officer;
    await sql`insert into amendments (agency_id, amendment_id, project_id, number, state, made_from, plan, requested_on,
        created_on, created_at, created_by, changed_at, changed_by)
      values (${of.agency.agencyId}, ${newId()}, ${projectId}, 1, 'queued', 1, '{}', '2023-05-02', '2023-05-01', now(), ${personId}, now(), ${personId})`.execute(
      owner,
    );
    expect(await linesOn(of, '2023-05-03')).toContain('amendment-request  2023-05-16 done');
    await sql`update amendments set state = 'refused', ended_on = '2023-05-03'`.execute(owner);
    expect(await linesOn(of, '2023-05-04')).toContain('amendment-request  2023-05-16 coming');
  });

  it('an approval on paper is entered within three days', async () => {
    const of = await exampleObligations(await engine.fresh());
    const { projectId, owner } = await withClosing(of);
    const fileId = newId();
    await sql`insert into files (agency_id, file_id, name, media_type, size_bytes, sha256)
      values (${of.agency.agencyId}, ${fileId}, 'scan.pdf', 'application/pdf', 1, ${'a'.repeat(64)})`.execute(
      owner,
    );
    await sql`insert into paper_approvals (agency_id, paper_approval_id, project_id, approved_on, document_number,
        file_id, entered_on, entered_by, entered_at, due_on, late)
      values (${of.agency.agencyId}, ${newId()}, ${projectId}, '2023-05-02', 'สสว 1/2566', ${fileId}, '2023-05-06',
        ${of.officer.personId}, now(), '2023-05-05', true)`.execute(owner);
    expect(await linesOn(of, '2023-05-10')).toContain('opening-entry  2023-05-05 done-late');
  });
});
