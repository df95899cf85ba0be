/** What nobody would type: every value of a good request replaced, one at a time, by what does not belong there. */

/** `refused`: whatever the field means, the answer must be a refusal; else it may be taken, but never fail. */
export interface HostileJson {
  /** `months.2019-10.workPercent := -1`, for the message of a failing test. */
  what: string;
  json: unknown;
  refused: boolean;
}

type Value = [hostile: unknown, refused: boolean];

const LONG = 'ก'.repeat(30_000);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

/** What PostgreSQL cannot store, what a spreadsheet would compute, what a page would run, Thai digits. */
const texts: Value[] = [
  ['\u0000', false],
  ['ก\u0000ข', false],
  ['\ud800', false],
  ['=HYPERLINK("http://evil.test")', false],
  ['<script>alert(1)</script>', false],
  ["'; drop table projects; --", false],
  ['๑๒๓', false],
  ['', false],
  ['   ', false],
];
const noText: Value[] = [
  [5, true],
  [true, true],
  [{ kind: 'x' }, true],
  [[['x']], true],
  [deep(500), true],
  [LONG, true],
  [null, false],
];
const impossibleDates: Value[] = [
  '2566-02-30',
  '2019-02-30',
  '2019-13-01',
  '2019-00-10',
  '9999999-01-01',
].map((date) => [date, true]);

function hostileTo(sample: unknown): Value[] {
  if (typeof sample === 'number')
    return [
      [-1, true],
      [1.5, true],
      [1e21, true],
      [Number.MAX_SAFE_INTEGER, true],
      [String(sample), true],
      ['๑๒', true],
      ['1e3', true],
      [true, true],
      [{}, true],
      [[sample], true],
      [null, false],
    ];
  if (typeof sample === 'boolean')
    return [
      ['yes', true],
      [1, true],
      [{}, true],
      [[], true],
      [null, false],
    ];
  if (Array.isArray(sample))
    return [
      ['x', true],
      [5, true],
      [{ length: 1 }, true],
      [true, true],
      [null, false],
    ];
  if (sample !== null && typeof sample === 'object')
    return [
      ['x', true],
      [5, true],
      [[], true],
      [deep(500), true],
      [null, false],
    ];
  if (typeof sample !== 'string') return noText.filter(([, refused]) => refused);
  if (DATE.test(sample) || MONTH.test(sample)) return [...noText, ...texts, ...impossibleDates];
  if (UUID.test(sample)) return [...noText, ...texts, ['not-an-id', true], [sample.slice(1), true]];
  return [...noText, ...texts];
}

type Path = (string | number)[];

/** Every place of a value; of a list and of a map the first entry stands for all. */
function places(value: unknown, at: Path = []): Path[] {
  if (Array.isArray(value)) return [at, ...(value.length > 0 ? places(value[0], [...at, 0]) : [])];
  if (value === null || typeof value !== 'object') return [at];
  const keys = Object.keys(value);
  const isMap = keys.length > 0 && keys.every((key) => MONTH.test(key));
  const entered = isMap ? keys.slice(0, 1) : keys;
  return [at, ...entered.flatMap((key) => places((value as Record<string, unknown>)[key], [...at, key]))];
}

export const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<string | number, unknown>)?.[part], json);

/** A copy of `json` with another value at `path`. */
export function withValue(json: unknown, path: Path, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (Array.isArray(json))
    return json.map((each, index) => (index === part ? withValue(each, rest, value) : each));
  return {
    ...(json as object),
    [part]: withValue((json as Record<string | number, unknown>)[part], rest, value),
  };
}

/** Every hostile variant of a good body. */
export function hostileVariants(json: unknown): HostileJson[] {
  return places(json).flatMap((path) => [
    ...hostileTo(valueAt(json, path)).map(([value, refused]) => ({
      what: `${path.join('.') || 'body'} := ${(JSON.stringify(value) ?? 'undefined').slice(0, 40)}`,
      json: withValue(json, path, value),
      refused,
    })),
    ...impossibleMonths(json, path),
  ]);
}

/** A map by months, with a month that does not exist. */
function impossibleMonths(json: unknown, path: Path): HostileJson[] {
  const map = valueAt(json, path);
  const [key = ''] = map !== null && typeof map === 'object' ? Object.keys(map) : [];
  if (!MONTH.test(key)) return [];
  return ['2019-13', '2562-10-01', 'ตุลาคม', '__proto__x'].map((month) => ({
    what: `${path.join('.')} has the month ${month}`,
    json: withValue(json, path, { ...(map as object), [month]: (map as Record<string, unknown>)[key] }),
    refused: true,
  }));
}

/** Places whose values differ between two bodies of one shape: the ids of their grounds. */
export function differingPlaces(one: unknown, other: unknown): Path[] {
  return places(one).filter((path) => {
    const value = valueAt(one, path);
    return typeof value === 'string' && UUID.test(value) && value !== valueAt(other, path);
  });
}

/** Texts in the place of a parameter of the address. */
export const hostileParameters = [
  'x',
  'null',
  '-1',
  '99999999999999999999',
  '1.5',
  '๖๓๐๑๐๐๐๑',
  '2566-02-30',
  '2019-13',
  '9999-12',
  '0001-01',
  "' or 1=1 --",
  '../../etc/passwd',
  '\u0000',
  '%',
  'ก'.repeat(3000),
];
