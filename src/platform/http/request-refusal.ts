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

const typeWords: Record<string, string> = {
  string: 'ข้อความ (text)',
  number: 'ตัวเลข (number)',
  int: 'จำนวนเต็ม (whole number)',
  boolean: 'true/false',
  array: 'รายการ (list)',
  object: 'ชุดข้อมูล (object)',
  record: 'ชุดข้อมูล (object)',
};

const formatWords: Record<string, string> = {
  uuid: 'รหัสอ้างอิง (id)',
  date: 'วันที่ ปปปป-ดด-วว ค.ศ. (date YYYY-MM-DD)',
  email: 'อีเมล (e-mail address)',
  url: 'ที่อยู่เว็บ (web address)',
};

/** A format in words; a pattern of the program is nothing to show to a person. */
function formatOf(issue: Issue): string {
  const digits = /^\/\^\\d\{(\d+)\}\$\/$/.exec(issue.pattern ?? '')?.[1];
  if (digits) return `ตัวเลข ${digits} หลัก (${digits} digits)`;
  return formatWords[issue.format ?? ''] ?? 'รูปแบบที่กำหนด (the form laid down)';
}

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

const unit = (value: unknown) =>
  typeof value === 'string' ? ' ตัวอักษร' : Array.isArray(value) ? ' รายการ' : '';

function size(value: unknown): string {
  if (typeof value === 'string') return `${value.length}${unit(value)}`;
  if (Array.isArray(value)) return `${value.length}${unit(value)}`;
  return shown(value);
}

function refusalOf(issue: Issue, input: unknown, prefix: string): FieldRefusal {
  const value = valueAt(input, issue.path);
  const place = [prefix, placeOf(issue.path)].filter(Boolean).join('.').replace('.[', '[');
  const found = shown(value);
  const make = (code: string, data: RefusalData): FieldRefusal => ({ place, code, data });
  switch (issue.code) {
    case 'invalid_type': {
      const expected = typeWords[issue.expected ?? ''] ?? issue.expected ?? '';
      return value === undefined
        ? make('field-missing', { expected })
        : make('field-wrong-type', { found, expected });
    }
    case 'too_small':
      return make('field-too-small', { found: size(value), expected: `${issue.minimum}${unit(value)}` });
    case 'too_big':
      return make('field-too-big', { found: size(value), expected: `${issue.maximum}${unit(value)}` });
    case 'invalid_format':
      return make('field-wrong-format', { found, expected: formatOf(issue) });
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
