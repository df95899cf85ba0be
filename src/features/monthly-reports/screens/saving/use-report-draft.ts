import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Month } from '../../../../foundation/month.ts';
import { newId } from '../../../../foundation/uuid.ts';
import { ApiRefusal } from '../../../../platform/api-client/index.ts';
import { fetchReport, type ReportOnScreen, reportQuery, saveReport } from '../report-api.ts';
import { type Cells, NO_RESULTS } from './cells.ts';
import { forgetText, type KeptText, keepText, keptText } from './kept-text.ts';
import { createSaveChain, type ReportBase, type SaveFailure } from './save-chain.ts';

export const baseOf = (view: ReportOnScreen): ReportBase => ({
  version: view.report.version,
  results: view.results[view.month] ?? NO_RESULTS,
  changed: view.lastChange && {
    at: view.lastChange.at,
    by: view.lastChange.by.name,
    personId: view.lastChange.by.personId,
  },
});

export function failureOf(error: unknown): SaveFailure {
  if (!(error instanceof ApiRefusal)) return { kind: 'unreachable' };
  if (error.sessionEnded) return { kind: 'signed-out' };
  const { kind } = error.refusal;
  if (kind === 'stale') return { kind: 'stale' };
  if (kind === 'unavailable' || kind === 'too-many') return { kind: 'unreachable' };
  return { kind: 'refused', refusal: error.refusal };
}

/** How long leaving the page waits for the last save, milliseconds. */
const LEAVING = 2_000;

/**
 * The report as it is typed: what the server has, what is on its way, and what to do with it. One per open
 * report; give the screen a `key` of project and month.
 */
export function useReportDraft(view: ReportOnScreen, readAt: number, personId: string) {
  const projectCode = view.plan.projectCode;
  const { month } = view;
  const queries = useQueryClient();
  const of = { personId, projectCode, month: month as Month };
  const [offered, setOffered] = useState<KeptText | null>(() => keptText(of));
  const offeredCells = useRef<Cells>(offered?.cells ?? {});
  const { mutateAsync: send } = useMutation({
    mutationFn: (request: { version: number; cells: Cells; key: string }) =>
      saveReport(projectCode, month, request),
  });
  const [chain] = useState(() =>
    createSaveChain(baseOf(view), {
      send,
      fetchNewest: async () => baseOf(await fetchReport(projectCode, month)),
      failureOf,
      isOnline: () => navigator.onLine,
      keep: (cells, version) => keepText(of, { ...offeredCells.current, ...cells }, version),
      newKey: newId,
    }),
  );
  const state = useSyncExternalStore(chain.watch, chain.state);

  useEffect(() => chain.news(baseOf(view)), [chain, view]);
  // Having read the report again means: signed in and connected.
  useEffect(() => {
    if (readAt > 0) chain.again();
  }, [chain, readAt]);

  useEffect(() => {
    const again = () => chain.again();
    const hidden = () => {
      if (document.visibilityState === 'hidden') void chain.flush();
    };
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', hidden);
      void chain.settle(LEAVING).then(() => {
        chain.stop();
        void queries.invalidateQueries({ queryKey: ['monthly-reports'] });
      });
    };
  }, [chain, queries]);

  // A refused save may mean that the door has closed meanwhile: the page asks what stands.
  const refused = state.refusal;
  useEffect(() => {
    if (refused?.kind === 'locked' || refused?.kind === 'conflict')
      void queries.invalidateQueries({ queryKey: reportQuery(projectCode, month).queryKey, exact: true });
  }, [refused, queries, projectCode, month]);

  const leaving = useBlocker({
    shouldBlockFn: async () => !(await chain.settle(LEAVING)),
    enableBeforeUnload: () => chain.hasUnsaved(),
    withResolver: true,
  });

  const takeOffer = (take: boolean) => {
    const cells = offeredCells.current;
    offeredCells.current = {};
    forgetText(of);
    setOffered(null);
    if (take) chain.typeAll(cells);
  };

  return { state, chain, leaving, offered, takeOffer };
}

export type ReportDraft = ReturnType<typeof useReportDraft>;
