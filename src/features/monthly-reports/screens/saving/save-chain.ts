/**
 * Saving while somebody types. One chain per open report: changed cells wait a moment, go to the server in one
 * request at a time, each made from the version the last one left. What the server has not acknowledged is kept
 * here and in the browser's storage; no answer of the server takes a typed text away.
 *
 *   typed ─► waiting ─► on its way ─► acknowledged
 *
 * A lost connection sends the very same request again (same Idempotency-Key: it may have arrived). A stale version
 * fetches what stands now: cells only one side touched are merged, cells both touched are asked about.
 */
import type { Saving } from '../../../../design/index.ts';
import type { RefusalBody } from '../../../../platform/api-client/index.ts';
import type { MonthResults } from '../../figures/report-facts.ts';
import { type Cells, cellAt, NO_RESULTS, placesOf, sameCell, withCells } from './cells.ts';

/** What the server holds, as far as this page knows. */
export type ReportBase = {
  version: number;
  results: MonthResults;
  changed: { at: string; by: string; personId: string } | null;
};

/** Somebody else changed the report meanwhile. */
export type Meeting = {
  by: string;
  at: string;
  /** Both touched these: a person chooses. */
  choices: { place: string; before: Cells[string]; mine: Cells[string]; theirs: Cells[string] }[];
  /** Only they touched these. */
  others: { place: string; before: Cells[string]; theirs: Cells[string] }[];
};

/** A text that lost against the other officer's, until its owner puts it away. */
export type PutAside = { place: string; value: Cells[string] };

export type ChainState = {
  base: ReportBase;
  /** Typed and not acknowledged. */
  unsaved: Cells;
  /** The server's results with what was typed put on them. */
  results: MonthResults;
  saving: Saving;
  /** Why the last save was refused; null after a save. */
  refusal: RefusalBody | null;
  meeting: Meeting | null;
  aside: readonly PutAside[];
};

export type SaveFailure =
  | { kind: 'unreachable' }
  | { kind: 'signed-out' }
  | { kind: 'stale' }
  | { kind: 'refused'; refusal: RefusalBody };

export type ChainDoors = {
  send: (request: {
    version: number;
    cells: Cells;
    key: string;
  }) => Promise<{ version: number; savedAt: string }>;
  fetchNewest: () => Promise<ReportBase>;
  failureOf: (error: unknown) => SaveFailure;
  /** Does the browser know of a network? */
  isOnline: () => boolean;
  /** Keeps what is not acknowledged in the browser; an empty object forgets it. */
  keep: (cells: Cells, version: number) => void;
  newKey: () => string;
};

const TYPING_PAUSE = 700;
const AGAIN_AFTER = [2_000, 5_000, 15_000, 30_000];

export type SaveChain = ReturnType<typeof createSaveChain>;

