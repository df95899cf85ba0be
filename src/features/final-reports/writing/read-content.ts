/** Content that somebody sent for a place, judged by its schema and refused in words that name the field and its limit. Pure. */
import { type FieldRefusal, ok, type RefusalData, type Result, refuse } from '../../../foundation/refusal.ts';
import { clauses } from '../clauses.ts';
import { fieldWords, placeWords } from './place-names.ts';
import { placeSchemas } from './place-schemas.ts';
import type { PlaceKind } from './places.ts';

/** The parts of a zod issue that are read here. */
type Issue = {
  code: string;
  path: PropertyKey[];
  origin?: string;
  maximum?: number | bigint;
  params?: { code?: string; data?: RefusalData };
};

/**
 * `place`: as it is saved, `name`: the activity or indicator that it is about. Refusals, each with `fields` for all that
 * is wrong: final-report-too-long (letters), final-report-too-many (rows), final-report-number-too-large,
 * final-report-table-*, final-report-tables-too-large, final-report-too-large, final-report-not-read.
 */
export function readContent(
  kind: PlaceKind,
  content: unknown,
  place: string = kind,
  name = '',
): Result<unknown> {
  const parsed = placeSchemas[kind].safeParse(content);
  if (parsed.success) return ok(parsed.data);
  const fields = (parsed.error.issues as Issue[]).slice(0, MOST_FIELDS).map((issue): FieldRefusal => {
    const [field] = issue.path;
    const at = typeof field === 'string' && field in fieldWords ? `${place}#${field}` : place;
    const { code, data } = saidOf(issue, content);
    return { place: at, code, data: { ...data, ...namesOf(kind, name, issue.path) } };
  });
  const [first] = fields;
  const { code, data } = first ?? { code: 'final-report-not-read', data: namesOf(kind, name, []) };
  return refuse('invalid', code, data, { place, fields, clause: clauses.form });
}

const MOST_FIELDS = 20;

function saidOf(issue: Issue, content: unknown): { code: string; data: RefusalData } {
  if (issue.code === 'custom' && issue.params?.code)
    return { code: issue.params.code, data: issue.params.data ?? {} };
  if (issue.code !== 'too_big') return { code: 'final-report-not-read', data: {} };
  const value = valueAt(content, issue.path);
  const limit = Number(issue.maximum);
  if (typeof value === 'string')
    return { code: 'final-report-too-long', data: { found: value.length, limit } };
  if (Array.isArray(value)) return { code: 'final-report-too-many', data: { found: value.length, limit } };
  return { code: 'final-report-number-too-large', data: { found: Number(value), limit } };
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    content,
  );
}

/** `บทที่ 3 ปัญหาอุปสรรค รายการที่ 2 แนวทางแก้ไข`: the place, the row within it, the field. */
function namesOf(
  kind: PlaceKind,
  name: string,
  path: readonly PropertyKey[],
): { whereTh: string; whereEn: string } {
  // Where it is wrong within the tree of a text helps nobody.
  const tree = path.indexOf('content');
  const shown = (tree === -1 ? path : path.slice(0, tree)).flatMap((part): { th: string; en: string }[] => {
    if (typeof part === 'number') return [{ th: `ลำดับที่ ${part + 1}`, en: `no. ${part + 1}` }];
    const words = fieldWords[String(part)];
    return words ? [words] : [];
  });
  const of = (language: 'th' | 'en') =>
    [placeWords[kind][language], name, ...shown.map((part) => part[language])]
      .filter((each) => each !== '')
      .join(' ');
  return { whereTh: of('th'), whereEn: of('en') };
}
