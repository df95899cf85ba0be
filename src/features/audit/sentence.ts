import { type Language, type Messages, sayIn } from '../../foundation/message.ts';
import { parseMonth } from '../../foundation/month.ts';
import { formatThaiMonth, markEra } from '../../foundation/thai-date.ts';
import { type ActionName, permissionTable } from '../permissions/rules.ts';
import { auditMessages } from './messages.ts';

/** What the trail calls an action: the title of the permission table, or of the messages here; else its own name. */
export function actionTitle(language: Language, action: string): string {
  const own = (auditMessages as Messages)[action];
  if (own) return own[language];
  return Object.hasOwn(permissionTable, action)
    ? permissionTable[action as ActionName].title[language]
    : action;
}

/** "66010001/2023-03" as "66010001 มี.ค. 2566"; an internal id tells a reader nothing. */
function subjectWords(language: Language, subjectId: string): string {
  if (/^[0-9a-f-]{36}$/.test(subjectId)) return '';
  const [code, month] = subjectId.split('/');
  const read = parseMonth(month ?? '');
  return read.ok ? `${code} ${markEra(formatThaiMonth(read.value, { language }), language)}` : subjectId;
}

/** An event as a sentence: who, for whom, did what, to what (screens.md: history reads as sentences). */
export function auditSentence(
  language: Language,
  event: {
    personName: string | null;
    onBehalfOfName: string | null;
    action: string;
    subjectId: string;
    /** Whom the event is about, where it is about a person. */
    subjectName: string | null;
  },
): string {
  const person = event.personName ?? sayIn(language, auditMessages, 'audit.installation');
  const subject = event.subjectName ?? subjectWords(language, event.subjectId);
  const code = event.onBehalfOfName === null ? 'audit.sentence' : 'audit.sentence-on-behalf';
  const data = { person, behalf: event.onBehalfOfName, action: actionTitle(language, event.action), subject };
  return sayIn(language, auditMessages, code, data).trim();
}
