/**
 * Saving while somebody writes. Changed places wait a moment, go to the server in one request at a time, each from the
 * version it was made from. What the server has not acknowledged is kept here and in the browser; no answer of the
 * server takes a written text away. A place that somebody else changed meanwhile is asked about, one that was refused
 * waits until it is written again; the others go on.
 */
import type { Saving } from '../../../../design/index.ts';
import type { RefusalBody } from '../../../../platform/api-client/index.ts';

export type Places = Record<string, unknown>;
export type WritingBase = { versions: Record<string, number>; contents: Places };
/** A place that both wrote. */
export type Quarrel = { place: string; mine: unknown; theirs: unknown };

export type WritingState = {
  base: WritingBase;
  /** Written and not acknowledged. */
  unsaved: Places;
  saving: Saving;
  refusal: RefusalBody | null;
  quarrels: readonly Quarrel[];
  /** Who changed what we were writing. */
  by: string | null;
  /** Counts the contents that came from elsewhere; an editor begins anew with it. */
  arrivals: number;
};

export type WritingFailure =
  | { kind: 'unreachable' }
  | { kind: 'signed-out' }
  | { kind: 'stale'; by: string | null }
  /** `places`: the only ones that were refused; none when the refusal is of the whole report. */
  | { kind: 'refused'; refusal: RefusalBody; places: readonly string[] };

export type WritingDoors = {
  send: (
    changes: { place: string; version: number; content: unknown }[],
    key: string,
  ) => Promise<{ places: { place: string; version: number }[]; savedAt: string }>;
  fetchNewest: () => Promise<WritingBase>;
  failureOf: (error: unknown) => WritingFailure;
  isOnline: () => boolean;
  /** Keeps what is not acknowledged in the browser; an empty object forgets it. */
  keep: (places: Places) => void;
  newKey: () => string;
};

const PAUSE = 900;
const AGAIN_AFTER = [2_000, 5_000, 15_000, 30_000];

const without = (places: Places, gone: readonly string[]): Places =>
  Object.fromEntries(Object.entries(places).filter(([place]) => !gone.includes(place)));

export type WritingChain = ReturnType<typeof createWritingChain>;

