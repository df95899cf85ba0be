import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Cells, withCells } from './cells.ts';
import { createSaveChain, type ReportBase, type SaveFailure } from './save-chain.ts';

const A = 'activities.01936f00-0000-7000-8000-0000000000a1.workDone';
const B = 'activities.01936f00-0000-7000-8000-0000000000a2.workDone';
const EMPTY = { activities: {}, indicators: {} };
const baseWith = (version: number, cells: Cells, by = 'อีกคน'): ReportBase => ({
  version,
  results: withCells(EMPTY, cells),
  changed: { at: '2023-04-05T03:32:00.000Z', by, personId: 'p' },
});

type Sent = { version: number; cells: Cells; key: string };

function setUp(answers: (SaveFailure['kind'] | 'ok')[], newest = baseWith(9, {}), isOnline = false) {
  const sent: Sent[] = [];
  const kept: Cells[] = [];
  let keys = 0;
  const chain = createSaveChain(
    { version: 3, results: EMPTY, changed: null },
    {
      send: async (request) => {
        sent.push(structuredClone(request));
        const answer = answers.shift() ?? 'ok';
        if (answer !== 'ok') throw answer;
        return { version: request.version + 1, savedAt: '2023-04-05T03:32:00.000Z' };
      },
      fetchNewest: async () => newest,
      failureOf: (error) =>
        error === 'refused'
          ? {
              kind: 'refused',
              refusal: { code: 'x', kind: 'locked', data: {}, fields: [], message: { th: '', en: '' } },
            }
          : ({ kind: error } as SaveFailure),
      isOnline: () => isOnline,
      keep: (cells) => kept.push(structuredClone(cells)),
      newKey: () => `key-${++keys}`,
    },
  );
  return { chain, sent, kept };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('sends only changed cells, once, after a pause, each from the version the last one left', async () => {
  const { chain, sent, kept } = setUp([]);
  chain.type(A, 'ก');
  chain.type(A, 'กข');
  await vi.advanceTimersByTimeAsync(1_000);
  chain.type(B, 'ค');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([
    { version: 3, cells: { [A]: 'กข' }, key: 'key-1' },
    { version: 4, cells: { [B]: 'ค' }, key: 'key-2' },
  ]);
  expect(chain.state().saving.state).toBe('saved');
  expect(kept.at(-1)).toEqual({});
});

it('has one request on its way; what is typed meanwhile follows', async () => {
  const { chain, sent } = setUp([]);
  chain.type(A, '1');
  const first = chain.flush();
  chain.type(A, '12');
  void chain.flush();
  expect(sent).toHaveLength(1);
  await first;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual([
    { version: 3, cells: { [A]: '1' }, key: 'key-1' },
    { version: 4, cells: { [A]: '12' }, key: 'key-2' },
  ]);
});

it('sends the very same request again when nobody knows whether it arrived', async () => {
  const { chain, sent, kept } = setUp(['unreachable', 'unreachable', 'ok']);
  chain.type(A, 'ก');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(chain.state().saving.state).toBe('offline');
  expect(kept.at(-1)).toEqual({ [A]: 'ก' });
  chain.type(B, 'ค');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent.map((each) => each.key)).toEqual(['key-1', 'key-1', 'key-1', 'key-2']);
  expect(sent.slice(0, 3).every((each) => JSON.stringify(each.cells) === JSON.stringify({ [A]: 'ก' }))).toBe(
    true,
  );
  expect(sent[3]).toMatchObject({ version: 4, cells: { [B]: 'ค' } });
  expect(chain.hasUnsaved()).toBe(false);
});

it('tells a system that does not answer from a lost network', async () => {
  const { chain } = setUp(['unreachable'], undefined, true);
  chain.type(A, 'ก');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(chain.state().saving.state).toBe('no-answer');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(chain.state().saving.state).toBe('saved');
});

it('leaving the page sends what was refused once more, not for as long as it waits', async () => {
  const { chain, sent } = setUp(['signed-out', 'signed-out', 'signed-out', 'signed-out']);
  chain.type(A, 'ก');
  await vi.advanceTimersByTimeAsync(1_000);
  const left = chain.settle(2_000);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await left).toBe(false);
  expect(sent).toHaveLength(2);
});

it('an ended session waits; after signing in the same request goes again', async () => {
  const { chain, sent } = setUp(['signed-out', 'ok']);
  chain.type(A, 'ก');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  chain.again();
  await vi.advanceTimersByTimeAsync(100);
  expect(sent.map((each) => each.key)).toEqual(['key-1', 'key-1']);
  expect(chain.hasUnsaved()).toBe(false);
});

it('merges what only one side touched, asks about what both touched, and loses no text', async () => {
  const { chain, sent, kept } = setUp(['stale', 'ok'], baseWith(9, { [A]: 'ของเขา' }));
  chain.type(A, 'ของฉัน');
  chain.type(B, 'ของฉันเท่านั้น');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toHaveLength(1);
  expect(chain.state().meeting?.choices).toEqual([{ place: A, before: '', mine: 'ของฉัน', theirs: 'ของเขา' }]);
  expect(kept.at(-1)).toEqual({ [A]: 'ของฉัน', [B]: 'ของฉันเท่านั้น' });
  chain.choose('theirs', A);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent[1]).toMatchObject({ version: 9, cells: { [B]: 'ของฉันเท่านั้น' } });
  expect(chain.state().aside).toEqual([{ place: A, value: 'ของฉัน' }]);
  expect(chain.state().results.activities).toMatchObject(
    withCells(EMPTY, { [A]: 'ของเขา', [B]: 'ของฉันเท่านั้น' }).activities,
  );
});

it('"keep mine" writes mine on the newest version', async () => {
  const { chain, sent } = setUp(['stale', 'ok'], baseWith(9, { [A]: 'ของเขา' }));
  chain.type(A, 'ของฉัน');
  await vi.advanceTimersByTimeAsync(2_000);
  chain.choose('mine');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent[1]).toMatchObject({ version: 9, cells: { [A]: 'ของฉัน' } });
  expect(chain.state().aside).toEqual([]);
});

it('a refused save keeps the text and is tried again with the next thing typed', async () => {
  const { chain, sent } = setUp(['refused', 'ok']);
  chain.type(A, 'ก');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(sent).toHaveLength(1);
  expect(chain.state().saving.state).toBe('refused');
  expect(chain.state().unsaved).toEqual({ [A]: 'ก' });
  chain.type(A, 'กข');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent[1]).toMatchObject({ version: 3, cells: { [A]: 'กข' }, key: 'key-2' });
  expect(chain.state().refusal).toBeNull();
});

it('typing a cell back to what is saved sends nothing', async () => {
  const { chain, sent, kept } = setUp([]);
  chain.type(A, 'ก');
  chain.type(A, '');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual([]);
  expect(kept.at(-1)).toEqual({});
});
