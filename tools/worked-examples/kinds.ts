/** The project's function for each kind of worked example. A kind that is not here is skipped and counted. */
import { dateOf } from '../../src/foundation/calendar-date.ts';
import { cumulativeDecimals } from '../../src/foundation/cumulative.ts';
import { dueDates } from '../../src/foundation/day-count.ts';
import { multiplyDecimals, subtractDecimals, sumDecimals } from '../../src/foundation/decimal.ts';
import { executionFindings, executionRow } from '../../src/foundation/execution-row.ts';
import { fiscalYearOf, quarterOf } from '../../src/foundation/fiscal-year.ts';
import { isHoliday, parameterOn } from '../../src/foundation/law.ts';
import { percentOf } from '../../src/foundation/percent.ts';
import { reportingWindowOn } from '../../src/foundation/reporting-window.ts';
import { bahtDecimal } from '../../src/foundation/satang.ts';
import { meetsEither, meetsShare, shareOf, targetFromShare } from '../../src/foundation/share.ts';
import { checkThaiNumber13 } from '../../src/foundation/thai-number-13.ts';
import { formatFigure } from '../../src/foundation/value.ts';
import { AGGREGATIONS, type Aggregation, countDistinct, yearValue } from '../../src/foundation/year-value.ts';
import { readLaw } from '../../src/platform/law/index.ts';
import {
  dateOfInput,
  decimalOf,
  decimalsOf,
  figureOf,
  has,
  InputError,
  type Inputs,
  integerOf,
  listOf,
  satangOf,
} from './inputs.ts';

const law = readLaw();

function percent(inputs: Inputs): unknown {
  const numerator = decimalOf(inputs, 'numerator');
  const denominator = decimalOf(inputs, 'denominator');
  const decimals = has(inputs, 'decimals') ? integerOf(inputs, 'decimals') : 2;
  const halfUp = percentOf(numerator, denominator, decimals);
  return { main: halfUp, halfUp, truncated: percentOf(numerator, denominator, decimals, 'truncate') };
}

function aggregationOf(inputs: Inputs): Aggregation {
  const name = String(inputs.aggregation).toUpperCase().replace(/\s/g, '');
  const found = AGGREGATIONS.find((each) => each === name);
  if (!found) throw new InputError(`there is no aggregation "${String(inputs.aggregation)}"`);
  return found;
}

/** Parts may be quarters or months; a DISTINCT case may list the names themselves. */
function yearValueOf(inputs: Inputs): unknown {
  const aggregation = aggregationOf(inputs);
  const name = has(inputs, 'quarters') ? 'quarters' : 'months';
  const parts = listOf(inputs, name);
  if (aggregation === 'DISTINCT' && parts.some((part) => Array.isArray(part)))
    return countDistinct(parts.map((part) => (Array.isArray(part) ? part.map(String) : [])));
  const baseline = has(inputs, 'baseline') ? decimalOf(inputs, 'baseline') : 0;
  const figures = parts.map((part) => figureOf(part, name));
  return formatFigure(yearValue(aggregation, figures, baseline).value).replaceAll(',', '');
}

function executionFacts(inputs: Inputs) {
  return {
    budget: satangOf(inputs, 'budget'),
    reserved: satangOf(inputs, 'reserved'),
    po: satangOf(inputs, 'po'),
    poDisbursed: satangOf(inputs, 'poDisbursed'),
    nonPoDisbursed: satangOf(inputs, 'nonPoDisbursed'),
  };
}

function executionRowOf(inputs: Inputs): unknown {
  const row = executionRow(executionFacts(inputs));
  return {
    cumulative: bahtDecimal(row.cumulative),
    outstandingPo: bahtDecimal(row.outstandingPo),
    free: bahtDecimal(row.free),
    used: bahtDecimal(row.used),
    percent: row.percent,
  };
}

function deadline(inputs: Inputs): unknown {
  const direction = inputs.direction ?? 'after';
  if (direction !== 'after' && direction !== 'before')
    throw new InputError(`the direction is "${String(direction)}", neither after nor before`);
  const event = dateOfInput(inputs, 'event');
  const length = has(inputs, 'months')
    ? { months: integerOf(inputs, 'months') }
    : { days: integerOf(inputs, 'days') };
  const published = has(inputs, 'published') ? dateOfInput(inputs, 'published') : null;
  const due = dueDates(
    { event, direction, ...length },
    { published, isHoliday: (day) => isHoliday(law, day) },
  );
  return { main: due.counted, ...due };
}

function thaiNumber13(inputs: Inputs): unknown {
  const checked = checkThaiNumber13(String(inputs.number));
  return { main: checked.ok, valid: checked.ok, kind: checked.ok ? checked.value.kind : null };
}

export const KINDS: Record<string, (inputs: Inputs) => unknown> = {
  'cumulative-plan': (inputs) => cumulativeDecimals(decimalsOf(inputs, 'monthly')),
  deadline,
  'disbursement-target': (inputs) => {
    const target = parameterOn(law, 'action-plan.disbursement-target', dateOf('2023-09-30'));
    const met = meetsShare(decimalOf(inputs, 'disbursed'), decimalOf(inputs, 'budget'), target.value);
    return { main: met, met };
  },
  'execution-row': executionRowOf,
  'execution-row-finding': (inputs) => {
    const [finding = null, ...more] = executionFindings(executionFacts(inputs));
    return { main: finding, finding, more };
  },
  'fiscal-period': (inputs) => {
    const date = dateOfInput(inputs, 'date');
    return { fy: fiscalYearOf(date), quarter: quarterOf(date) };
  },
  percent,
  product: (inputs) => multiplyDecimals(...decimalsOf(inputs, 'factors')),
  remaining: (inputs) => subtractDecimals(decimalOf(inputs, 'plan'), decimalOf(inputs, 'result')),
  'reporting-window': (inputs) => {
    const { open, month, opens, closes } = reportingWindowOn(law, dateOfInput(inputs, 'today'));
    return { main: open, open, month, opens, closes };
  },
  share: (inputs) => shareOf(decimalOf(inputs, 'of'), decimalOf(inputs, 'percent')),
  sum: (inputs) => sumDecimals(decimalsOf(inputs, 'terms')),
  'target-either': (inputs) => {
    const target = {
      fixed: decimalOf(inputs, 'fixed'),
      base: decimalOf(inputs, 'base'),
      percent: decimalOf(inputs, 'percent'),
    };
    const met = meetsEither(decimalOf(inputs, 'result'), target);
    return { main: met, met };
  },
  'target-from-share': (inputs) => targetFromShare(decimalOf(inputs, 'base'), decimalOf(inputs, 'percent')),
  'thai-number-13': thaiNumber13,
  'year-value': yearValueOf,
};
