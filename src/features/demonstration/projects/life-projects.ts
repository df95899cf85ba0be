/** A project of osmep-life.yaml in the shape of the demonstration's projects: plan, and results as far as they go. */
import { decimal } from '../../../foundation/decimal.ts';
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { accepted } from '../../../foundation/refusal.ts';
import { parseBaht, type Satang } from '../../../foundation/satang.ts';
import { type FigureValue, figure, money, NOT_APPLICABLE } from '../../../foundation/value.ts';
import type { ProjectHead } from '../demonstration-data.ts';
import type {
  ByMonth,
  DemonstrationActivity,
  DemonstrationIndicator,
  DemonstrationProject,
} from './demonstration-project.ts';
import type { LifeProject } from './life-data.ts';

const AGENCY = 'OSMEP';
const baht = (text: string): Satang => accepted(parseBaht(text));
/** Words of a month in which the work went as planned. */
const NONE = 'ไม่มี';

/** The words of one row by month; a row shorter than the period ends where nothing is known yet. */
export function byMonth<V>(
  months: readonly Month[],
  words: readonly string[],
  value: (word: string, index: number) => V,
): ByMonth<V> {
  return Object.fromEntries(
    months.slice(0, words.length).map((month, index) => [month, value(words[index] ?? '', index)]),
  ) as ByMonth<V>;
}

export const figureOf = (word: string): FigureValue =>
  word === 'N/A' ? NOT_APPLICABLE : figure(decimal(word));

function activityOf(activity: LifeProject['activities'][number], months: readonly Month[]) {
  return {
    name: activity.name,
    budgetSatang: baht(activity.budget),
    weight: decimal(activity.weight),
    months: byMonth(months, activity.work, (word, index) => ({
      workPercent: decimal(word),
      plannedWork: word === '0' ? '' : activity.planned,
      spendingSatang: baht(activity.money[index] ?? '0'),
    })),
    derivedMonths: [],
    results: byMonth(months, activity.doneWork, (word, index) => ({
      work: figure(decimal(word)),
      workDone: activity.done,
      problem: activity.problem || NONE,
      remedy: activity.remedy || NONE,
      spending: money(baht(activity.doneMoney[index] ?? '0')),
      derivation: null,
    })),
  } satisfies DemonstrationActivity;
}

function indicatorOf(indicator: LifeProject['indicators'][number], months: readonly Month[]) {
  return {
    level: indicator.level,
    kind: indicator.kind,
    name: indicator.name,
    unitOfMeasure: indicator.unit,
    baseline: null,
    target: decimal(indicator.target),
    months: byMonth(months, indicator.plan, figureOf),
    derivedMonths: [],
    results: byMonth(months, indicator.result, (word) => ({
      value: figureOf(word),
      note: '',
      derivation: null,
    })),
  } satisfies DemonstrationIndicator;
}

export function lifeProject(
  project: LifeProject,
  head: ProjectHead,
  of: { unit: string; officer: string; programme: string },
): DemonstrationProject {
  const months = monthsBetween(monthOf(project.startsOn), monthOf(project.endsOn));
  const {
    createdOn,
    approvedOn,
    startsOn,
    endsOn,
    rationale,
    targetGroup,
    achievement,
    provinces,
    projectType,
  } = project;
  return {
    agency: AGENCY,
    projectCode: project.code,
    fiscalYear: project.fiscalYear,
    ...of,
    name: project.name,
    objectives: project.objectives,
    targetCount: project.targetCount,
    jointUnits: project.jointUnits,
    budgetSatang: baht(project.budget),
    head: {
      ...head,
      projectType,
      createdOn,
      approvedOn: approvedOn ?? createdOn,
      startsOn,
      endsOn,
      rationale,
      targetGroup,
      achievement,
      provinces,
      method: project.indicators[0]?.method ?? head.method,
    },
    indicators: project.indicators.map((each) => indicatorOf(each, months)),
    activities: project.activities.map((each) => activityOf(each, months)),
    derivation: '',
  };
}
