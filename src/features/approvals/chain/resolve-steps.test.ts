import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { conditionCodes, defaultChains, requestKindCodes } from '../request-kinds.ts';
import { approversAt, approversOn, type LineFacts } from './approvers.ts';
import { refuseChain } from './check-chain.ts';
import { advance, resolveSteps } from './resolve-steps.ts';

const today = dateOf('2023-04-05');
const from = dateOf('2023-04-01');
const to = dateOf('2023-04-30');

/** top > division > section > group; heads are named after their units. */
function facts(more: Partial<LineFacts> & { heads?: Record<string, string | null> } = {}): LineFacts {
  const heads: Record<string, string | null> = {
    top: 'director',
    division: 'division-head',
    section: 'section-head',
    group: null,
    ...more.heads,
  };
  const parents: Record<string, string | null> = {
    top: null,
    division: 'top',
    section: 'division',
    group: 'section',
  };
  return {
    units: Object.entries(parents).map(([unitId, parentUnitId]) => ({
      unitId,
      parentUnitId,
      headPersonId: heads[unitId] ?? null,
    })),
    acting: more.acting ?? [],
    assignments: more.assignments ?? [
      { personId: 'monitoring', role: 'monitoring-officer', scope: 'agency', unitId: null },
      { personId: 'strategy', role: 'strategy-officer', scope: 'agency', unitId: null },
      { personId: 'screening', role: 'screening-committee', scope: 'agency', unitId: null },
    ],
    delegations: more.delegations ?? [],
  };
}

const own = ['officer'];
const request = { unitId: 'group', conditions: [], own };
const namesOf = (
  given: LineFacts,
  of: Partial<typeof request> = {},
  chain = defaultChains['project-opening'].steps,
) => {
  const approvers = approversOn(given, today);
  const steps = resolveSteps(chain, given, approvers, { ...request, ...of });
  return steps.ok
    ? steps.value.map((step) =>
        approversAt(approvers, step, { ...request, ...of })
          .map(({ personId, onBehalfOf }) => (onBehalfOf ? `${personId} for ${onBehalfOf}` : personId))
          .join(' or '),
      )
    : `${steps.refusal.code}: ${steps.refusal.data.stepEn}`;
};

