import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWritingChain, type Places, type WritingBase, type WritingFailure } from './writing-chain.ts';

class Failure extends Error {
  readonly what: WritingFailure;
  constructor(what: WritingFailure) {
    super(what.kind);
    this.what = what;
  }
}

function setting() {
  const server: WritingBase = { versions: {}, contents: { summary: 'ก', use: 'ข' } };
  const kept: Places[] = [];
  const sent: { place: string; version: number }[][] = [];
  let fails: WritingFailure | null = null;
  let over: Places = {};
  const chain = createWritingChain(
    structuredClone(server),
    { state: 'untouched' },
    {
      send: async (changes) => {
        sent.push(changes.map(({ place, version }) => ({ place, version })));
        if (fails) throw new Failure(fails);
        const places = changes
          .filter(({ place, content }) => over[place] === content)
          .map(({ place }) => place);
        const refusal = { kind: 'invalid', code: 'final-report-too-long' } as never;
        if (places.length > 0) throw new Failure({ kind: 'refused', refusal, places });
        if (changes.some(({ place, version }) => (server.versions[place] ?? 0) !== version))
          throw new Failure({ kind: 'stale', by: 'ผู้ประสานงาน' });
        for (const { place, content } of changes) {
          server.contents[place] = content;
          server.versions[place] = (server.versions[place] ?? 0) + 1;
        }
        return {
          places: changes.map(({ place }) => ({ place, version: server.versions[place] ?? 0 })),
          savedAt: '2023-04-05T03:00:00Z',
        };
      },
      fetchNewest: async () => structuredClone(server),
      failureOf: (error) => (error as Failure).what,
      isOnline: () => false,
      keep: (places) => kept.push(places),
      newKey: () => 'key',
    },
  );
  return {
    server,
    chain,
    kept,
    sent,
    refuseAt: (contents: Places) => {
      over = contents;
    },
    fail: (what: WritingFailure | null) => {
      fails = what;
    },
  };
}

describe('saving while writing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = () => vi.advanceTimersByTimeAsync(1_000);

  it('sends changed places together, each from its version, and forgets what is acknowledged', async () => {
    const { chain, server, sent, kept } = setting();
    chain.write('summary', 'ก1');
    chain.write('use', 'ข1');
    await pass();
    expect(server.contents).toEqual({ summary: 'ก1', use: 'ข1' });
    chain.write('summary', 'ก2');
    await pass();
    expect(sent).toEqual([
      [
        { place: 'summary', version: 0 },
        { place: 'use', version: 0 },
      ],
      [{ place: 'summary', version: 1 }],
    ]);
    expect(chain.hasUnsaved()).toBe(false);
    expect(kept.at(-1)).toEqual({});
  });

  it('keeps what was written while the network is away, and sends it again by itself', async () => {
    const { chain, server, kept, fail } = setting();
    fail({ kind: 'unreachable' });
    chain.write('summary', 'ก1');
    await pass();
    expect(chain.state()).toMatchObject({ saving: { state: 'offline' }, unsaved: { summary: 'ก1' } });
    expect(kept.at(-1)).toEqual({ summary: 'ก1' });
    fail(null);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(server.contents.summary).toBe('ก1');
  });

  it('asks about a place that both wrote, and goes on with the others', async () => {
    const { chain, server } = setting();
    server.contents.summary = 'ของเขา';
    server.versions.summary = 1;
    chain.write('summary', 'ของฉัน');
    chain.write('use', 'ข1');
    await pass();
    expect(server.contents.use).toBe('ข1');
    expect(chain.state()).toMatchObject({
      by: 'ผู้ประสานงาน',
      quarrels: [{ place: 'summary', mine: 'ของฉัน', theirs: 'ของเขา' }],
      unsaved: { summary: 'ของฉัน' },
    });
    chain.choose('mine', 'summary');
    await pass();
    expect(server.contents.summary).toBe('ของฉัน');
    expect(chain.state()).toMatchObject({ quarrels: [], unsaved: {} });
  });

  it('takes theirs when asked to, and tells the editor to begin anew', async () => {
    const { chain, server } = setting();
    server.contents.summary = 'ของเขา';
    server.versions.summary = 1;
    chain.write('summary', 'ของฉัน');
    await pass();
    const before = chain.state().arrivals;
    chain.choose('theirs', 'summary');
    expect(chain.state().base.contents.summary).toBe('ของเขา');
    expect(chain.state().arrivals).toBeGreaterThan(before);
    expect(chain.hasUnsaved()).toBe(false);
  });

  it('keeps what was refused, and says why', async () => {
    const { chain, fail } = setting();
    fail({ kind: 'refused', refusal: { kind: 'conflict', code: 'x' } as never, places: [] });
    chain.write('summary', 'ก1');
    await pass();
    expect(chain.state()).toMatchObject({
      saving: { state: 'refused' },
      refusal: { code: 'x' },
      unsaved: { summary: 'ก1' },
    });
    expect(await Promise.race([chain.settle(500), vi.advanceTimersByTimeAsync(600).then(() => 'late')])).toBe(
      false,
    );
  });

  it('holds back the places that were refused by name, until they are written again; the others go on', async () => {
    const { chain, server, sent, refuseAt } = setting();
    refuseAt({ summary: 'ยาวเกิน' });
    chain.write('summary', 'ยาวเกิน');
    chain.write('use', 'ข1');
    await pass();
    await pass();
    expect(server.contents).toEqual({ summary: 'ก', use: 'ข1' });
    expect(chain.state()).toMatchObject({
      saving: { state: 'refused' },
      refusal: { code: 'final-report-too-long' },
      unsaved: { summary: 'ยาวเกิน' },
    });
    chain.write('use', 'ข2');
    await pass();
    expect(server.contents.use).toBe('ข2');
    expect(chain.state()).toMatchObject({ refusal: { code: 'final-report-too-long' } });
    const before = sent.length;
    await pass();
    expect(sent).toHaveLength(before);
    chain.write('summary', 'พอดี');
    await pass();
    expect(server.contents.summary).toBe('พอดี');
    expect(chain.state()).toMatchObject({ saving: { state: 'saved' }, refusal: null, unsaved: {} });
  });
});
