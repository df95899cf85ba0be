import { resolve } from 'node:path';
import { z } from 'zod';
import { StartRefused } from './start-refused.ts';

export interface MailServer {
  host: string;
  port: number;
  /** True: TLS from the first byte (port 465). False: STARTTLS when the server offers it. */
  secure: boolean;
  user: string | null;
  password: string | null;
}

/** A ClamAV daemon: its socket in the file system, or host and port. */
export type ScannerAddress = { path: string } | { host: string; port: number };

/** All settings, checked. Written out in .env.example; nothing else in the program reads the environment. */
export interface Configuration {
  host: string;
  port: number;
  /** Address people type, without a slash at the end; in mails and as the origin that may write. */
  publicUrl: string;
  /** Absolute path of the folder with the embedded database, files, mails and keys. */
  dataFolder: string;
  /** Null: the embedded database in the data folder. */
  databaseUrl: string | null;
  /** Most connections held to a PostgreSQL server. */
  databaseConnections: number;
  /** Null: mails are written into the data folder and the log. */
  mailServer: MailServer | null;
  mailFrom: string;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  logFormat: 'json' | 'pretty' | 'auto';
  /** Number of reverse proxies in front whose X-Forwarded-For is believed. */
  trustedProxies: number;
  /** Null: files are kept without a scan, and say so. */
  virusScanner: ScannerAddress | null;
  /** What becomes of a file while the scanner does not answer. */
  virusScannerUnreachable: 'keep' | 'refuse';
  /** Base secret, when several processes must share one; null: made on the first start in the data folder. */
  secret: string | null;
}

const flag = z.stringbool();
const number = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** `/run/clamav/clamd.ctl`, `scanner.example.go.th:3310`, `[::1]:3310`. */
const scannerAddress = z.string().transform((text, context): ScannerAddress => {
  if (text.startsWith('/')) return { path: text };
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:/\s]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (host !== undefined && Number(port) >= 1 && Number(port) <= 65_535) return { host, port: Number(port) };
  context.addIssue({ code: 'custom', message: 'no address' });
  return z.NEVER;
});

const shape = z.object({
  HOST: z.string().min(1).max(253).default('127.0.0.1'),
  PORT: number(0, 65_535).default(3000),
  TIDTAM_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TIDTAM_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  TIDTAM_DATABASE_CONNECTIONS: number(2, 200).default(10),
  SMTP_HOST: z.string().min(1).optional(),
  SMTP_PORT: number(1, 65_535).default(587),
  SMTP_SECURE: flag.default(false),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_FROM: z.email().default('tidtam@localhost.localdomain'),
  TIDTAM_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  TIDTAM_LOG_FORMAT: z.enum(['json', 'pretty', 'auto']).default('auto'),
  TIDTAM_TRUSTED_PROXIES: number(0, 5).default(0),
  TIDTAM_SECRET: z.string().min(32).optional(),
  TIDTAM_CLAMD: scannerAddress.optional(),
  TIDTAM_CLAMD_UNREACHABLE: z.enum(['keep', 'refuse']).default('keep'),
});

const expected: Record<keyof z.infer<typeof shape>, string> = {
  HOST: 'an address such as 127.0.0.1 or 0.0.0.0',
  PORT: 'a whole number from 0 to 65535',
  TIDTAM_PUBLIC_URL: 'an address such as https://tidtam.example.go.th',
  TIDTAM_DATA: 'the path of a folder',
  DATABASE_URL: 'postgresql://user:password@host:5432/database',
  TIDTAM_DATABASE_CONNECTIONS: 'a whole number from 2 to 200',
  SMTP_HOST: 'the name of the mail server',
  SMTP_PORT: 'a whole number from 1 to 65535',
  SMTP_SECURE: 'true or false',
  SMTP_USER: 'a user name',
  SMTP_PASSWORD: 'a password',
  SMTP_FROM: 'an e-mail address',
  TIDTAM_LOG: 'debug, info, warn, error or silent',
  TIDTAM_LOG_FORMAT: 'json, pretty or auto',
  TIDTAM_TRUSTED_PROXIES: 'a whole number from 0 to 5',
  TIDTAM_SECRET: 'at least 32 characters',
  TIDTAM_CLAMD: 'the path of a socket such as /run/clamav/clamd.ctl, or host:port',
  TIDTAM_CLAMD_UNREACHABLE: 'keep or refuse',
};

/** Names of all settings, as the environment and .env.example have them. */
export const settingNames: readonly string[] = Object.keys(shape.shape);

/** Whether only this machine reaches an address that is listened on. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

const secretSettings = new Set(['DATABASE_URL', 'SMTP_PASSWORD', 'TIDTAM_SECRET']);

function bracketed(host: string): string {
  const shown = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host;
  return shown.includes(':') ? `[${shown}]` : shown;
}

/** Checks `environment`; a value that does not fit is refused by name, found and expected. */
export function readConfiguration(
  environment: Record<string, string | undefined>,
  baseFolder: string,
): Configuration {
  const given = Object.fromEntries(
    Object.keys(shape.shape).map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const read = shape.safeParse(given);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]) as keyof typeof expected;
    const found = secretSettings.has(name) ? '(…)' : JSON.stringify(given[name]?.slice(0, 100));
    throw new StartRefused(
      `ค่าตั้ง ${name} ใช้ไม่ได้: พบ ${found} ต้องเป็น ${expected[name]}`,
      `The setting ${name} cannot be used: found ${found}, expected ${expected[name]}`,
    );
  }
  const values = read.data;
  return {
    host: values.HOST,
    port: values.PORT,
    publicUrl: (values.TIDTAM_PUBLIC_URL ?? `http://${bracketed(values.HOST)}:${values.PORT}`).replace(
      /\/+$/,
      '',
    ),
    dataFolder: resolve(baseFolder, values.TIDTAM_DATA),
    databaseUrl: values.DATABASE_URL ?? null,
    databaseConnections: values.TIDTAM_DATABASE_CONNECTIONS,
    mailServer: values.SMTP_HOST
      ? {
          host: values.SMTP_HOST,
          port: values.SMTP_PORT,
          secure: values.SMTP_SECURE,
          user: values.SMTP_USER ?? null,
          password: values.SMTP_PASSWORD ?? null,
        }
      : null,
    mailFrom: values.SMTP_FROM,
    logLevel: values.TIDTAM_LOG,
    logFormat: values.TIDTAM_LOG_FORMAT,
    trustedProxies: values.TIDTAM_TRUSTED_PROXIES,
    secret: values.TIDTAM_SECRET ?? null,
    virusScanner: values.TIDTAM_CLAMD ?? null,
    virusScannerUnreachable: values.TIDTAM_CLAMD_UNREACHABLE,
  };
}
