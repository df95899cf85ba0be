import type { FieldRefusal, Refusal, RefusalData } from '../../foundation/refusal.ts';

/** The parts of a zod issue that are read here. */
interface Issue {
  code: string;
  path: PropertyKey[];
  expected?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  format?: string;
  pattern?: string;
  values?: unknown[];
  keys?: string[];
  errors?: Issue[][];
  params?: { code?: string; data?: RefusalData; kind?: string };
}

type Words = { th: string; en: string };

const object: Words = { th: 'ชุดข้อมูล', en: 'an object' };
const typeWords: Record<string, Words> = {
  string: { th: 'ข้อความ', en: 'a text' },
  number: { th: 'ตัวเลข', en: 'a number' },
  int: { th: 'จำนวนเต็ม', en: 'a whole number' },
  boolean: { th: 'true หรือ false', en: 'true or false' },
  array: { th: 'รายการ', en: 'a list' },
  object,
  record: object,
};

const formatWords: Record<string, Words> = {
  uuid: { th: 'รหัสอ้างอิง', en: 'of an id' },
  date: { th: 'วันที่ ปปปป-ดด-วว ค.ศ.', en: 'of a date, YYYY-MM-DD' },
  email: { th: 'อีเมล', en: 'of an e-mail address' },
  url: { th: 'ที่อยู่เว็บ', en: 'of a web address' },
};

/** A format in words; a pattern of the program is nothing to show to a person. */
function formatOf(issue: Issue): Words {
  const digits = /^\/\^\\d\{(\d+)\}\$\/$/.exec(issue.pattern ?? '')?.[1];
  if (digits) return { th: `ตัวเลข ${digits} หลัก`, en: `of ${digits} digits` };
  return formatWords[issue.format ?? ''] ?? { th: 'รูปแบบที่กำหนด', en: 'laid down' };
}

const expectedWords = ({ th, en }: Words): RefusalData => ({ expectedTh: th, expectedEn: en });

/** `activities[2].months[2023-03].spending`: numbers and keys that are no names stand in brackets. */
export function placeOf(path: PropertyKey[]): string {
  return path
    .map((part) =>
      typeof part === 'string' && /^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `[${String(part)}]`,
    )
    .join('')
    .replace(/^\./, '');
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  let value = input;
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

/** What was found, short enough for a sentence. */
function shown(value: unknown): string {
  if (value === undefined) return '(ไม่มี)';
  if (value instanceof File) return value.name.slice(0, 60);
  const text = typeof value === 'string' ? `"${value}"` : asJson(value);
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text.toWellFormed();
}

/** Brackets within brackets, deeper than JSON.stringify can go, are no value that a sentence could show. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '(…)';
  }
}

/** Texts are measured in characters, lists in entries; anything else is a value. */
function sizes(value: unknown, limit: number | bigint | undefined): RefusalData {
  const said = (found: number | string, th: string, en: string): RefusalData => ({
    foundTh: `${found}${th}`,
    foundEn: `${found}${en}`,
    expectedTh: `${limit}${th}`,
    expectedEn: `${limit}${en}`,
  });
  if (typeof value === 'string') return said(value.length, ' ตัวอักษร', ' characters');
  return Array.isArray(value) ? said(value.length, ' รายการ', ' entries') : said(shown(value), '', '');
}

function refusalOf(issue: Issue, input: unknown, prefix: string): FieldRefusal {
  const value = valueAt(input, issue.path);
  const place = [prefix, placeOf(issue.path)].filter(Boolean).join('.').replace('.[', '[');
  const found = shown(value);
  const make = (code: string, data: RefusalData): FieldRefusal => ({ place, code, data });
  switch (issue.code) {
    case 'invalid_type': {
      const type = issue.expected ?? '';
      const expected = expectedWords(typeWords[type] ?? { th: type, en: type });
      return value === undefined
        ? make('field-missing', expected)
        : make('field-wrong-type', { found, ...expected });
    }
    case 'too_small':
      return make('field-too-small', sizes(typeof value === 'string' ? value.trim() : value, issue.minimum));
    case 'too_big':
      return make('field-too-big', sizes(value, issue.maximum));
    case 'invalid_format':
      return make('field-wrong-format', { found, ...expectedWords(formatOf(issue)) });
    case 'invalid_value':
      return make('field-not-allowed', { found, expected: (issue.values ?? []).map(String).join(', ') });
    case 'unrecognized_keys':
      return make('field-unknown', { found: (issue.keys ?? []).join(', ').slice(0, 100) });
    case 'custom':
      // A schema names a code of its feature's messages: `params: { code, data }`.
      if (issue.params?.code) return make(issue.params.code, { found, ...issue.params.data });
      return make('field-not-right', { found });
    case 'invalid_key':
      return make('field-unknown', { found: String(issue.path.at(-1)).slice(0, 100) });
    default:
      return make('field-not-right', { found });
  }
}

const MOST_FIELDS = 200;

/** A request that does not have its schema's shape, place by place. `target` is json, form, query, param… */
export function requestRefusal(target: string, issues: readonly unknown[], input: unknown): Refusal {
  const prefix = target === 'json' || target === 'form' ? '' : target;
  return {
    kind: 'invalid',
    code: 'request-invalid',
    data: { count: issues.length },
    fields: (issues as Issue[]).slice(0, MOST_FIELDS).map((issue) => refusalOf(issue, input, prefix)),
  };
}
