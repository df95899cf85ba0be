/**
 * What an officer writes into สสว.300, place by place, and what each place holds. Everything else of the report is
 * computed or copied. Source: FRM 4.5; S2 lines 1511-1595. Browser-safe.
 *
 * Counts are whole numbers; null: not stated yet. Money of the economic value in satang.
 */
import type { Satang } from '../../../foundation/satang.ts';
import { EMPTY_DOC, type RichDoc } from './rich-text.ts';

/** One meeting, training or visit of an activity: as the officer would say it. */
export type ActivityEvent = { date: string; venue: string; participants: string };
export type PictureOf = { fileId: string; caption: string };

/** 2.1.n. `basis`: the state of สสว.200/2 that the text agrees with (basisOf); '' until confirmed. */
export type ActivityWriting = {
  text: RichDoc;
  events: ActivityEvent[];
  pictures: PictureOf[];
  /** Mandatory where the activity is below its plan (S2 L1541). */
  reason: string;
  basis: string;
};

/** 2.2.1, one indicator. `reason` is mandatory above or below the target (CAL-16, VAL-24). */
export type IndicatorWriting = { explanation: string; reason: string };

export const achievementOutcomes = ['met', 'above', 'below', 'not-as-planned'] as const;
export type AchievementOutcome = (typeof achievementOutcomes)[number];

/** 2.2.2. `valueSatang`: the total of สสว.500/1 as declared, null when the achievement is stated in words only. */
export type AchievementWriting = {
  text: RichDoc;
  collection: string;
  calculation: string;
  outcome: AchievementOutcome | null;
  reason: string;
  valueSatang: Satang | null;
};

export const stakeholderGroups = [
  'committees',
  'executives-and-officers',
  'partner-agencies',
  'entrepreneurs',
  'joint-agencies',
  'auditing-agencies',
  'universities-and-public',
] as const;
export type StakeholderGroup = (typeof stakeholderGroups)[number];
/** 2.3. A group that is not concerned has no entry. */
export type StakeholdersWriting = Partial<Record<StakeholderGroup, { count: number | null }>>;

/** 2.3.1. `imported`: in สสว.300/1; until recipients are kept here, as declared from the attached file. */
export type RecipientsWriting = {
  total: number | null;
  imported: number | null;
  notImported: number | null;
  reason: string;
  text: RichDoc;
};

/** 2.3.2, mandatory for every project. */
export type OthersWriting = { count: number | null; text: RichDoc };

export type SuccessCase = { title: string; text: RichDoc; pictures: PictureOf[] };
/** The most important factor first; up to three cases, none where there is none to tell. */
export type SuccessWriting = { factors: string[]; cases: SuccessCase[] };

export const problemSides = ['internal', 'external', 'left-out'] as const;
export type ProblemSide = (typeof problemSides)[number];
/** Chapter 3. `side` null: taken from a month, and not sorted yet. */
export type ProblemRow = { problem: string; remedy: string; side: ProblemSide | null };
export type ProblemsWriting = { rows: ProblemRow[] };

export type Writing = {
  summary: RichDoc;
  achievement: AchievementWriting;
  stakeholders: StakeholdersWriting;
  recipients: RecipientsWriting;
  others: OthersWriting;
  success: SuccessWriting;
  problems: ProblemsWriting;
  use: RichDoc;
  suggestions: RichDoc;
  activities: Record<string, ActivityWriting>;
  indicators: Record<string, IndicatorWriting>;
};

/** Places that every report has; those of activities and indicators carry their id: `activity/<id>`. */
export const fixedPlaces = [
  'summary',
  'achievement',
  'stakeholders',
  'recipients',
  'others',
  'success',
  'problems',
  'use',
  'suggestions',
] as const;
export type FixedPlace = (typeof fixedPlaces)[number];
export type PlaceKind = FixedPlace | 'activity' | 'indicator';

export const activityPlace = (activityId: string): string => `activity/${activityId}`;
export const indicatorPlace = (indicatorId: string): string => `indicator/${indicatorId}`;

/** The kind of a place, and the activity or indicator it is about. */
export function readPlace(place: string): { kind: PlaceKind; id: string } | null {
  const [kind = '', id = '', ...more] = place.split('/');
  if (more.length > 0) return null;
  if ((kind === 'activity' || kind === 'indicator') && id !== '') return { kind, id };
  return id === '' && (fixedPlaces as readonly string[]).includes(kind)
    ? { kind: kind as FixedPlace, id: '' }
    : null;
}

export const blankActivity = (): ActivityWriting => ({
  text: EMPTY_DOC,
  events: [],
  pictures: [],
  reason: '',
  basis: '',
});
export const blankIndicator = (): IndicatorWriting => ({ explanation: '', reason: '' });

export const blankWriting = (): Writing => ({
  summary: EMPTY_DOC,
  achievement: {
    text: EMPTY_DOC,
    collection: '',
    calculation: '',
    outcome: null,
    reason: '',
    valueSatang: null,
  },
  stakeholders: {},
  recipients: { total: null, imported: null, notImported: null, reason: '', text: EMPTY_DOC },
  others: { count: null, text: EMPTY_DOC },
  success: { factors: [], cases: [] },
  problems: { rows: [] },
  use: EMPTY_DOC,
  suggestions: EMPTY_DOC,
  activities: {},
  indicators: {},
});

/** A writing with one place replaced. The content has been judged by its schema. */
export function withPlace(writing: Writing, place: string, content: unknown): Writing {
  const read = readPlace(place);
  if (!read) return writing;
  const { kind, id } = read;
  if (kind === 'activity')
    return { ...writing, activities: { ...writing.activities, [id]: content as ActivityWriting } };
  if (kind === 'indicator')
    return { ...writing, indicators: { ...writing.indicators, [id]: content as IndicatorWriting } };
  return { ...writing, [kind]: content };
}

export function placeIn(writing: Writing, place: string): unknown {
  const read = readPlace(place);
  if (!read) return undefined;
  if (read.kind === 'activity') return writing.activities[read.id] ?? blankActivity();
  if (read.kind === 'indicator') return writing.indicators[read.id] ?? blankIndicator();
  return writing[read.kind];
}

/** All places of a report in the order of the book. */
export function placesOf(of: { activityIds: readonly string[]; indicatorIds: readonly string[] }): string[] {
  return [
    'summary',
    ...of.activityIds.map(activityPlace),
    ...of.indicatorIds.map(indicatorPlace),
    ...fixedPlaces.filter((place) => place !== 'summary'),
  ];
}
