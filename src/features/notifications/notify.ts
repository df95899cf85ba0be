import { newId } from '../../foundation/uuid.ts';
import type { ActionContext } from '../permissions/index.ts';
import type { NoticeData, NoticeKind } from './notice-words.ts';
import { insertNotices } from './store.ts';

type Told = Pick<ActionContext, 'tx' | 'now'> & { actor: { agencyId: string; personId: string | null } };

/**
 * Tells persons something, in the action's own transaction: the notice is there exactly when the act is, and its
 * mail leaves after the commit. Persons who have left are not told; nobody is told of one's own act.
 * `link`: an address inside Tidtam. `mail: false`: on the bell only. Returns who was told.
 */
export async function notify(
  ctx: Told,
  persons: readonly string[],
  kind: NoticeKind,
  data: NoticeData,
  link: string,
  { mail = true }: { mail?: boolean } = {},
): Promise<string[]> {
  const others = [...new Set(persons)].filter((personId) => personId !== ctx.actor.personId);
  const notices = others.map((personId) => ({ noticeId: newId(), personId, kind, data, link, mail }));
  return insertNotices(ctx.tx, { agencyId: ctx.actor.agencyId, now: ctx.now }, notices);
}
