/**
 * What stands in a place before anybody has written there, taken from the months; and the mark by which a text of 2.1
 * is known to agree with สสว.200/2 (FRM-300-2). Pure.
 */
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import {
  type ActivityWriting,
  blankActivity,
  blankIndicator,
  blankWriting,
  type ProblemRow,
  type Writing,
} from '../writing/places.ts';
import type { RichDoc } from '../writing/rich-text.ts';
import type { FinalReportFacts } from './final-report-facts.ts';

type Known = Pick<FinalReportFacts, 'figures' | 'words'>;

/**
 * Changes whenever 200/2 of this activity does, in words or figures: 32 bits in hexadecimal (FNV-1a), enough to tell
 * two states of one activity apart.
 */
export function basisOf({ figures, words }: Known, activityId: string): string {
  const work = figures.activities.find((each) => each.activityId === activityId)?.work;
  const said = (words[activityId] ?? []).map(({ month, workDone }) => `${month} ${workDone.trim()}`);
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode([work?.resultCumulative ?? '', ...said].join('\n')))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** The words of the months, one paragraph each, its month in bold. */
export function textOfMonths({ words }: Pick<Known, 'words'>, activityId: string): RichDoc {
  const said = (words[activityId] ?? []).filter(({ workDone }) => workDone.trim() !== '');
  return {
    type: 'doc',
    content: said.map(({ month, workDone }) => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: `${formatThaiMonth(month, { month: 'long' })} `, marks: [{ type: 'bold' }] },
        { type: 'text', text: workDone.trim().replace(/\s*\n\s*/g, ' ') },
      ],
    })),
  };
}

/** What officers write where there was no problem: "ไม่มี", "ไม่มีปัญหาอุปสรรค", "-". */
const saysNone = (problem: string): boolean => /^(ไม่มี(ปัญหา)?[\s/]*(อุปสรรค)?|[-–—]?)$/.test(problem);

/** Problems and remedies of the months, each once, in the order in which they came; nobody has sorted them yet. */
export function problemsOfMonths({ words }: Pick<Known, 'words'>): ProblemRow[] {
  const seen = new Set<string>();
  return Object.values(words)
    .flat()
    .sort((one, other) => one.month.localeCompare(other.month))
    .flatMap(({ problem, remedy }) => {
      const row: ProblemRow = { problem: problem.trim(), remedy: remedy.trim(), side: null };
      const key = `${row.problem}\n${row.remedy}`;
      if (saysNone(row.problem) || seen.has(key)) return [];
      seen.add(key);
      return [row];
    });
}

export function prefilledActivity(known: Known, activityId: string): ActivityWriting {
  return { ...blankActivity(), text: textOfMonths(known, activityId), basis: basisOf(known, activityId) };
}

/** A report in which nobody has written: every activity and indicator of the plan, with what the months say. */
export function prefilledWriting(known: Known): Writing {
  return {
    ...blankWriting(),
    problems: { rows: problemsOfMonths(known) },
    activities: Object.fromEntries(
      known.figures.activities.map(({ activityId }) => [activityId, prefilledActivity(known, activityId)]),
    ),
    indicators: Object.fromEntries(
      known.figures.indicators.map(({ indicatorId }) => [indicatorId, blankIndicator()]),
    ),
  };
}
