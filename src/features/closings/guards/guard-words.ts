/** A guard in words, in both languages: for the list on the screen, the checks of an approver, and a refusal. */
import type { Bilingual } from '../../../foundation/law.ts';
import { sayIn } from '../../../foundation/message.ts';
import { type Refused, refuse } from '../../../foundation/refusal.ts';
import type { Check } from '../../approvals/rules.ts';
import { guardMessages } from '../messages.ts';
import { type ClosingGuard, unmetGuards } from './closing-guards.ts';

const both = (code: string, data: ClosingGuard['data'] = {}): Bilingual => ({
  th: sayIn('th', guardMessages, code, data),
  en: sayIn('en', guardMessages, code, data),
});

export const guardRule = ({ id }: Pick<ClosingGuard, 'id'>): Bilingual => both(`closing-guard-${id}`);
export const guardFigure = ({ figure, data }: Pick<ClosingGuard, 'figure' | 'data'>): Bilingual =>
  both(`closing-figure-${figure}`, data);

/** As an approver reads it: nobody approves while one is not met. */
export const guardCheck = (guard: ClosingGuard): Check => ({
  id: guard.id,
  rule: guardRule(guard),
  met: guard.met,
  figure: guardFigure(guard),
  clause: guard.clause,
  link: guard.link,
  blocking: true,
});

/** Null when every guard is met; otherwise closing-guards-unmet, naming each with its figure and clause. */
export function refuseUnmet(guards: readonly ClosingGuard[]): Refused | null {
  const unmet = unmetGuards(guards);
  if (unmet.length === 0) return null;
  return refuse(
    'conflict',
    'closing-guards-unmet',
    { count: unmet.length },
    {
      fields: unmet.map(({ id, figure, data, clause }) => ({
        place: id,
        code: `closing-figure-${figure}`,
        data,
        clause,
      })),
    },
  );
}
