/** Mails that the server keeps in its data folder while no mail server is configured. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './browser.ts';

/**
 * The text of the newest mail to this address that says this; waits for it, since mails are sent after the answer: links at once,
 * notices every minute.
 */
export async function newestMailTo(
  app: App,
  address: string,
  after: Date,
  { saying = '', patience = 10_000 }: { saying?: string; patience?: number } = {},
): Promise<string> {
  const folder = join(app.dataFolder, 'mail');
  const last = Date.now() + patience;
  for (;;) {
    // The folder is made with the first mail.
    const found = (existsSync(folder) ? readdirSync(folder) : [])
      .sort()
      .reverse()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((mail) => mail.includes(`To: ${address}`) && sentAt(mail) >= after.getTime() - 1000)
      .map(bodyOf)
      .find((body) => body.includes(saying));
    if (found) return found;
    if (Date.now() > last) throw new Error(`no mail to ${address} saying “${saying}”`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const sentAt = (mail: string) => Date.parse(/^Date: (.*)$/m.exec(mail)?.[1] ?? '');

function bodyOf(mail: string): string {
  const [head = '', ...rest] = mail.replaceAll('\r\n', '\n').split('\n\n');
  const body = rest.join('\n\n');
  const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(head)?.[1];
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const joined = body.replaceAll('=\n', '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Where the link of a mail leads on this server, whatever name it gives itself. */
export function linkIn(mail: string): string {
  const link = /https?:\/\/\S+/.exec(mail)?.[0];
  if (!link) throw new Error(`no link in: ${mail}`);
  const { pathname, search } = new URL(link);
  return pathname + search;
}
