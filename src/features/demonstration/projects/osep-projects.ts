/** The ten projects of OSEP (S0), their year's money and figures spread over months by the stated rules. */
import { type Decimal, decimal } from '../../../foundation/decimal.ts';
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { percentOfSatang } from '../../../foundation/percent.ts';
import { formatBaht, type Satang, sumSatang } from '../../../foundation/satang.ts';
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import { figure, money } from '../../../foundation/value.ts';
import type {
  DocumentText,
  OsepFile,
  OsepProject,
  SourceWords,
  SpreadingRule,
} from '../demonstration-data.ts';
import { withoutNumber } from '../document-words.ts';
import { moneyEvenly, weightsByMoney, workEvenly } from '../spread.ts';
import type {
  DemonstrationActivity,
  DemonstrationIndicator,
  DemonstrationProject,
} from './demonstration-project.ts';
import { budgetOf, osepIndicator, printedFigure, rowAt, type S0Rows, usedOf } from './osep-figures.ts';

const EXAMPLE = '(ข้อความตัวอย่าง)';

/** S0 prints the problems of a programme once: they stand in the last month of each quarter. */
const endsQuarter = (month: Month) => ['12', '03', '06', '09'].includes(month.slice(5));

/** Words of the document with its name; words of the demonstration say themselves that they are. */
const wordsOf = (quoted: DocumentText | undefined, words: SourceWords): string =>
  quoted === undefined || quoted.example
    ? (quoted?.text ?? '')
    : `${quoted.text} (${words.nameOf(quoted.source)})`;

/** Percent of the work done in the year: all of it, or the share of the budget where the source measures by that. */
const workOf = (amounts: Amounts, byMoney: boolean): Decimal =>
  decimal(byMoney ? (percentOfSatang(amounts.used, amounts.budget, 2, 'truncate') ?? 100) : 100);

type Amounts = { name: string; source: string; budget: Satang; used: Satang };

function osepActivity(
  amounts: Amounts,
  weight: DemonstrationActivity['weight'],
  first: boolean,
  published: OsepProject,
  months: readonly Month[],
  words: SourceWords,
): DemonstrationActivity {
  const byMoney = published.indicators.some((each) => each.percentOf);
  const planned = workEvenly(months.length);
  const done = workEvenly(months.length, workOf(amounts, byMoney));
  const plan = moneyEvenly(amounts.budget, months.length);
  const spent = moneyEvenly(amounts.used, months.length);
  const behind = amounts.used < amounts.budget;
  const workWhy = words[byMoney ? 'work-by-money' : 'work-evenly'];
  const moneyWhy = `${words['money-in-twelfths']} (${words.cite(amounts.source)} ทั้งปีแผน ${formatBaht(amounts.budget)} บาท ผล ${formatBaht(amounts.used)} บาท)`;
  const derivation = amounts.budget === 0 ? workWhy : `${moneyWhy} ${workWhy}`;
  const problem = wordsOf(published.problem, words);
  const remedy = wordsOf(published.remedy, words);
  return {
    name: amounts.name,
    budgetSatang: amounts.budget,
    weight,
    months: Object.fromEntries(
      months.map((month, index) => [
        month,
        {
          workPercent: planned[index] ?? '0',
          plannedWork: `ดำเนินงานประจำเดือน${formatThaiMonth(month, { month: 'long' })} ${EXAMPLE}`,
          spendingSatang: plan[index] ?? 0,
        },
      ]),
    ) as DemonstrationActivity['months'],
    derivedMonths: [...months],
    results: Object.fromEntries(
      months.map((month, index) => {
        const told = behind || (first && endsQuarter(month));
        return [
          month,
          {
            work: figure(done[index] as Decimal),
            workDone: `ดำเนินงานประจำเดือน${formatThaiMonth(month, { month: 'long' })} (ข้อความตัวอย่าง ต้นฉบับไม่พิมพ์ผลรายเดือน)`,
            problem: told ? problem : '',
            remedy: told && problem ? remedy || `ต้นฉบับไม่พิมพ์แนวทางแก้ไข ${EXAMPLE}` : '',
            spending: money(spent[index] as Satang),
            derivation,
          },
        ];
      }),
    ),
  };
}

