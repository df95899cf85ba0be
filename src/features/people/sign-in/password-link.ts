import { randomBytes } from 'node:crypto';
import { sayIn } from '../../../foundation/message.ts';
import { newId } from '../../../foundation/uuid.ts';
import { peopleMessages } from '../messages.ts';
import type { Parts } from './authentication.ts';
import { insertPasswordLink } from './store.ts';

const HOUR = 60 * 60_000;

/** 1 hour when the user asked for it, 3 days when an administrator made the account. */
const LIFE_MS = { forgotten: HOUR, welcome: 72 * HOUR } as const;

export interface PasswordLinkUser {
  id: string;
  username: string;
  email: string;
  language: 'th' | 'en';
}

/** Makes a one-time link with which the user sets a password, and mails it. Returns the link. */
export async function sendPasswordLink(
  parts: Pick<Parts, 'database' | 'clock' | 'mail' | 'configuration'>,
  user: PasswordLinkUser,
  why: keyof typeof LIFE_MS,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = parts.clock.now();
  const expiresAt = new Date(now.getTime() + LIFE_MS[why]);
  await insertPasswordLink(parts.database, { id: newId(), token, userId: user.id, now, expiresAt });
  const link = `${parts.configuration.publicUrl}/reset-password?token=${token}`;
  const words = { username: user.username, link, hours: LIFE_MS[why] / HOUR };
  await parts.mail.send({
    to: user.email,
    subject: sayIn(user.language, peopleMessages, `mail-${why}-subject`),
    text: sayIn(user.language, peopleMessages, `mail-${why}-text`, words),
  });
  return link;
}
