import { useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { newId } from '../../../../foundation/uuid.ts';
import { ApiRefusal } from '../../../../platform/api-client/index.ts';
import { placeIn, placesOf, readPlace, type Writing, withPlace } from '../../writing/places.ts';
import { fetchReport, type ReportOnScreen, savePlaces } from '../final-report-api.ts';
import { createWritingChain, type Places, type WritingBase, type WritingFailure } from './writing-chain.ts';

function baseOf({ facts, writing, versions }: ReportOnScreen): WritingBase {
  const places = placesOf({
    activityIds: facts.figures.activities.map(({ activityId }) => activityId),
    indicatorIds: facts.figures.indicators.map(({ indicatorId }) => indicatorId),
  });
  return { versions, contents: Object.fromEntries(places.map((place) => [place, placeIn(writing, place)])) };
}

function failureOf(error: unknown): WritingFailure {
  if (!(error instanceof ApiRefusal)) return { kind: 'unreachable' };
  if (error.sessionEnded) return { kind: 'signed-out' };
  const { kind, data } = error.refusal;
  if (kind === 'stale')
    return { kind: 'stale', by: typeof data?.changedBy === 'string' ? data.changedBy : null };
  if (kind === 'unavailable' || kind === 'too-many') return { kind: 'unreachable' };
  const places = (error.refusal.fields ?? []).map(({ place }) => place.split('#')[0] ?? '');
  return { kind: 'refused', refusal: error.refusal, places: [...new Set(places)].filter(readPlace) };
}

/** Kept per person and report; storage that is forbidden or full is left out. */
const keptName = (personId: string, projectCode: string) => `tidtam.final-report ${personId} ${projectCode}`;

function readKept(name: string): Places {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}') as Places;
  } catch {
    return {};
  }
}

function keep(name: string, places: Places): void {
  try {
    if (Object.keys(places).length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(places));
  } catch {
    // Nothing to be done: the page still holds it.
  }
}

/** How long leaving the page waits for the last save, milliseconds. */
const LEAVING = 2_000;

/** The report as it is written: what the server has with what is on its way. One per open report. */
export function useWriting(view: ReportOnScreen, personId: string) {
  const projectCode = view.facts.form100.projectCode;
  const queries = useQueryClient();
  const name = keptName(personId, projectCode);
  const [offered, setOffered] = useState<Places>(() => (view.may.write ? readKept(name) : {}));
  const [chain] = useState(() =>
    createWritingChain(
      baseOf(view),
      view.changed ? { state: 'saved', at: view.changed.at } : { state: 'untouched' },
      {
        send: async (changes, key) => {
          const saved = await savePlaces(projectCode, changes, key);
          // The first save begins the report: what may be done with it is asked anew.
          if (Object.keys(chain.state().base.versions).length === 0)
            void queries.invalidateQueries({ queryKey: ['final-report', projectCode] });
          return saved;
        },
        fetchNewest: async () => baseOf(await fetchReport(projectCode)),
        failureOf,
        isOnline: () => navigator.onLine,
        keep: (places) => keep(name, places),
        newKey: newId,
      },
    ),
  );
  const state = useSyncExternalStore(chain.watch, chain.state);

  useEffect(() => chain.news(baseOf(view)), [chain, view]);
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
        void queries.invalidateQueries({ queryKey: ['final-report', projectCode] });
      });
    };
  }, [chain, queries, projectCode]);

  const leaving = useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      current.pathname !== next.pathname && !(await chain.settle(LEAVING)),
    enableBeforeUnload: () => chain.hasUnsaved(),
    withResolver: true,
  });

  const writing = useMemo(() => {
    const contents = { ...state.base.contents, ...state.unsaved };
    return Object.entries(contents).reduce<Writing>(
      (whole, [place, content]) => withPlace(whole, place, content),
      view.writing,
    );
  }, [state.base, state.unsaved, view.writing]);

  const takeOffer = (take: boolean) => {
    const kept = offered;
    setOffered({});
    if (take) chain.writeAll(kept);
    else keep(name, {});
  };
  return { chain, state, writing, leaving, offered, takeOffer };
}

export type WritingDraft = ReturnType<typeof useWriting>;