export function createWritingChain(start: WritingBase, saved: Saving, doors: WritingDoors) {
  let base = start;
  let waiting: Places = {};
  let onItsWay: { places: Places; key: string; versions: Record<string, number> } | null = null;
  let isSending = false;
  let saving = saved;
  let refusal: RefusalBody | null = null;
  let heldBack: readonly string[] = [];
  let quarrels: Quarrel[] = [];
  let by: string | null = null;
  let arrivals = 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchers = new Set<() => void>();
  let state = stateNow();

  const unsavedPlaces = (): Places => ({ ...onItsWay?.places, ...waiting });

  function stateNow(): WritingState {
    return { base, unsaved: { ...onItsWay?.places, ...waiting }, saving, refusal, quarrels, by, arrivals };
  }

  /** What may be sent: not quarrelled about, and written since it was refused. */
  const ready = () => {
    const held = new Set([...heldBack, ...quarrels.map(({ place }) => place)]);
    return Object.entries(waiting).filter(([place]) => !held.has(place));
  };

  function tell(): void {
    state = stateNow();
    for (const watcher of watchers) watcher();
  }

  function plan(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  }

  /** Sends what is ready, if nothing is on its way. */
  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (isSending) return;
    if (!onItsWay) {
      const going = ready();
      if (going.length === 0) return;
      const versions = Object.fromEntries(going.map(([place]) => [place, base.versions[place] ?? 0]));
      onItsWay = { places: Object.fromEntries(going), key: doors.newKey(), versions };
      waiting = without(waiting, Object.keys(onItsWay.places));
    }
    isSending = true;
    saving = { state: 'saving' };
    tell();
    const { places, key, versions } = onItsWay;
    try {
      const changes = Object.entries(places).map(([place, content]) => ({
        place,
        version: versions[place] ?? 0,
        content,
      }));
      const done = await doors.send(changes, key);
      base = {
        contents: { ...base.contents, ...places },
        versions: {
          ...base.versions,
          ...Object.fromEntries(done.places.map(({ place, version }) => [place, version])),
        },
      };
      onItsWay = null;
      failures = 0;
      const isHeld = heldBack.length > 0;
      if (!isHeld) refusal = null;
      saving = isHeld ? { state: 'refused' } : { state: 'saved', at: done.savedAt };
      doors.keep(waiting);
    } catch (error) {
      await failed(doors.failureOf(error));
    } finally {
      isSending = false;
      tell();
    }
    if (!onItsWay && ready().length > 0 && (saving.state === 'saved' || heldBack.length > 0)) plan(0);
  }

  async function failed(failure: WritingFailure): Promise<void> {
    if (failure.kind === 'unreachable') {
      saving = { state: doors.isOnline() ? 'no-answer' : 'offline' };
      plan(AGAIN_AFTER[Math.min(failures, AGAIN_AFTER.length - 1)] ?? 30_000);
      failures += 1;
      return;
    }
    saving = { state: 'refused' };
    // Signed out: the same request goes again after signing in. Everything else gave the places back.
    if (failure.kind === 'signed-out') return;
    waiting = unsavedPlaces();
    onItsWay = null;
    if (failure.kind === 'refused') {
      refusal = failure.refusal;
      heldBack = failure.places;
      return;
    }
    by = failure.by;
    try {
      meet(await doors.fetchNewest());
    } catch {
      saving = { state: 'no-answer' };
      plan(AGAIN_AFTER[1] ?? 5_000);
    }
  }

  /** Puts what was written here on what stands now. */
  function meet(newest: WritingBase): void {
    const moved = Object.keys(waiting).filter(
      (place) => (newest.versions[place] ?? 0) !== (base.versions[place] ?? 0),
    );
    quarrels = moved.map((place) => ({ place, mine: waiting[place], theirs: newest.contents[place] }));
    base = newest;
    arrivals += 1;
    if (ready().length > 0) plan(0);
  }

  return {
    state: () => state,
    watch(watcher: () => void) {
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
    write(place: string, content: unknown) {
      waiting = { ...waiting, [place]: content };
      heldBack = heldBack.filter((each) => each !== place);
      doors.keep(unsavedPlaces());
      if (!onItsWay) plan(PAUSE);
      tell();
    },
    /** Puts kept texts of an earlier visit back. */
    writeAll(places: Places) {
      waiting = { ...waiting, ...places };
      arrivals += 1;
      doors.keep(unsavedPlaces());
      plan(0);
      tell();
    },
    choose(side: 'mine' | 'theirs', place: string) {
      quarrels = quarrels.filter((each) => each.place !== place);
      if (side === 'theirs') {
        waiting = without(waiting, [place]);
        arrivals += 1;
      }
      doors.keep(unsavedPlaces());
      if (Object.keys(waiting).length > 0) plan(0);
      else saving = { state: 'untouched' };
      tell();
    },
    /** The page has read the report anew. */
    news(newest: WritingBase) {
      if (isSending || onItsWay || quarrels.length > 0) return;
      const isNewer = Object.entries(newest.versions).some(
        ([place, version]) => version > (base.versions[place] ?? 0),
      );
      if (isNewer) meet(newest);
      else base = { ...base, contents: { ...newest.contents, ...knownContents(newest) } };
      tell();
    },
    /** The connection or the session is back. */
    again() {
      const stuck = saving.state === 'offline' || saving.state === 'no-answer';
      if (stuck || (saving.state === 'refused' && onItsWay)) void flush();
    },
    hasUnsaved: () => Object.keys(unsavedPlaces()).length > 0,
    /** Sends at once and waits, at most so long; true when everything is acknowledged. */
    async settle(milliseconds: number): Promise<boolean> {
      const end = Date.now() + milliseconds;
      void flush();
      while (Object.keys(unsavedPlaces()).length > 0 && Date.now() < end) {
        if (!isSending && (saving.state === 'refused' || quarrels.length > 0)) break;
        await new Promise((resolve) => setTimeout(resolve, 40));
        if (!isSending && saving.state === 'saved') void flush();
      }
      return Object.keys(unsavedPlaces()).length === 0;
    },
    flush,
    stop() {
      clearTimeout(timer);
    },
  };

  /** Of places that are newer here than in what was read, ours stands. */
  function knownContents(read: WritingBase): Places {
    return Object.fromEntries(
      Object.entries(base.contents).filter(
        ([place]) => (base.versions[place] ?? 0) > (read.versions[place] ?? 0),
      ),
    );
  }
}
