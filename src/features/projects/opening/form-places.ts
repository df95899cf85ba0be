/** The places of สสว.100 that an approver may mark, in the words of the form, and where a failed check is mended. Pure. */
import type { Bilingual } from '../../../foundation/law.ts';
import { sayIn } from '../../../foundation/message.ts';
import { projectMessages } from '../messages.ts';
import type { PlanDraft } from '../schemas.ts';

type Code = keyof typeof projectMessages;
const said = (code: Code, data: Record<string, string | number> = {}): Bilingual => ({
  th: sayIn('th', projectMessages, code, data),
  en: sayIn('en', projectMessages, code, data),
});

/** Fields of the head, with the words by which the missing list names them. */
const head: readonly [place: string, code: Code][] = [
  ['name', 'name-missing'],
  ['budgetSatang', 'place-budget'],
  ['startsOn', 'starts-on-missing'],
  ['endsOn', 'ends-on-missing'],
  ['contactTelephone', 'contact-telephone-missing'],
  ['rationale', 'rationale-missing'],
  ['objectives[0]', 'place-objectives'],
  ['targetGroup', 'target-group-missing'],
  ['provinces', 'provinces-missing'],
  ['achievement', 'achievement-missing'],
  ['planNodeIds', 'place-links'],
  ['files', 'place-files'],
];

export function formPlaces(plan: PlanDraft): { place: string; label: Bilingual }[] {
  const row = (list: 'activities' | 'indicators', code: Code) =>
    plan[list].map(({ name }, index) => ({
      place: `${list}[${index}].name`,
      label: said(code, { number: index + 1, name }),
    }));
  return [
    ...head.map(([place, code]) => ({ place, label: said(code) })),
    ...row('indicators', 'place-indicator'),
    ...row('activities', 'place-activity'),
  ];
}

const placesOfChecks: Record<string, string> = {
  'name-as-allocated': 'name',
  'budget-as-allocated': 'budgetSatang',
  'three-papers': 'files',
  'references-latest': 'files',
  'activities-sum': 'activities',
};

/** A mark on a check is mended at its field; one that has no field is about the whole. */
export function placeOfMark(place: string): string {
  const check = /^checks\.(.+)$/.exec(place)?.[1];
  return check === undefined ? place : (placesOfChecks[check] ?? '');
}
