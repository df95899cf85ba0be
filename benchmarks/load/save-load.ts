/**
 * Officers who save their months as fast as the server answers: `together` requests are under way at any moment,
 * each by another officer. Every save is a whole month of a project; nobody saves a project twice at once.
 */
import { newId } from '../../src/foundation/uuid.ts';
import { REPORT_MONTH } from '../ground/plan-of-activities.ts';
import type { PlantedProject } from '../ground/plant-agency.ts';
import type { Visitor } from '../ground/visitor.ts';
import type { AcknowledgedSave } from './lost-saves.ts';
import { cellTexts, monthContent } from './month-cells.ts';

/** One officer at one project. */
interface Desk {
  visitor: Visitor;
  project: PlantedProject;
  /** Version of the report that the officer has seen; 0 = not started. */
  version: number;
  saves: number;
  /** Sent, and the connection was lost before an answer: sent again first, as the screen does. */
  unanswered: { key: string; number: number } | null;
}

export interface LoadOutcome {
  /** Milliseconds of every acknowledged save, in the order of the answers. */
  times: number[];
  /** Of the whole run. */
  milliseconds: number;
  /** What was answered with anything but 200, by its words. */
  errors: Map<string, number>;
}

export class SaveLoad {
  readonly acknowledged: AcknowledgedSave[] = [];
  readonly #desks: Desk[];
  readonly #together: number;

  constructor(projects: readonly PlantedProject[], officers: ReadonlyMap<string, Visitor>, together: number) {
    this.#together = Math.min(together, projects.length);
    this.#desks = projects.map((project) => {
      const visitor = officers.get(project.officer);
      if (!visitor) throw new Error(`${project.officer} has not signed in`);
      return { visitor, project, version: 0, saves: 0, unanswered: null };
    });
  }

  /** Saves that were sent and never answered. */
  get unanswered(): number {
    return this.#desks.filter((desk) => desk.unanswered).length;
  }

  /** Saves for so long; with `until` it also ends when that signals (the server is gone). */
  async run(milliseconds: number, until?: AbortSignal): Promise<LoadOutcome> {
    const outcome: LoadOutcome = { times: [], milliseconds: 0, errors: new Map() };
    const started = performance.now();
    const goesOn = () => performance.now() - started < milliseconds && !until?.aborted;
    const worker = async (of: Desk[]) => {
      for (let turn = 0; goesOn(); turn += 1) {
        const desk = of[turn % of.length];
        if (desk) await this.#save(desk, outcome, until);
      }
    };
    const shares = Array.from({ length: this.#together }, (_, share) =>
      this.#desks.filter((_, index) => index % this.#together === share),
    );
    await Promise.all(shares.map(worker));
    outcome.milliseconds = performance.now() - started;
    return outcome;
  }

  /** Sends again, with its key, what was never answered. */
  async repeatUnanswered(): Promise<LoadOutcome> {
    const outcome: LoadOutcome = { times: [], milliseconds: 0, errors: new Map() };
    for (const desk of this.#desks.filter(({ unanswered }) => unanswered)) await this.#save(desk, outcome);
    return outcome;
  }

  async #save(desk: Desk, outcome: LoadOutcome, until?: AbortSignal): Promise<void> {
    const { key, number } = desk.unanswered ?? { key: newId(), number: desk.saves + 1 };
    const { projectCode } = desk.project;
    const content = monthContent(desk.project, number);
    const body = JSON.stringify({ version: desk.version, ...content });
    const started = performance.now();
    const path = `/api/v1/projects/${projectCode}/reports/${REPORT_MONTH}`;
    const answer = await desk.visitor.ask('PATCH', path, body, { 'idempotency-key': key }).catch((error) => {
      desk.unanswered = { key, number };
      if (!until) count(outcome.errors, (error as Error).message);
      return null;
    });
    if (!answer) return;
    desk.unanswered = null;
    desk.saves = number;
    if (answer.status !== 200) {
      count(outcome.errors, `${answer.status} ${answer.text.slice(0, 200)}`);
      return;
    }
    outcome.times.push(performance.now() - started);
    desk.version = JSON.parse(answer.text).version;
    this.acknowledged.push({ projectCode, number, version: desk.version, cells: cellTexts(content) });
  }
}

const count = (errors: Map<string, number>, words: string) => errors.set(words, (errors.get(words) ?? 0) + 1);
