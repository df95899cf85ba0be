import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import { fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import type { Bilingual } from '../../../foundation/law.ts';
import { type Language, sayIn } from '../../../foundation/message.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { findUnitTree } from '../../agencies/index.ts';
import { MOST_REMINDER_DAYS } from '../../agencies/rules.ts';
import { notify } from '../../notifications/index.ts';
import type { FeatureDependencies } from '../../permissions/index.ts';
import { listObligations } from '../calendar/list-obligations.ts';
import { allKinds } from '../kinds/all-kinds.ts';
import { digestLine, obligationTitle } from '../obligation-words.ts';
import type { ReminderChoice } from '../tables.ts';
import { wordMessages } from '../word-messages.ts';
import { type Reminder, remindersOf } from './reminder-rules.ts';
import {
  insertReminders,
  insertRound,
  listAgenciesWithoutRound,
  listHeldAssignments,
  listPersonsToRemind,
} from './reminder-store.ts';

type Parts = Pick<FeatureDependencies, 'database' | 'clock' | 'businessDay' | 'law' | 'log'>;

/** Lines of one digest; the calendar has the rest. */
const MOST_LINES = 20;

/**
 * The morning round: reminds everybody of what comes and what is late, once for each step, and closes the day's round.
 * Each person is one transaction with its notices: a round that is killed goes on where it stopped, and says nothing
 * twice. A day without a round is made up for by the next one. What fails for one agency or person is logged and holds
 * up nobody else; that agency's round stays open and is tried again. Returns how many persons were told.
 */
export async function sendObligationReminders(parts: Parts): Promise<number> {
  const today = parts.businessDay.today();
  let told = 0;
  for (const agencyId of await listAgenciesWithoutRound(parts.database, today))
    try {
      told += await remindAgency(parts, agencyId, today);
    } catch (error) {
      parts.log.error('reminders of an agency failed', { agencyId, error });
    }
  return told;
}

async function remindAgency(parts: Parts, agencyId: string, today: CalendarDate): Promise<number> {
  const { database, clock, log } = parts;
  const round = await database.inAgency(agencyId, (tx) => prepareRound(parts, tx, agencyId, today));
  let told = 0;
  let failed = 0;
  for (const [personId, reminders] of round.reminders)
    try {
      const choice = round.choices.get(personId) ?? 'digest';
      const hasTold = await database.inAgency(agencyId, (tx) =>
        remindPerson(
          { tx, now: clock.now(), today, agencyId, unitNames: round.unitNames },
          personId,
          choice,
          reminders,
        ),
      );
      if (hasTold) told += 1;
    } catch (error) {
      failed += 1;
      log.error('reminder of a person failed', { agencyId, personId, error });
    }
  if (failed === 0)
    await database.inAgency(agencyId, (tx) => insertRound(tx, { agencyId, day: today, now: clock.now() }));
  return told;
}

async function prepareRound(parts: Parts, tx: AgencyTransaction, agencyId: string, today: CalendarDate) {
  const ctx = { tx, today, law: parts.law, actor: { agencyId } };
  // Beyond the longest lead time that a setting may have, nothing is said.
  const range = { from: today, to: addDays(today, MOST_REMINDER_DAYS) };
  const { obligations, leadDays } = await listObligations(ctx, { scope: { unitIds: 'all' }, ...range });
  const persons = await listPersonsToRemind(tx, agencyId);
  const roles = allKinds.flatMap(({ whose, escalatesTo }) =>
    [whose, ...escalatesTo].flatMap((post) => (post.post === 'role' ? [post.role] : [])),
  );
  const people = {
    unitOf: new Map(persons.map((person) => [person.personId, person.unitId])),
    holders: await listHeldAssignments(tx, { agencyId, roles, today }),
    tree: await findUnitTree(tx, agencyId),
    today,
  };
  return {
    reminders: remindersOf(people, obligations, leadDays),
    unitNames: new Map(
      people.tree.units.map(({ unitId, nameTh, nameEn }) => [unitId, { th: nameTh, en: nameEn }]),
    ),
    choices: new Map(persons.map((person) => [person.personId, person.choice])),
  };
}

type UnitNames = ReadonlyMap<string, Bilingual>;
type Sending = {
  tx: AgencyTransaction;
  now: Date;
  today: CalendarDate;
  agencyId: string;
  unitNames: UnitNames;
};

async function remindPerson(
  { tx, now, today, agencyId, unitNames }: Sending,
  personId: string,
  choice: ReminderChoice,
  reminders: readonly Reminder[],
): Promise<boolean> {
  const fresh = await insertReminders(tx, { agencyId, today, now }, reminders);
  if (fresh.length === 0) return false;
  const ctx = { tx, now, actor: { agencyId, personId: null } };
  if (choice !== 'each') {
    const link = `/${fiscalYearOf(today)}/calendar`;
    await notify(ctx, [personId], 'obligation-digest', digestOf(reminders, unitNames), link, {
      mail: choice === 'digest',
    });
    return true;
  }
  for (const { step, obligation } of fresh) {
    const kind =
      step === 'late'
        ? 'obligation-late'
        : step === 'escalated'
          ? 'obligation-escalated'
          : 'obligation-ahead';
    const data = {
      titleTh: obligationTitle('th', obligation),
      titleEn: obligationTitle('en', obligation),
      projectCode: obligation.subject.code,
      projectName: obligation.subject.name,
      dueOn: step === 'late' || step === 'escalated' ? obligation.lateAfter : obligation.remindOn,
    };
    await notify(ctx, [personId], kind, data, obligation.link);
  }
  return true;
}

/**
 * Everything that stands open for the person, one's own first; what is late under one says whose unit it is. A digest
 * is sent when at least one line is new.
 */
function digestOf(reminders: readonly Reminder[], unitNames: UnitNames) {
  const of = (which: (each: Reminder) => boolean) => reminders.filter(which);
  const late = of((each) => each.step === 'late');
  const escalated = of((each) => each.step === 'escalated');
  const ahead = of((each) => each.step !== 'late' && each.step !== 'escalated');
  const inOrder = [...late, ...ahead, ...escalated];
  const lines = (language: Language) =>
    [
      ...inOrder.slice(0, MOST_LINES).map(
        ({ step, obligation }) =>
          `• ${digestLine(language, {
            ...obligation,
            projectName: obligation.subject.name,
            unitName: step === 'escalated' ? unitNames.get(obligation.subject.unitId)?.[language] : undefined,
          })}`,
      ),
      ...(inOrder.length > MOST_LINES
        ? [sayIn(language, wordMessages, 'line.more', { count: inOrder.length - MOST_LINES })]
        : []),
    ].join('\n');
  const numbers = { late: late.length, ahead: ahead.length, escalated: escalated.length };
  const counts = (language: Language) =>
    (['late', 'ahead', 'escalated'] as const)
      .filter((each) => numbers[each] > 0)
      .map((each) => sayIn(language, wordMessages, `digest.${each}`, { count: numbers[each] }))
      .join(' · ');
  return {
    ...numbers,
    countsTh: counts('th'),
    countsEn: counts('en'),
    linesTh: lines('th'),
    linesEn: lines('en'),
  };
}
