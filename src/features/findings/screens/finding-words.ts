/** How findings are said: cells, values and rules in the reader's language. */
import type { Words } from '../../../design/language/index.ts';
import type { FindingRule } from '../finding.ts';
import { formatStated, type StatedValue } from '../stated-value.ts';
import type { messages } from './messages.ts';

export type FindingWords = Words<typeof messages>;

const NUMBERED = /^(quarter|month)-(\d+)$/;
const plainColumns = [
  'total',
  'baseline',
  'plan',
  'result',
  'remaining',
  'percent',
  'budget',
  'reserved',
  'po',
  'po-disbursed',
  'non-po-disbursed',
  'cumulative',
  'outstanding-po',
  'free',
  'amount',
  'text',
] as const;

export function columnWord(w: FindingWords, column: string): string {
  const [, kind, number] = NUMBERED.exec(column) ?? [];
  if (kind === 'quarter') return w('column.quarter', { number: number ?? '' });
  if (kind === 'month') return w('column.month', { number: number ?? '' });
  const plain = plainColumns.find((each) => each === column);
  return plain ? w(`column.${plain}`) : column;
}

export const ruleWord = (w: FindingWords, rule: FindingRule): string => w(`rule.${rule}`);

/** A blank cell is said, so that it is not mistaken for something not loaded. */
export const valueWord = (w: FindingWords, value: StatedValue): string =>
  value.kind === 'missing' ? w('blank-cell') : formatStated(value);
