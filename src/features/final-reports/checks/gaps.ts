/**
 * What a final report still lacks, each with its place, its clause and its figures: asked while writing (the screen's
 * list) and on completion (the server). FRM 4.5, FRM-300-2, CAL-16, VAL-24; S2 lines 1511-1595. Pure.
 */
import { compareDecimals, type Decimal } from '../../../foundation/decimal.ts';
import type { ClauseRef, RefusalData } from '../../../foundation/refusal.ts';
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import { formatFigure } from '../../../foundation/value.ts';
import type { IndicatorFigures } from '../../monthly-reports/rules.ts';
import { clauses } from '../clauses.ts';
import type { FinalReportFacts } from '../facts/final-report-facts.ts';
import { basisOf } from '../facts/prefill.ts';
import { placeWords, stakeholderNames } from '../writing/place-names.ts';
import {
  activityPlace,
  indicatorPlace,
  readPlace,
  stakeholderGroups,
  type Writing,
} from '../writing/places.ts';
import { isBlank, picturesIn, type RichDoc } from '../writing/rich-text.ts';

/** "ความยาวไม่เกิน 3 หน้า" (S2 L1517): a length set by the form itself, as its number of copies or columns is. */
export const SUMMARY_PAGES = 3;

/** `place`: as in Writing, with the field after `#` where a place has several: `activity/<id>#reason`. */
export type Gap = { place: string; code: string; data: RefusalData; clause: ClauseRef };

export type TargetCourse = 'no-target' | 'no-result' | 'met' | 'above' | 'below';

/** How an indicator stands against its target at closing (CAL-16). */
export function targetCourse({ target, resultCumulative }: IndicatorFigures): TargetCourse {
  if (target === null) return 'no-target';
  if (resultCumulative.kind !== 'number') return 'no-result';
  const order = compareDecimals(resultCumulative.number as Decimal, target);
  return order === 0 ? 'met' : order > 0 ? 'above' : 'below';
}

const blank = (text: string): boolean => text.trim() === '';

/** `summaryPages`: as rendered; null while not known. */
export function gapsOf(facts: FinalReportFacts, writing: Writing, summaryPages: number | null): Gap[] {
  return [
    ...summaryGaps(writing.summary, summaryPages),
    ...monthGaps(facts),
    ...activityGaps(facts, writing),
    ...indicatorGaps(facts, writing),
    ...achievementGaps(facts, writing),
    ...stakeholderGaps(writing),
    ...recipientGaps(writing),
    ...otherGaps(facts, writing),
    ...successGaps(writing),
    ...problemGaps(writing),
    ...chapter4Gaps(writing),
    ...lostPictures(facts, writing),
  ];
}

function gap(place: string, code: string, clause: ClauseRef, data: RefusalData = {}): Gap {
  return { place, code: `final-report-${code}`, data, clause };
}

function summaryGaps(summary: RichDoc, pages: number | null): Gap[] {
  if (isBlank(summary)) return [gap('summary', 'summary-missing', clauses.summary)];
  if (pages === null || pages <= SUMMARY_PAGES) return [];
  return [gap('summary', 'summary-too-long', clauses.summary, { pages, limit: SUMMARY_PAGES })];
}

/** 200/1 at closing stands only when every month is submitted. */
function monthGaps({ openMonths }: FinalReportFacts): Gap[] {
  if (openMonths.length === 0) return [];
  const named = (language: 'th' | 'en') =>
    openMonths.map((month) => formatThaiMonth(month, { language })).join(', ');
  const data = { count: openMonths.length, monthsTh: named('th'), monthsEn: named('en') };
  return [gap('months', 'months-open', clauses.indicators, data)];
}

