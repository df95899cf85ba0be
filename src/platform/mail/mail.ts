import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { newId } from '../../foundation/uuid.ts';
import type { Configuration } from '../configuration/index.ts';
import type { Log } from '../logging/index.ts';

export interface Letter {
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
}

export interface Mail {
  /** Resolves when the mail server took it, or the file is written; throws otherwise. */
  send(letter: Letter): Promise<void>;
  /** True where mails go to a mail server; false where they go to the folder. */
  readonly delivers: boolean;
  close(): void;
}

type Settings = Pick<Configuration, 'mailServer' | 'mailFrom' | 'dataFolder'>;

/** One line: a line end in an address or a subject would begin a header of somebody else's. */
const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ').slice(0, 500);

/** How long the mail server may say nothing: to the connection, to the greeting, within a letter. */
const SILENCE_MS = 30_000;

export function openMail(settings: Settings, log: Log, silenceMs = SILENCE_MS): Mail {
  const { mailServer, mailFrom } = settings;
  const complete = (letter: Letter) => ({
    from: mailFrom,
    to: { name: '', address: oneLine(letter.to) },
    subject: oneLine(letter.subject),
    text: letter.text,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (mailServer) {
    const { host, port, secure, user, password } = mailServer;
    const transport = createTransport({
      host,
      port,
      secure,
      pool: true,
      connectionTimeout: silenceMs,
      greetingTimeout: silenceMs,
      socketTimeout: silenceMs,
      ...(user ? { auth: { user, pass: password ?? '' } } : {}),
    });
    return {
      delivers: true,
      async send(letter) {
        await transport.sendMail(complete(letter));
        log.info('mail sent', { to: letter.to, subject: letter.subject });
      },
      close: () => transport.close(),
    };
  }
  const folder = join(settings.dataFolder, 'mail');
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    delivers: false,
    async send(letter) {
      const { message } = await transport.sendMail(complete(letter));
      const file = join(folder, `${newId()}.eml`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(file, message as Buffer, { mode: 0o600, flush: true });
      log.info('mail kept in a file: no mail server is configured', {
        to: letter.to,
        subject: letter.subject,
        file,
      });
    },
    close: () => transport.close(),
  };
}
