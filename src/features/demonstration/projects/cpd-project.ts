/**
 * The action plan of S3: seven tasks with unit and target, and two expenses. The two lists are independent
 * (FRM-AP-5), so the expenses are activities of their own: money without weight beside work without money.
 */
import { type Decimal, decimal } from '../../../foundation/decimal.ts';
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { accepted } from '../../../foundation/refusal.ts';
import { parseBaht, type Satang, satang } from '../../../foundation/satang.ts';
import { type FigureValue, figure, NOT_APPLICABLE, NOTHING } from '../../../foundation/value.ts';
import type { CpdFile, SourceWords } from '../demonstration-data.ts';
import { withoutNumber } from '../document-words.ts';
import { moneyEvenly, workEvenly } from '../spread.ts';
import type {
  ByMonth,
  DemonstrationActivity,
  DemonstrationIndicator,
  DemonstrationProject,
} from './demonstration-project.ts';

const EXAMPLE = '(ข้อความตัวอย่าง)';
const QUARTER_ENDS = [2, 5, 8, 11];

/** once-a-quarter for four times a year, year-in-last-month for everything else. */
function spreadTarget(target: Decimal, unit: string, months: readonly Month[]): ByMonth<FigureValue> {
  const quarterly = unit === 'ครั้ง' && target === '4';
  return Object.fromEntries(
    months.map((month, index) => {
      if (quarterly) return [month, QUARTER_ENDS.includes(index) ? figure(decimal('1')) : NOT_APPLICABLE];
      return [month, index === months.length - 1 ? figure(target) : NOT_APPLICABLE];
    }),
  );
}

type Published = {
  level: DemonstrationIndicator['level'];
  kind: DemonstrationIndicator['kind'];
  name: string;
  unit: string;
  target: string;
  source: string;
};

function indicatorOf(
  published: Published,
  months: readonly Month[],
  words: SourceWords,
): DemonstrationIndicator {
  const target = decimal(published.target);
  return {
    level: published.level,
    kind: published.kind,
    name: published.name,
    unitOfMeasure: published.unit,
    baseline: null,
    target,
    months: spreadTarget(target, published.unit, months),
    derivedMonths: [...months],
    results: Object.fromEntries(
      months.map((month) => [
        month,
        {
          value: NOTHING,
          note: '',
          derivation: `${words['plan-without-results']} (${words.cite(published.source)})`,
        },
      ]),
    ),
  };
}

function activityOf(
  row: { name: string; source: string; budget: Satang; weight: Decimal; plannedWork: string },
  months: readonly Month[],
  words: SourceWords,
): DemonstrationActivity {
  const work = workEvenly(months.length);
  const plan = moneyEvenly(row.budget, months.length);
  return {
    name: row.name,
    budgetSatang: row.budget,
    weight: row.weight,
    months: Object.fromEntries(
      months.map((month, index) => [
        month,
        {
          workPercent: work[index],
          plannedWork: index === months.length - 1 ? row.plannedWork : '',
          spendingSatang: plan[index],
        },
      ]),
    ) as DemonstrationActivity['months'],
    derivedMonths: [...months],
    results: Object.fromEntries(
      months.map((month) => [
        month,
        {
          work: NOTHING,
          workDone: `ต้นฉบับเป็นแผน ไม่พิมพ์ผลการดำเนินงาน ${EXAMPLE}`,
          problem: `ต้นฉบับไม่พิมพ์ปัญหาอุปสรรค ${EXAMPLE}`,
          remedy: `ต้นฉบับไม่พิมพ์แนวทางแก้ไข ${EXAMPLE}`,
          spending: NOTHING,
          derivation: `${words['plan-without-results']} (${words.cite(row.source)})`,
        },
      ]),
    ),
  };
}

export function cpdProject(file: CpdFile, words: SourceWords): DemonstrationProject {
  const { project, projectHead: head } = file;
  const months = monthsBetween(monthOf(head.startsOn), monthOf(head.endsOn));
  const weights = workEvenly(project.tasks.length);
  const tasks = project.tasks.map((task, index) => ({
    name: withoutNumber(task.text),
    source: task.source,
    budget: satang(0),
    weight: weights[index] as Decimal,
    plannedWork: `เป้าหมาย ${task.target} ${task.unit}`,
  }));
  const expenses = project.expenses.map((expense) => ({
    name: expense.text,
    source: expense.source,
    budget: accepted(parseBaht(expense.printed)),
    weight: decimal('0'),
    plannedWork: `${expense.printed} บาท`,
  }));
  const indicators = [
    ...project.indicators,
    ...project.tasks.map((task) => ({
      ...task,
      level: 'output' as const,
      kind: 'SUM' as const,
      name: withoutNumber(task.text),
    })),
  ];
  return {
    agency: file.agency.code,
    projectCode: project.code,
    fiscalYear: file.fiscalYear,
    programme: project.programme,
    unit: project.unit,
    officer: project.officer,
    name: project.name,
    objectives: project.objectives,
    targetCount: 1,
    budgetSatang: accepted(parseBaht(project.budget.printed)),
    head,
    indicators: indicators.map((each) => indicatorOf(each, months, words)),
    activities: [...tasks, ...expenses].map((row) => activityOf(row, months, words)),
    derivation: [
      `เป้าหมาย (${words.cite(...indicators.map((each) => each.source))}): ${words['year-in-last-month']} ${words['once-a-quarter']}`,
      `เงิน (${words.cite(...project.expenses.map((each) => each.source))}): ${words['money-in-twelfths']} แผนปฏิบัติงานไม่ผูกรายการจ่ายกับงาน จึงแยกเป็นกิจกรรมที่มีเงินแต่ไม่มีน้ำหนักงาน`,
      `งาน: ${words['work-evenly']}`,
    ].join('\n'),
  };
}
