/**
 * The 11,000,000 baht project of the sample screen of สสว.200/3 (S2 lines 272-287). October to April are printed;
 * the third activity is the difference of the totals; May to September share what is left evenly.
 */
import { type Decimal, decimal } from '../../../foundation/decimal.ts';
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { formatBaht, type Satang, satang, subtractSatang, sumSatang } from '../../../foundation/satang.ts';
import { figure, money, NOT_APPLICABLE, NOTHING } from '../../../foundation/value.ts';
import { readStated, type StatedDocument } from '../../findings/index.ts';
import type { OsmepFile, SourceWords } from '../demonstration-data.ts';
import { moneyEvenly, weightsByMoney, workEvenly } from '../spread.ts';
import type {
  DemonstrationActivity,
  DemonstrationIndicator,
  DemonstrationProject,
} from './demonstration-project.ts';

const EXAMPLE = '(ข้อความตัวอย่าง)';

type Row = StatedDocument['rows'][number];
type Course = { name: string; source: string; budget: Satang; printedPlan: Satang[]; derivedPlan: boolean };

const amount = (printed: string | undefined): Satang => {
  const value = readStated(printed ?? '', 'money');
  if (value.kind !== 'money') throw new Error(`"${printed}" is no amount`);
  return value.satang;
};

const budgetOf = (row: Row): Satang => amount(row.kind === 'monthly' ? row.budget : undefined);

/** Months of the plan from the cumulative amounts that are printed. */
function monthly(cumulative: readonly Satang[]): Satang[] {
  return cumulative.map((each, index) => subtractSatang(each, cumulative[index - 1] ?? satang(0)));
}

function differenceOf(total: Row, printed: readonly Course[], file: OsmepFile): Course {
  const totals = monthly(total.printed.map(amount));
  const { name, source } = file.project.difference;
  return {
    name,
    source,
    budget: subtractSatang(budgetOf(total), sumSatang(printed.map((each) => each.budget))),
    printedPlan: totals.map((each, index) =>
      subtractSatang(each, sumSatang(printed.map((course) => course.printedPlan[index] as Satang))),
    ),
    derivedPlan: true,
  };
}

function activityOf(
  course: Course,
  weight: Decimal,
  months: readonly Month[],
  words: SourceWords,
): DemonstrationActivity {
  const printedMonths = course.printedPlan.length;
  const left = subtractSatang(course.budget, sumSatang(course.printedPlan));
  const plan = [...course.printedPlan, ...moneyEvenly(left, months.length - printedMonths)];
  const work = workEvenly(months.length);
  const derivation = [
    course.derivedPlan && `${words['difference-of-totals']} (${words.cite(course.source)})`,
    words['no-work-reported'],
  ]
    .filter(Boolean)
    .join(' ');
  return {
    name: course.name,
    budgetSatang: course.budget,
    weight,
    months: Object.fromEntries(
      months.map((month, index) => [
        month,
        { workPercent: work[index], plannedWork: '', spendingSatang: plan[index] },
      ]),
    ) as DemonstrationActivity['months'],
    derivedMonths: [...months],
    results: Object.fromEntries(
      months.slice(0, printedMonths).map((month) => [
        month,
        {
          work: figure(decimal('0')),
          workDone: `ต้นฉบับพิมพ์ผลการใช้จ่าย 0.00 และไม่พิมพ์ผลงาน ${EXAMPLE}`,
          problem: `ต้นฉบับไม่พิมพ์ปัญหาอุปสรรค ${EXAMPLE}`,
          remedy: `ต้นฉบับไม่พิมพ์แนวทางแก้ไข ${EXAMPLE}`,
          spending: money(satang(0)),
          derivation,
        },
      ]),
    ),
  };
}

/** S2 prints no indicator; the printed percentages of the plan are kept as one. */
function indicatorOf(percent: Row, months: readonly Month[], words: SourceWords): DemonstrationIndicator {
  const printed = percent.printed.map((each) => decimal(each));
  return {
    level: 'output',
    kind: 'PERCENT',
    name: 'ร้อยละการใช้จ่ายสะสมตามแผน',
    unitOfMeasure: 'ร้อยละ',
    baseline: null,
    target: decimal('100'),
    months: Object.fromEntries(
      months.map((month, index) => {
        const value = printed[index] ?? (index === months.length - 1 ? decimal('100') : null);
        return [month, value === null ? NOT_APPLICABLE : figure(value)];
      }),
    ),
    derivedMonths: months.slice(printed.length),
    results: Object.fromEntries(
      months.slice(0, printed.length).map((month) => [
        month,
        {
          value: NOTHING,
          note: '',
          derivation: `${words.cite(percent.source)} ไม่พิมพ์ผล จึงบันทึก "-" ${words['no-work-reported']}`,
        },
      ]),
    ),
  };
}

export function osmepProject(
  file: OsmepFile,
  document: StatedDocument,
  words: SourceWords,
): DemonstrationProject {
  const { project, projectHead: head } = file;
  const months = monthsBetween(monthOf(head.startsOn), monthOf(head.endsOn));
  const rowAt = (place: string): Row => {
    const row = document.rows.find((each) => each.place === place);
    if (!row) throw new Error(`${document.code} has no row ${place}`);
    return row;
  };
  const printed = project.activities.map(
    (each): Course => ({
      name: each.name,
      source: each.source,
      budget: budgetOf(rowAt(each.budget)),
      printedPlan: rowAt(each.plan).printed.map(amount),
      derivedPlan: false,
    }),
  );
  const total = rowAt(project.total.cumulative);
  const courses = [...printed, differenceOf(total, printed, file)];
  const weights = weightsByMoney(courses.map((each) => each.budget));
  const percent = document.rows.find((row) => row.kind === 'monthly' && row.series === 'percent');
  if (!percent) throw new Error(`${document.code} prints no percentages`);
  const indicator = indicatorOf(percent, months, words);
  return {
    agency: file.agency.code,
    projectCode: project.code,
    fiscalYear: file.fiscalYear,
    programme: project.programme,
    unit: project.unit,
    officer: project.officer,
    name: project.name,
    objectives: [`${project.name} (${words.nameOf(project.source)})`],
    targetCount: 0,
    budgetSatang: budgetOf(total),
    head,
    indicators: [indicator, { ...indicator, level: 'outcome' }],
    activities: courses.map((course, index) => activityOf(course, weights[index] as Decimal, months, words)),
    derivation: [
      `แผนการใช้จ่าย ต.ค. 2562 ถึง เม.ย. 2563 พิมพ์ไว้ใน${words.cite(project.source)}`,
      `กิจกรรมที่ 3 (${formatBaht(courses.at(-1)?.budget ?? satang(0))} บาท): ${words['difference-of-totals']} (${words.cite(project.difference.source)})`,
      `พ.ค. ถึง ก.ย. 2563: ${words['money-remainder-evenly']}`,
      `ตัวชี้วัด: ${project.indicatorNote} ${words['one-indicator']}`,
      `งาน: ${words['work-evenly']} ${words['weight-by-money']}`,
    ].join('\n'),
  };
}
