import { ok, type Result } from '../../../foundation/refusal.ts';
import { type FigureValue, formatFigure } from '../../../foundation/value.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { findProjectResults } from '../../monthly-reports/index.ts';
import type { IndicatorFigures } from '../../monthly-reports/rules.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { type Gap, gapsOf } from '../checks/gaps.ts';
import type { FinalReportSnapshot } from '../completing/snapshot.ts';
import type { FinalReportFacts } from '../facts/final-report-facts.ts';
import { gatherFacts, judge } from '../facts/gather-facts.ts';
import type { FinalReportStage } from '../workflow.ts';
import type { Writing } from '../writing/places.ts';
import { writingOf } from '../writing/read-writing.ts';
import {
  type CompletedRevision,
  findHead,
  findSnapshot,
  listPlaces,
  listRevisions,
} from './final-report-store.ts';

export type FinalReportView = {
  state: FinalReportStage;
  revision: number;
  changed: { at: Date; by: string } | null;
  facts: FinalReportFacts;
  writing: Writing;
  /** Version of every place that somebody has written; the others are at 0. */
  versions: Record<string, number>;
  /** Without the pages of the summary, which are asked for separately. */
  gaps: Gap[];
  /** Newest first. */
  revisions: CompletedRevision[];
  may: { write: boolean; complete: boolean; reopen: boolean };
};

/** The report as its screen needs it. Refusals: those of `judge`. */
export async function findFinalReport(
  ctx: ActionContext,
  projectCode: string,
): Promise<Result<FinalReportView>> {
  const judged = await judge(ctx, projectCode, 'final-reports.view');
  if (!judged.ok) return judged;
  const { projectId, unitId, head, state, isHeld } = judged.value;
  const facts = await gatherFacts(ctx, projectCode);
  if (!facts.ok) return facts;
  const places = await listPlaces(ctx.tx, projectId);
  const writing = writingOf(facts.value, places);
  const isClosed = facts.value.form100.state === 'closed';
  const may = (action: 'write' | 'complete' | 'reopen') =>
    !isClosed && !isHeld && permit(ctx.actor, `final-reports.${action}`, { unitId }) === null;
  return ok({
    state,
    revision: head?.revision ?? 1,
    changed: head && { at: head.changedAt, by: head.changedBy },
    facts: facts.value,
    writing,
    versions: Object.fromEntries(places.map(({ place, version }) => [place, version])),
    gaps: gapsOf(facts.value, writing, null),
    revisions: await listRevisions(ctx.tx, projectId),
    may: {
      write: may('write') && state !== 'complete',
      complete: may('complete') && state === 'writing',
      reopen: may('reopen') && state === 'complete',
    },
  });
}

/** What the closing of a project asks of its final report (FRM-300-1, FRM-300-2). */
export type FinalReportState = {
  complete: boolean;
  /** Newest revision; 0 when nobody has begun. */
  revision: number;
  pdfFileId: string | null;
  pdfSha256: string | null;
  wordFileId: string | null;
  wordSha256: string | null;
  /** Figures of 2.2.1 as completed. Empty while not complete. */
  figures: ReportedFigure[];
  /** Names of the indicators whose figure in สสว.200/1 is another now than in 2.2.1 as completed (VAL-09). */
  differing: string[];
  /** Numbers as completed: 2.3.1 imported into สสว.300/1, and 2.3.2 by สสว.300/2; null while not complete. */
  recipientCount: number | null;
  stakeholderCount: number | null;
};
type ReportedFigure = Pick<
  IndicatorFigures,
  'indicatorId' | 'position' | 'name' | 'target' | 'resultCumulative'
>;

/** Asks no permission: the caller did. */
export async function finalReportState(tx: AgencyTransaction, projectId: string): Promise<FinalReportState> {
  const head = await findHead(tx, projectId);
  const newest = (await listRevisions(tx, projectId))[0];
  const complete = head?.state === 'complete' && newest?.revision === head.revision;
  const snapshot = complete ? await findSnapshot<FinalReportSnapshot>(tx, projectId, newest.revision) : null;
  const figures = (snapshot?.facts.figures.indicators ?? []).map(
    ({ indicatorId, position, name, target, resultCumulative }): ReportedFigure => ({
      indicatorId,
      position,
      name,
      target,
      resultCumulative,
    }),
  );
  return {
    complete,
    revision: head?.revision ?? 0,
    pdfFileId: complete ? newest.pdfFileId : null,
    pdfSha256: complete ? newest.pdfSha256 : null,
    wordFileId: complete ? newest.wordFileId : null,
    wordSha256: complete ? newest.wordSha256 : null,
    figures,
    differing: snapshot ? await differingNow(tx, snapshot.facts.form100.projectCode, figures) : [],
    recipientCount: snapshot?.writing.recipients.imported ?? null,
    stakeholderCount: snapshot?.writing.others.count ?? null,
  };
}

async function differingNow(
  tx: AgencyTransaction,
  projectCode: string,
  figures: readonly ReportedFigure[],
): Promise<string[]> {
  const results = await findProjectResults(tx, projectCode);
  const now = new Map(results?.figures.indicators.map((each) => [each.indicatorId, each.resultCumulative]));
  const said = (value: FigureValue | undefined) => (value === undefined ? null : formatFigure(value));
  return figures
    .filter(({ indicatorId, resultCumulative }) => said(now.get(indicatorId)) !== said(resultCumulative))
    .map(({ name }) => name);
}
