/** How findings are said: cells, values and rules in the reader's language. */
import type { Words } from '../../../design/language/index.ts';
import type { FindingRule } from '../finding.ts';
import { formatStated, type StatedValue } from '../stated-value.ts';
import type { messages } from './messages.ts';
import type { Finding } from './queries.ts';

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

/** The cell of a finding; what is wrong with the printing of a row stands in no column of figures. */
export function cellWord(w: FindingWords, { rule, column }: Pick<Finding, 'rule' | 'column'>): string {
  switch (rule) {
    case 'shifted-columns':
      return w('column.side');
    case 'repeated-block':
      return w('column.row');
    case 'numbering-gap':
    case 'repeated-number':
      return w('column.item-number');
    case 'series-name':
      return w('column.series-name');
    case 'budget-unstated':
      return w('column.budget');
    default:
      return columnWord(w, column);
  }
}

const printingWord = (w: FindingWords, rule: FindingRule, value: StatedValue): string =>
  rule === 'shifted-columns' ? w('column-number', { number: formatStated(value) }) : valueWord(w, value);

export const statedWord = (w: FindingWords, finding: Finding): string =>
  printingWord(w, finding.rule, finding.stated as StatedValue);
export const recomputedWord = (w: FindingWords, finding: Finding): string =>
  printingWord(w, finding.rule, finding.recomputed as StatedValue);

export const ruleWord = (w: FindingWords, rule: FindingRule): string => w(`rule.${rule}`);

/** A blank cell is said, so that it is not mistaken for something not loaded. */
export const valueWord = (w: FindingWords, value: StatedValue): string =>
  value.kind === 'missing' ? w('blank-cell') : formatStated(value);