function activityGaps(facts: FinalReportFacts, writing: Writing): Gap[] {
  return facts.figures.activities.flatMap((activity): Gap[] => {
    const { activityId, position, name, work, behind } = activity;
    const written = writing.activities[activityId];
    const place = activityPlace(activityId);
    const of = { position, name };
    const found: Gap[] = [];
    if (!written || isBlank(written.text))
      found.push(gap(`${place}#text`, 'activity-missing', clauses.activities, of));
    else if (written.basis !== basisOf(facts, activityId))
      found.push(gap(`${place}#basis`, 'activity-not-as-reported', clauses.activities, of));
    if (behind.work && blank(written?.reason ?? ''))
      found.push(
        gap(`${place}#reason`, 'activity-reason-missing', clauses.activities, {
          ...of,
          result: work.resultCumulative,
          plan: work.planCumulative,
        }),
      );
    return found;
  });
}

function indicatorGaps(facts: FinalReportFacts, writing: Writing): Gap[] {
  return facts.figures.indicators.flatMap((indicator): Gap[] => {
    const { indicatorId, position, name, target, resultCumulative } = indicator;
    const written = writing.indicators[indicatorId];
    const place = indicatorPlace(indicatorId);
    const of = { position, name };
    const found: Gap[] = [];
    if (blank(written?.explanation ?? ''))
      found.push(gap(`${place}#explanation`, 'indicator-missing', clauses.indicators, of));
    const course = targetCourse(indicator);
    if (course !== 'met' && course !== 'no-target' && blank(written?.reason ?? ''))
      found.push(
        gap(`${place}#reason`, `indicator-reason-${course}`, clauses.indicators, {
          ...of,
          target,
          result: formatFigure(resultCumulative),
        }),
      );
    return found;
  });
}

function achievementGaps({ annexes }: FinalReportFacts, { achievement }: Writing): Gap[] {
  const { text, collection, calculation, outcome, reason, valueSatang } = achievement;
  const at = (field: string, code: string) => gap(`achievement#${field}`, code, clauses.achievement);
  return [
    ...(isBlank(text) ? [at('text', 'achievement-missing')] : []),
    ...(blank(collection) ? [at('collection', 'collection-missing')] : []),
    ...(blank(calculation) && valueSatang !== null ? [at('calculation', 'calculation-missing')] : []),
    ...(outcome === null ? [at('outcome', 'outcome-missing')] : []),
    ...(outcome !== null && outcome !== 'met' && blank(reason)
      ? [at('reason', 'achievement-reason-missing')]
      : []),
    ...(annexes.some(({ kind }) => kind === 'economic-value-500-1')
      ? []
      : [gap('annexes#economic-value-500-1', 'economic-value-missing', clauses.achievement)]),
  ];
}

/** Executives and staff are ticked without a number on the form (S2 L1565). */
export const isCounted = (group: (typeof stakeholderGroups)[number]): boolean =>
  group !== 'executives-and-officers';

function stakeholderGaps({ stakeholders }: Writing): Gap[] {
  const named = stakeholderGroups.filter((group) => stakeholders[group]);
  if (named.length === 0) return [gap('stakeholders', 'stakeholders-missing', clauses.stakeholders)];
  return named
    .filter((group) => isCounted(group) && stakeholders[group]?.count === null)
    .map((group) =>
      gap(`stakeholders#${group}`, 'stakeholder-count-missing', clauses.stakeholders, {
        groupTh: stakeholderNames[group].th,
        groupEn: stakeholderNames[group].en,
      }),
    );
}

function recipientGaps({ recipients }: Writing): Gap[] {
  const { total, imported, notImported, reason } = recipients;
  const at = (field: string, code: string, data: RefusalData = {}) =>
    gap(`recipients#${field}`, code, clauses.recipients, data);
  if (total === null || imported === null)
    return [at(total === null ? 'total' : 'imported', 'recipients-missing')];
  const rest = notImported ?? 0;
  return [
    ...(imported + rest === total
      ? []
      : [at('imported', 'recipients-differ', { total, imported, notImported: rest })]),
    ...(rest > 0 && blank(reason) ? [at('reason', 'recipients-reason-missing', { notImported: rest })] : []),
  ];
}

