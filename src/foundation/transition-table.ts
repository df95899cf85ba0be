/**
 * A status machine as one table: state, event, next state, who may, guard, audit event. Server and screen
 * read the same table; READMEs take their diagram from it, and a test prints the whole.
 */
import { ok, type Result, refuse } from './refusal.ts';

export type Transition<State extends string, Event extends string> = {
  from: State;
  event: Event;
  to: State;
  /** Role codes; 'system' for what time or a job does. */
  who: readonly string[];
  /** Name of a condition that the action checks; rows of the same state and event differ by it. */
  guard?: string;
  /** Name of the audit event that is written, e.g. 'monthly-reports.submitted'. */
  audit: string;
};

export type TransitionTable<State extends string, Event extends string> = {
  name: string;
  initial: State;
  states: readonly State[];
  rows: readonly Transition<State, Event>[];
};

/** Throws when a row names an unknown state, repeats another, hides behind a row without guard, or a state is out of reach. */
export function defineTransitions<const State extends string, const Event extends string>(
  table: TransitionTable<State, Event>,
): TransitionTable<State, Event> {
  const states = new Set<string>(table.states);
  const seen = new Set<string>();
  for (const row of table.rows) {
    const place = `${table.name}: ${row.from} --${row.event}--> ${row.to}`;
    if (!states.has(row.from) || !states.has(row.to)) throw new Error(`${place}: unknown state`);
    if (row.who.length === 0) throw new Error(`${place}: nobody may do it`);
    const key = `${row.from} ${row.event} `;
    if (seen.has(key) || seen.has(key + (row.guard ?? '')))
      throw new Error(`${place}: another row before it answers the same event`);
    seen.add(key + (row.guard ?? ''));
  }
  const reached = new Set<string>([table.initial]);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const row of table.rows) if (reached.has(row.from)) reached.add(row.to);
  }
  const lost = table.states.filter((state) => !reached.has(state));
  if (lost.length > 0) throw new Error(`${table.name}: no way leads to ${lost.join(', ')}`);
  return table;
}

/** Rows that leave `state`, in the order of the table; a screen asks it for its buttons. */
export function transitionsFrom<State extends string, Event extends string>(
  table: TransitionTable<State, Event>,
  state: State,
): Transition<State, Event>[] {
  return table.rows.filter((row) => row.from === state);
}

/**
 * The row that answers `event` in `state`. `holds` names the guards that are true; without it guards are taken
 * as true. Refusals (conflict): transition-not-possible (state, event, possible), guard-not-met (guard).
 */
export function findTransition<State extends string, Event extends string>(
  table: TransitionTable<State, Event>,
  state: State,
  event: NoInfer<Event>,
  holds?: readonly string[],
): Result<Transition<State, Event>> {
  const rows = transitionsFrom(table, state).filter((row) => row.event === event);
  const data = { workflow: table.name, state, event };
  if (rows.length === 0) {
    const possible = [...new Set(transitionsFrom(table, state).map((row) => row.event))].join(', ');
    return refuse('conflict', 'transition-not-possible', { ...data, possible });
  }
  const row = rows.find(({ guard }) => guard === undefined || holds === undefined || holds.includes(guard));
  if (row) return ok(row);
  return refuse('conflict', 'guard-not-met', { ...data, guard: rows.map(({ guard }) => guard).join(', ') });
}

/** The state after `event`, or the refusal of findTransition. */
export function nextState<State extends string, Event extends string>(
  table: TransitionTable<State, Event>,
  state: State,
  event: NoInfer<Event>,
  holds?: readonly string[],
): Result<State> {
  const found = findTransition(table, state, event, holds);
  return found.ok ? ok(found.value.to) : found;
}

/** The table as a Markdown table, for READMEs and the test that prints it. */
export function printTransitions<State extends string, Event extends string>(
  table: TransitionTable<State, Event>,
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['state', 'event', 'next state', 'who may', 'guard', 'audit event']),
    line(['---', '---', '---', '---', '---', '---']),
    ...table.rows.map((row) =>
      line([row.from, row.event, row.to, row.who.join(', '), row.guard ?? '', row.audit]),
    ),
  ].join('\n');
}

/** The table as a Mermaid state diagram. */
export function mermaid<State extends string, Event extends string>(
  table: TransitionTable<State, Event>,
): string {
  const id = (state: string) => state.replaceAll('-', '_');
  return [
    'stateDiagram-v2',
    ...table.states.filter((state) => state.includes('-')).map((state) => `  ${id(state)}: ${state}`),
    `  [*] --> ${id(table.initial)}`,
    ...table.rows.map(
      (row) => `  ${id(row.from)} --> ${id(row.to)}: ${row.event}${row.guard ? ` [${row.guard}]` : ''}`,
    ),
  ].join('\n');
}