export function createSaveChain(start: ReportBase, doors: ChainDoors) {
  let base = start;
  let waiting: Cells = {};
  let onItsWay: { cells: Cells; key: string; version: number } | null = null;
  let isSending = false;
  let saving: Saving = start.changed ? { state: 'saved', at: start.changed.at } : { state: 'untouched' };
  let refusal: RefusalBody | null = null;
  let meeting: Meeting | null = null;
  let aside: PutAside[] = [];
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchers = new Set<() => void>();
  let state = stateNow();

  function unsavedCells(): Cells {
    return { ...onItsWay?.cells, ...waiting };
  }

  function stateNow(): ChainState {
    const unsaved = unsavedCells();
    return { base, unsaved, results: withCells(base.results, unsaved), saving, refusal, meeting, aside };
  }

  function tell() {
    state = stateNow();
    for (const watcher of watchers) watcher();
  }

  function plan(milliseconds: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  }

  /** Sends what waits, if nothing is on its way and nobody must choose first. */
  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (isSending || (meeting && meeting.choices.length > 0)) return;
    if (!onItsWay) {
      if (Object.keys(waiting).length === 0) return;
      onItsWay = { cells: waiting, key: doors.newKey(), version: base.version };
      waiting = {};
    }
    isSending = true;
    saving = { state: 'saving' };
    tell();
    try {
      const saved = await doors.send(onItsWay);
      base = { ...base, version: saved.version, results: withCells(base.results, onItsWay.cells) };
      onItsWay = null;
      failures = 0;
      refusal = null;
      saving = { state: 'saved', at: saved.savedAt };
      doors.keep(waiting, base.version);
    } catch (error) {
      await failed(doors.failureOf(error));
    } finally {
      isSending = false;
      tell();
    }
    if (saving.state === 'saved' && Object.keys(waiting).length > 0) plan(0);
  }

  const isNotReached = () => saving.state === 'offline' || saving.state === 'no-answer';
  const notReached = (): Saving => ({ state: doors.isOnline() ? 'no-answer' : 'offline' });

  async function failed(failure: SaveFailure): Promise<void> {
    if (failure.kind === 'unreachable') {
      saving = notReached();
      plan(AGAIN_AFTER[Math.min(failures, AGAIN_AFTER.length - 1)] as number);
      failures += 1;
      return;
    }
    // Signed out: the same request goes again after signing in. Everything else gave the cells back.
    saving = { state: 'refused' };
    if (failure.kind === 'signed-out') return;
    waiting = unsavedCells();
    onItsWay = null;
    if (failure.kind === 'refused') {
      refusal = failure.refusal;
      return;
    }
    try {
      meet(await doors.fetchNewest());
    } catch {
      saving = notReached();
      plan(AGAIN_AFTER[1] as number);
    }
  }

  /** Puts what was typed here on a newer version of the report. */
  function meet(newest: ReportBase) {
    const before = base.results;
    const touched = placesOf(before, newest.results, withCells(NO_RESULTS, waiting)).filter(
      (place) => !sameCell(cellAt(before, place), cellAt(newest.results, place)),
    );
    const seen = touched.map((place) => ({
      place,
      before: cellAt(before, place),
      theirs: cellAt(newest.results, place),
    }));
    // Agreeing by chance is no quarrel.
    for (const { place, theirs } of seen)
      if (waiting[place] !== undefined && sameCell(waiting[place], theirs)) delete waiting[place];
    const choices = seen.flatMap((each) => {
      const mine = waiting[each.place];
      return mine === undefined ? [] : [{ ...each, mine }];
    });
    const others = seen.filter((each) => waiting[each.place] === undefined);
    base = newest;
    meeting =
      seen.length === 0 || !newest.changed
        ? null
        : { by: newest.changed.by, at: newest.changed.at, choices, others };
    doors.keep(waiting, base.version);
    if (choices.length > 0) saving = { state: 'refused' };
    else if (Object.keys(waiting).length > 0) plan(0);
    else if (newest.changed) saving = { state: 'saved', at: newest.changed.at };
  }

  return {
    state: () => state,
    watch(watcher: () => void) {
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
    type(place: string, value: Cells[string]) {
      waiting = { ...waiting, [place]: value };
      const isTravelling = onItsWay !== null && place in onItsWay.cells;
      if (!isTravelling && sameCell(cellAt(base.results, place), value)) delete waiting[place];
      doors.keep(unsavedCells(), base.version);
      // A refused save is tried again with the next thing typed: it may be the correction.
      if (!onItsWay) plan(TYPING_PAUSE);
      tell();
    },
    /** Puts kept texts of an earlier visit back into their cells. */
    typeAll(cells: Cells) {
      waiting = { ...waiting, ...cells };
      doors.keep(unsavedCells(), base.version);
      plan(0);
      tell();
    },
    flush,
    /** The connection or the session is back. */
    again() {
      if (isNotReached() || (saving.state === 'refused' && onItsWay)) void flush();
    },
    /** The page has read the report anew. */
    news(newest: ReportBase) {
      if (newest.version <= base.version || isSending || onItsWay) return;
      meet(newest);
      tell();
    },
    /** For one cell, or for all that both touched. */
    choose(side: 'mine' | 'theirs', place?: string) {
      if (!meeting) return;
      const chosen = meeting.choices.filter((each) => place === undefined || each.place === place);
      if (side === 'theirs')
        for (const each of chosen) {
          const mine = waiting[each.place] ?? each.mine;
          aside = [...aside, { place: each.place, value: mine }];
          delete waiting[each.place];
        }
      meeting = { ...meeting, choices: meeting.choices.filter((each) => !chosen.includes(each)) };
      doors.keep(unsavedCells(), base.version);
      if (meeting.choices.length === 0) {
        if (Object.keys(waiting).length > 0) plan(0);
        else saving = { state: 'saved', at: meeting.at };
      }
      tell();
    },
    endMeeting() {
      if (meeting?.choices.length === 0) meeting = null;
      tell();
    },
    putAway(place: string) {
      aside = aside.filter((each) => each.place !== place);
      tell();
    },
    hasUnsaved: () => Object.keys(unsavedCells()).length > 0,
    /** Sends at once and waits, at most so long; true when everything is acknowledged. */
    async settle(milliseconds: number): Promise<boolean> {
      const end = Date.now() + milliseconds;
      void flush();
      while (Object.keys(unsavedCells()).length > 0 && Date.now() < end) {
        // Refused: sending it once more would be refused once more. Not reached: the chain tries again by itself.
        if (!isSending && saving.state === 'refused') break;
        await new Promise((resolve) => setTimeout(resolve, 40));
        if (!isSending && saving.state === 'saved') void flush();
      }
      return Object.keys(unsavedCells()).length === 0;
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
