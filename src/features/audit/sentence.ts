import { type Language, type Messages, sayIn } from '../../foundation/message.ts';
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

/** An event as a sentence: who, for whom, did what, to what (screens.md: history reads as sentences). */
export function auditSentence(
  language: Language,
  event: {
    personName: string | null;
    onBehalfOfName: string | null;
    action: string;
    subjectType: string;
    subjectId: string;
  },
): string {
  const person = event.personName ?? sayIn(language, auditMessages, 'audit.installation');
  // An internal id tells a reader nothing; records of people are named by their person elsewhere on the line.
  const subject = /^[0-9a-f-]{36}$/.test(event.subjectId) ? '' : event.subjectId;
  const code = event.onBehalfOfName === null ? 'audit.sentence' : 'audit.sentence-on-behalf';
  const data = { person, behalf: event.onBehalfOfName, action: actionTitle(language, event.action), subject };
  return sayIn(language, auditMessages, code, data).trim();
}