/** "โดยระบุกิจกรรมที่เกี่ยวข้อง" (S2 L1569): where there are any, who they are and in which activities. */
function otherGaps({ annexes }: FinalReportFacts, { others: { count, text } }: Writing): Gap[] {
  return [
    ...(count === null ? [gap('others#count', 'others-missing', clauses.others)] : []),
    ...(count !== null && count > 0 && isBlank(text)
      ? [gap('others#text', 'others-activities-missing', clauses.others, { count })]
      : []),
    ...(annexes.some(({ kind }) => kind === 'stakeholders-300-2')
      ? []
      : [gap('annexes#stakeholders-300-2', 'stakeholders-file-missing', clauses.others)]),
  ];
}

/** Cases are asked for "ถ้ามี" (S2 L1571); one that was begun is finished. */
function successGaps({ success }: Writing): Gap[] {
  const { factors, cases } = success;
  return [
    ...(factors.some((factor) => !blank(factor))
      ? []
      : [gap('success#factors', 'factor-missing', clauses.success)]),
    ...cases.flatMap((each, index) =>
      blank(each.title) || isBlank(each.text)
        ? [gap(`success#case-${index}`, 'case-empty', clauses.success, { position: index + 1 })]
        : [],
    ),
  ];
}

function problemGaps({ problems }: Writing): Gap[] {
  const unsorted = problems.rows.filter(({ side }) => side === null).length;
  const told = problems.rows.filter(({ side }) => side === 'internal' || side === 'external');
  return [
    ...(unsorted > 0 ? [gap('problems', 'problems-unsorted', clauses.problems, { count: unsorted })] : []),
    ...told.flatMap(({ problem, remedy }, index) =>
      blank(problem) || blank(remedy)
        ? [gap('problems', 'problem-incomplete', clauses.problems, { position: index + 1 })]
        : [],
    ),
  ];
}

function chapter4Gaps({ use, suggestions }: Writing): Gap[] {
  return [
    ...(isBlank(use) ? [gap('use', 'use-missing', clauses.use)] : []),
    ...(isBlank(suggestions) ? [gap('suggestions', 'suggestions-missing', clauses.use)] : []),
  ];
}

/** Every picture that a text shows must still be among those of the report. */
function lostPictures(facts: FinalReportFacts, writing: Writing): Gap[] {
  const kept = new Set(facts.pictures.map(({ fileId }) => fileId));
  return shownPictures(writing)
    .filter(({ fileId }) => !kept.has(fileId))
    .map(({ place }) => gap(place, 'picture-lost', clauses.form, namesOf(facts, place)));
}

/** The place as the form numbers it, with the activity that it is about. */
function namesOf({ figures }: FinalReportFacts, place: string): { whereTh: string; whereEn: string } {
  const { kind, id } = readPlace(place.split('#')[0] ?? '') ?? { kind: 'summary', id: '' };
  const activity = figures.activities.find(({ activityId }) => activityId === id);
  const of = activity ? `.${activity.position} ${activity.name}` : '';
  return { whereTh: `${placeWords[kind].th}${of}`, whereEn: `${placeWords[kind].en}${of}` };
}

export function shownPictures(writing: Writing): { place: string; fileId: string }[] {
  const docs: [string, RichDoc][] = [
    ['summary', writing.summary],
    ['achievement#text', writing.achievement.text],
    ['recipients#text', writing.recipients.text],
    ['others#text', writing.others.text],
    ['use', writing.use],
    ['suggestions', writing.suggestions],
    ...Object.entries(writing.activities).map(([id, each]): [string, RichDoc] => [
      activityPlace(id),
      each.text,
    ]),
    ...writing.success.cases.map((each, index): [string, RichDoc] => [`success#case-${index}`, each.text]),
  ];
  return [
    ...docs.flatMap(([place, doc]) => picturesIn(doc).map((fileId) => ({ place, fileId }))),
    ...Object.entries(writing.activities).flatMap(([id, { pictures }]) =>
      pictures.map(({ fileId }) => ({ place: activityPlace(id), fileId })),
    ),
    ...writing.success.cases.flatMap(({ pictures }) =>
      pictures.map(({ fileId }) => ({ place: 'success', fileId })),
    ),
  ];
}