describe('a chain along the line of command', () => {
  it('monitoring first, each superior nearest first, the director last; a vacant post is passed over', () => {
    expect(namesOf(facts())).toEqual(['monitoring', 'section-head', 'division-head', 'director']);
  });

  it('begins at the unit of the request and leaves out the level of the director', () => {
    expect(namesOf(facts(), { unitId: 'division' })).toEqual(['monitoring', 'division-head', 'director']);
    expect(namesOf(facts(), { unitId: 'top' })).toEqual(['monitoring', 'director']);
  });

  it('a person at two levels decides once, at the higher', () => {
    const two = facts({ heads: { section: 'division-head' } });
    expect(namesOf(two)).toEqual(['monitoring', 'division-head', 'director']);
    const directorBelow = facts({ heads: { division: 'director' } });
    expect(namesOf(directorBelow)).toEqual(['monitoring', 'section-head', 'director']);
  });

  it('who checks by role decides there too, although also a superior: it is another question', () => {
    const both = facts({
      assignments: [{ personId: 'section-head', role: 'monitoring-officer', scope: 'agency', unitId: null }],
    });
    expect(namesOf(both)).toEqual(['section-head', 'section-head', 'division-head', 'director']);
  });

  it.each([
    ['the head asks', ['section-head'], ['monitoring', 'division-head', 'director']],
    [
      'the officer of the project heads the division',
      ['officer', 'division-head'],
      ['monitoring', 'section-head', 'director'],
    ],
    ['the director asks', ['director'], 'approval-no-approver: Director'],
    ['the only monitoring officer asks', ['monitoring'], 'approval-no-approver: Monitoring officer'],
  ])('nobody decides on one’s own request: %s', (_, persons, expected) => {
    expect(namesOf(facts(), { own: persons })).toEqual(expected);
  });

  it('an acting person decides on behalf of the head, on the days of the order only', () => {
    const acting = [
      { unitId: 'section', personId: 'deputy', kind: 'acting-head' as const, validFrom: from, validTo: to },
    ];
    expect(namesOf(facts({ acting }))[1]).toBe('deputy for section-head');
    const past = [{ ...acting[0], validTo: dateOf('2023-04-04') } as (typeof acting)[number]];
    expect(namesOf(facts({ acting: past }))[1]).toBe('section-head');
    const vacant = [{ ...acting[0], unitId: 'group' } as (typeof acting)[number]];
    expect(namesOf(facts({ acting: vacant }))[1]).toBe('deputy');
  });

  it('an acting person does not decide on behalf of who asks', () => {
    const acting = [
      { unitId: 'section', personId: 'deputy', kind: 'acting-head' as const, validFrom: from, validTo: to },
    ];
    expect(namesOf(facts({ acting }), { own: ['section-head'] })).toEqual([
      'monitoring',
      'division-head',
      'director',
    ]);
  });

  it('a delegate decides beside the holder; not for who asks, and not further on', () => {
    const delegations = [{ personId: 'division-head', delegatePersonId: 'deputy' }];
    expect(namesOf(facts({ delegations }))[2]).toBe('division-head or deputy for division-head');
    expect(namesOf(facts({ delegations }), { own: ['division-head'] })).toEqual([
      'monitoring',
      'section-head',
      'director',
    ]);
    expect(namesOf(facts({ delegations }), { own: ['deputy'] })[2]).toBe('division-head');
    const twice = [...delegations, { personId: 'deputy', delegatePersonId: 'third' }];
    expect(namesOf(facts({ delegations: twice }))[2]).toBe('division-head or deputy for division-head');
  });

  it('who only acts on another’s orders hands nothing on', () => {
    const acting = (kind: 'acting-head' | 'acting-for') => [
      { unitId: 'division', personId: 'deputy', kind, validFrom: from, validTo: to },
    ];
    const delegations = [{ personId: 'deputy', delegatePersonId: 'third' }];
    expect(namesOf(facts({ acting: acting('acting-for'), delegations }))[2]).toBe('deputy for division-head');
    expect(namesOf(facts({ acting: acting('acting-head'), delegations }))[2]).toBe(
      'deputy for division-head or third for deputy',
    );
    expect(
      namesOf(facts({ acting: acting('acting-head'), delegations }), { own: ['division-head'] }),
      'nor for who asks, through a stand-in',
    ).toEqual(['monitoring', 'section-head', 'director']);
  });

  it('the director is who heads the agency; where nobody does, who holds the role', () => {
    const byRole = [
      ...facts().assignments,
      { personId: 'role-director', role: 'director' as const, scope: 'agency' as const, unitId: null },
    ];
    expect(namesOf(facts({ assignments: byRole })).at(-1)).toBe('director');
    expect(namesOf(facts({ assignments: byRole, heads: { top: null } })).at(-1)).toBe('role-director');
    expect(namesOf(facts({ heads: { top: null } }))).toBe('approval-no-approver: Director');
  });

  it('a role reaches the units of its assignment', () => {
    const held = (scope: 'unit' | 'command', unitId: string | null, personId = 'monitoring') =>
      facts({ assignments: [{ personId, role: 'monitoring-officer', scope, unitId }] });
    expect(namesOf(held('unit', 'division'))[0]).toBe('monitoring');
    expect(namesOf(held('unit', 'group'))[0]).toBe('monitoring');
    expect(namesOf(held('unit', 'group'), { unitId: 'division' })).toBe(
      'approval-no-approver: Monitoring officer',
    );
    expect(namesOf(held('command', null, 'division-head'))[0]).toBe('division-head');
    expect(namesOf(held('command', null))).toBe('approval-no-approver: Monitoring officer');
  });

  it('closing of an action-plan project goes through strategy and the screening committee besides', () => {
    const chain = defaultChains.closing.steps;
    expect(namesOf(facts(), {}, chain)).toEqual(['monitoring', 'section-head', 'division-head', 'director']);
    const conditions = { conditions: [...conditionCodes] as never };
    expect(namesOf(facts(), conditions, chain)).toEqual([
      'monitoring',
      'strategy',
      'section-head',
      'division-head',
      'screening',
      'director',
    ]);
    expect(namesOf(facts({ assignments: facts().assignments.slice(0, 2) }), conditions, chain)).toBe(
      'approval-no-approver: Screening committee',
    );
  });

  it('is never without an approver', () => {
    const lineOnly = [{ post: 'line-of-command' as const }];
    expect(namesOf(facts(), { unitId: 'top' }, lineOnly)).toMatch(/^approval-no-approver/);
    expect(namesOf(facts({ heads: { section: null, division: null } }), {}, lineOnly)).toMatch(
      /^approval-no-approver/,
    );
    expect(namesOf(facts(), {}, [])).toMatch(/^approval-no-approver/);
  });
});

