import { describe, expect, it } from 'vitest';
import { type Check, checksAt } from './approval-content.ts';
import { changedSince, judgeChecks, refuseUnknownMark } from './deciding/judge-decision.ts';
import { exampleContent } from './example-request.ts';
import { hashOfContent } from './request/freeze.ts';

const th = (text: string) => ({ th: text, en: text });
const check = (id: string, more: Partial<Check> = {}): Check => ({
  id,
  rule: th(id),
  met: true,
  blocking: true,
  ...more,
});
const noUnit = { unitName: null, unitNameEn: null };
const steps = [
  { position: 1, post: 'role' as const, role: 'monitoring-officer' as const, unitId: null, ...noUnit },
  { position: 2, post: 'director' as const, role: null, unitId: null, ...noUnit },
];

describe('the checks of a step', () => {
  const ofMonitoring = check('name', { step: 'monitoring-officer', met: null });
  it('one of a step is asked there only, the others everywhere', () => {
    const all = [check('papers'), ofMonitoring];
    expect(steps.map((step) => checksAt(all, step, steps).map(({ id }) => id))).toEqual([
      ['papers', 'name'],
      ['papers'],
    ]);
  });

  it('one of a step that the chain of the agency lacks is asked at the first, never nowhere', () => {
    const line = steps.map((step) => ({ ...step, role: null }));
    expect(line.map((step) => checksAt([ofMonitoring], step, line).length)).toEqual([1, 0]);
  });

  it.each([
    ['all met', [check('a')], [], 'ok'],
    ['a blocking one fails', [check('a', { met: false })], ['a'], 'approval-checks-not-met'],
    ['one that does not block fails', [check('a', { met: false, blocking: false })], [], 'ok'],
    ['to be confirmed, and was not', [check('a', { met: null })], ['b'], 'approval-confirmation-missing'],
    [
      'to be confirmed although it does not block',
      [check('a', { met: null, blocking: false })],
      [],
      'approval-confirmation-missing',
    ],
    ['confirmed', [check('a', { met: null })], ['a'], 'ok'],
  ])('%s', (_, checks, confirmed, expected) => {
    const judged = judgeChecks({ steps, position: 2 }, exampleContent({ checks }), confirmed);
    expect(judged.ok ? 'ok' : judged.refusal.code).toBe(expected);
  });
});

describe('the marks of a return', () => {
  const frozen = exampleContent({
    checks: [check('asked', { met: false })],
    places: [{ place: 'rationale', label: th('หลักการ') }],
  });
  const now = { checks: [check('now', { met: null })] };
  const refused = (...places: string[]) =>
    refuseUnknownMark(
      frozen,
      now,
      places.map((place) => ({ place, comment: '' })),
    )?.refusal ?? null;

  it('stand at a difference, a check as asked or as of now, or a field of the form', () => {
    expect(refused('budgetSatang', 'checks.asked', 'checks.now', 'rationale')).toBeNull();
    expect(refused()).toBeNull();
  });

  it('elsewhere they are refused, with the places there are', () => {
    expect(refused('rationale', 'checks.other', 'no')).toEqual({
      kind: 'invalid',
      code: 'approval-mark-unknown',
      place: 'marks[1].place',
      data: { found: 'checks.other', known: 'budgetSatang, checks.asked, checks.now, rationale' },
    });
  });

  it('of very many places thirty are named and the rest counted', () => {
    const places = Array.from({ length: 100 }, (_, index) => ({ place: `row[${index}]`, label: th('แถว') }));
    const long = exampleContent({ differences: [], places });
    const known = refuseUnknownMark(long, { checks: [] }, [{ place: 'no', comment: '' }])?.refusal.data.known;
    expect(String(known).split(', ').slice(-2)).toEqual(['row[29]', '… (+70)']);
  });
});

describe('content that was frozen', () => {
  const frozen = exampleContent();
  const places = (now: typeof frozen) => changedSince(frozen, now).map(({ place }) => place);

  it('is the same whatever the order of its keys, and whatever the day answers to its checks', () => {
    const { title, ...rest } = frozen;
    const turned = {
      ...rest,
      title: { en: title.en, th: title.th },
      checks: [check('late', { met: false })],
    };
    expect(places(turned)).toEqual([]);
    expect(hashOfContent(turned)).toBe(hashOfContent(frozen));
  });

  it.each([
    ['the title', { title: th('อื่น') }, ['title']],
    ['a figure of the summary', { summary: [[th('งบประมาณ'), th('1')]] as never }, ['summary[0]']],
    [
      'a line more in the summary',
      { summary: [...frozen.summary, [th('ข'), th('2')]] as never },
      ['summary[1]'],
    ],
    ['a difference that falls away', { differences: [] }, ['differences.budgetSatang']],
    ['a paper more', { papers: [{ name: 'สสว.100', link: '/a' }] }, ['papers[0]']],
    ['only what stands behind', { facts: { budgetSatang: 1 } }, ['facts']],
  ])('is another when it differs in %s', (_, change, expected) => {
    expect(places({ ...frozen, ...change })).toEqual(expected);
    expect(hashOfContent({ ...frozen, ...change })).not.toBe(hashOfContent(frozen));
  });

  it('shows both sides', () => {
    const [first] = changedSince(frozen, exampleContent({ title: th('อื่น') }));
    expect(first).toMatchObject({ before: frozen.title, after: th('อื่น') });
  });
});