/** FRM 4.1 asks for an outcome (row 14); a source with one indicator gives the same at both levels. */
function withBothLevels(indicators: DemonstrationIndicator[]): {
  all: DemonstrationIndicator[];
  doubled: boolean;
} {
  const [first] = indicators;
  if (!first || indicators.some((each) => each.level === 'outcome'))
    return { all: indicators, doubled: false };
  return { all: [...indicators, { ...first, level: 'outcome' }], doubled: true };
}

/** The rules that spread this project's indicators, each once. */
function rulesOf(published: OsepProject, rows: S0Rows): SpreadingRule[] {
  const rules = published.indicators.flatMap((each): SpreadingRule[] => {
    if (each.percentOf) return ['year-in-last-month'];
    const printed = [each.plan, each.result].flatMap((place) =>
      place ? rowAt(rows, place).printed.slice(1) : [],
    );
    return [
      each.kind === 'SUM' || each.kind === 'BASE+SUM' ? 'count-in-thirds' : 'standing-value',
      ...(printed.some((quarter) => printedFigure(quarter).kind !== 'number')
        ? (['empty-quarter'] as const)
        : []),
      ...(each.less ? (['less-baseline'] as const) : []),
    ];
  });
  return [...new Set(rules)];
}

function osepProject(
  file: OsepFile,
  published: OsepProject,
  rows: S0Rows,
  words: SourceWords,
): DemonstrationProject {
  const months = monthsBetween(monthOf(file.projectHead.startsOn), monthOf(file.projectHead.endsOn));
  const own = published.indicators.map((each) => osepIndicator(each, rows, months, words));
  const { all, doubled } = withBothLevels(own);
  const amounts = published.activities.map((activity) => ({
    name: withoutNumber(activity.name),
    source: activity.source,
    budget: budgetOf(rows, activity.amount),
    used: usedOf(rows, activity.used),
  }));
  const weights = weightsByMoney(amounts.map((each) => each.budget));
  const budgetSatang = sumSatang(amounts.map((each) => each.budget));
  const sources = published.indicators.flatMap((each) =>
    [each.plan, each.result, each.percentOf].flatMap((place) => (place ? [rowAt(rows, place).source] : [])),
  );
  return {
    agency: file.agency.code,
    projectCode: published.code,
    fiscalYear: file.fiscalYear,
    programme: published.programme,
    unit: published.unit,
    officer: published.officer,
    name: published.name,
    objectives: [`${published.name} (${words.nameOf(published.source)})`],
    targetCount: published.targetCount,
    budgetSatang,
    head: file.projectHead,
    indicators: all,
    activities: amounts.map((each, index) =>
      osepActivity(
        each,
        weights[index] as DemonstrationActivity['weight'],
        index === 0,
        published,
        months,
        words,
      ),
    ),
    derivation: [
      `ตัวชี้วัด (${words.cite(...sources)}): ${rulesOf(published, rows)
        .map((rule) => words[rule])
        .join(' ')}`,
      ...(doubled ? [words['one-indicator']] : []),
      `เงิน (${words.cite(...published.activities.map((each) => each.source))}): ${published.budgetNote ?? words['money-in-twelfths']}`,
      `งาน: ${words[published.indicators.some((each) => each.percentOf) ? 'work-by-money' : 'work-evenly']} ${words['weight-by-money']}`,
    ].join('\n'),
  };
}

export function osepProjects(file: OsepFile, rows: S0Rows, words: SourceWords): DemonstrationProject[] {
  return file.projects.map((published) => osepProject(file, published, rows, words));
}