describe('from one step to the next', () => {
  const steps = resolveSteps(
    defaultChains['project-opening'].steps,
    facts(),
    approversOn(facts(), today),
    request,
  );
  const goOn = (position: number, given: LineFacts, of: { own?: string[]; decided?: string[] } = {}) => {
    if (!steps.ok) throw new Error(steps.refusal.code);
    const way = advance(steps.value, position, approversOn(given, today), {
      unitId: 'group',
      own: of.own ?? own,
      decided: of.decided ?? [],
    });
    return {
      next: way.next?.position ?? null,
      passed: way.passed.map((each) => `${each.position} ${each.because}`),
    };
  };

  it.each([
    ['goes on', facts(), {}, { next: 2, passed: [] }],
    [
      'passes over a post that has become vacant',
      facts({ heads: { section: null } }),
      {},
      { next: 3, passed: ['2 vacant'] },
    ],
    ['passes over who asked', facts(), { own: ['section-head'] }, { next: 3, passed: ['2 own-request'] }],
    [
      'passes over who has decided in the line',
      facts(),
      { decided: ['section-head'] },
      { next: 3, passed: ['2 same-person'] },
    ],
    [
      'never passes over the last step',
      facts({ heads: { section: null, division: null, top: null } }),
      { decided: ['director'] },
      { next: 4, passed: ['2 vacant', '3 vacant'] },
    ],
  ])('%s', (_, given, of, expected) => {
    expect(goOn(1, given, of)).toEqual(expected);
  });

  it('ends after the last', () => {
    expect(goOn(4, facts())).toEqual({ next: null, passed: [] });
  });
});

describe('a chain of an agency', () => {
  const line = { post: 'line-of-command' } as const;
  const director = { post: 'director' } as const;
  const monitoring = { post: 'role', role: 'monitoring-officer' } as const;
  const optional = { ...monitoring, when: 'action-plan-project' } as const;

  it('has a default for every kind of request, each a chain that could be stored', () => {
    expect(Object.keys(defaultChains).sort()).toEqual([...requestKindCodes].sort());
    for (const [kind, { steps }] of Object.entries(defaultChains))
      expect(refuseChain(steps), kind).toBeNull();
  });

  it.each([
    ['no step', [], 'chain-empty'],
    ['only optional steps', [optional], 'chain-empty'],
    ['an optional step last', [line, optional], 'chain-last-step-optional'],
    ['one post twice', [monitoring, line, monitoring, director], 'chain-step-twice'],
    ['somebody after the director', [director, monitoring], 'chain-director-not-last'],
    ['more than ten', Array.from({ length: 11 }, () => line), 'chain-too-long'],
    ['one step', [monitoring], null],
    ['all in order', [monitoring, line, director], null],
  ])('%s', (_, steps, expected) => {
    expect(refuseChain(steps)?.code ?? null).toBe(expected);
  });
});
