/** Whether a decision can be taken on what is asked, as it stands now. Pure. */
import { canonicalJson } from '../../../foundation/canonical-json.ts';
import { type FieldRefusal, ok, type Refused, type Result, refuse } from '../../../foundation/refusal.ts';
import {
  type ApprovalContent,
  askedPart,
  checksAt,
  type Difference,
  type Mark,
  placesToMark,
} from '../approval-content.ts';
import type { ApprovalRequest, JudgedCheck } from '../request/approval-request.ts';

/**
 * The checks of the step as judged now, for the record of the decision.
 * Refusals (conflict): approval-checks-not-met (a blocking check fails), approval-confirmation-missing (a check that
 * only a person can answer was not confirmed); each names its checks.
 */
export function judgeChecks(
  request: Pick<ApprovalRequest, 'steps' | 'position'>,
  now: ApprovalContent,
  confirmed: readonly string[],
): Result<JudgedCheck[]> {
  const step = request.steps.find(({ position }) => position === request.position);
  const asked = step ? checksAt(now.checks, step, request.steps) : [];
  const named = (code: string, checks: typeof asked): FieldRefusal[] =>
    checks.map((check) => ({
      place: `checks.${check.id}`,
      code,
      data: { ruleTh: check.rule.th, ruleEn: check.rule.en },
      ...(check.clause && { clause: check.clause }),
    }));
  const failing = asked.filter((check) => check.blocking && check.met === false);
  if (failing.length > 0)
    return refuse(
      'conflict',
      'approval-checks-not-met',
      { count: failing.length },
      { fields: named('approval-check-not-met', failing) },
    );
  const open = asked.filter((check) => check.met === null && !confirmed.includes(check.id));
  if (open.length > 0)
    return refuse(
      'conflict',
      'approval-confirmation-missing',
      { count: open.length },
      { fields: named('approval-check-not-confirmed', open) },
    );
  return ok(asked.map(({ id, met }) => ({ id, met, confirmed: met === null })));
}

/** More places than this are counted, not named. */
const MOST_PLACES_NAMED = 30;

/**
 * A mark stands where what was asked can be mended: at a difference, a check (as asked or as of now) or a field.
 * Refusal (invalid): approval-mark-unknown, at the first mark elsewhere, with the places there are.
 */
export function refuseUnknownMark(
  frozen: ApprovalContent,
  now: Pick<ApprovalContent, 'checks'>,
  marks: readonly Mark[],
): Refused | null {
  const known = placesToMark(frozen, [...frozen.checks, ...now.checks]).map(({ place }) => place);
  const index = marks.findIndex(({ place }) => !known.includes(place));
  const unknown = marks[index];
  if (!unknown) return null;
  const left = known.length - MOST_PLACES_NAMED;
  const named = [...known.slice(0, MOST_PLACES_NAMED), ...(left > 0 ? [`… (+${left})`] : [])];
  return refuse(
    'invalid',
    'approval-mark-unknown',
    { found: unknown.place, known: named.join(', ') || '-' },
    { place: `marks[${index}].place` },
  );
}

/** What differs between the frozen content and the content now, place by place; both sides in words. */
export function changedSince(frozen: ApprovalContent, now: ApprovalContent): Difference[] {
  if (canonicalJson(askedPart(frozen)) === canonicalJson(askedPart(now))) return [];
  const rows = (content: ApprovalContent) =>
    new Map<string, Pick<Difference, 'label' | 'after'>>([
      ['title', { label: { th: 'เรื่อง', en: 'Subject' }, after: content.title }],
      ...content.summary.map(([label, value], index): [string, Pick<Difference, 'label' | 'after'>] => [
        `summary[${index}]`,
        { label, after: value },
      ]),
      ...content.differences.map((each): [string, Pick<Difference, 'label' | 'after'>] => [
        `differences.${each.place}`,
        { label: each.label, after: each.after },
      ]),
      ...content.papers.map((paper, index): [string, Pick<Difference, 'label' | 'after'>] => [
        `papers[${index}]`,
        { label: { th: 'เอกสาร', en: 'Paper' }, after: { th: paper.name, en: paper.name } },
      ]),
    ]);
  const before = rows(frozen);
  const after = rows(now);
  const found = [...new Set([...before.keys(), ...after.keys()])].flatMap((place): Difference[] => {
    const old = before.get(place);
    const young = after.get(place);
    const label = young?.label ?? old?.label ?? { th: place, en: place };
    const same = canonicalJson(old) === canonicalJson(young);
    return same ? [] : [{ place, label, before: old?.after ?? null, after: young?.after ?? null }];
  });
  if (found.length > 0) return found;
  const details = { th: 'รายละเอียดที่แนบกับคำขอ', en: 'Details kept with the request' };
  return [
    {
      place: 'facts',
      label: details,
      before: { th: 'ตามที่เสนอ', en: 'As asked' },
      after: { th: 'มีการแก้ไขหลังเสนอ', en: 'Changed since' },
    },
  ];
}
