import type { Configuration } from '../configuration/index.ts';

export type LogFields = Record<string, unknown>;

/** Writes lines of a level and an event, with facts. `with` gives the same log with facts on every line. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  with(fields: LogFields): Log;
}

const levels = ['debug', 'info', 'warn', 'error'] as const;
type Level = (typeof levels)[number];

const SECRET =
  /pass(word|phrase)?$|secret|token|cookie|authorization|citizen|otp|totp|api.?key|telephone|phone/i;
const URL_PASSWORD = /(\w+:\/\/[^\s:/@]+:)[^\s@]+@/g;
/** Thirteen digits, as on a card or in one row: a citizen's or a firm's number. */
const CITIZEN_ID = /(?<!\d)\d(?:[ -]?\d{4})(?:[ -]?\d{5})(?:[ -]?\d{2})(?:[ -]?\d)(?!\d)/g;
const LONGEST = 2000;

/** What may be written: no secrets by name, no passwords inside addresses, no citizen ids, errors with their stack. */
function cleaned(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') {
    const shown = value.replace(URL_PASSWORD, '$1…@').replace(CITIZEN_ID, '…');
    return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
  }
  if (value instanceof Error)
    return {
      name: value.name,
      message: cleaned(value.message),
      code: (value as { code?: unknown }).code,
      stack: cleaned(value.stack ?? ''),
      ...(value.cause && depth < 3 ? { cause: cleaned(value.cause, depth + 1) } : {}),
    };
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value))
    return depth > 3 ? '…' : value.slice(0, 50).map((each) => cleaned(each, depth + 1));
  if (value && typeof value === 'object') {
    if (depth > 3) return '…';
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, SECRET.test(name) ? '…' : cleaned(each, depth + 1)]),
    );
  }
  return value;
}

const pretty = (level: Level, event: string, fields: LogFields, at: Date): string => {
  const facts = Object.entries(fields).map(([name, value]) => {
    const stack = (value as { stack?: string } | null)?.stack;
    return stack ? `\n  ${stack}` : `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`;
  });
  return `${at.toISOString().slice(11, 19)} ${level.padEnd(5)} ${event} ${facts.join(' ')}`.trimEnd();
};

let waiting = '';
let atEnd = false;

function writeWaiting(): void {
  const lines = waiting;
  waiting = '';
  if (lines !== '') process.stderr.write(lines);
}

/**
 * Lines of one turn of the event loop in one write: at the reporting peak one write for each request is felt.
 * What waits when the process ends, also by an error nobody caught, is written then.
 */
function writeSoon(line: string): void {
  if (!atEnd) process.on('exit', writeWaiting);
  atEnd = true;
  if (waiting === '') setImmediate(writeWaiting);
  waiting += line;
}

export function createLog(
  settings: Pick<Configuration, 'logLevel' | 'logFormat'>,
  write: (line: string) => void = writeSoon,
): Log {
  const least = settings.logLevel === 'silent' ? levels.length : levels.indexOf(settings.logLevel);
  const readable =
    settings.logFormat === 'pretty' || (settings.logFormat === 'auto' && process.stderr.isTTY === true);
  const make = (always: LogFields): Log => {
    const at = (level: Level) => {
      if (levels.indexOf(level) < least) return () => {};
      return (event: string, fields: LogFields = {}) => {
        const now = new Date();
        const clean = cleaned({ ...always, ...fields }) as LogFields;
        write(
          readable
            ? `${pretty(level, event, clean, now)}\n`
            : `${JSON.stringify({ time: now.toISOString(), level, event, ...clean })}\n`,
        );
      };
    };
    return {
      debug: at('debug'),
      info: at('info'),
      warn: at('warn'),
      error: at('error'),
      with: (fields) => make({ ...always, ...fields }),
    };
  };
  return make({});
}

/** Says nothing; for tests and tools. */
export const silentLog: Log = createLog({ logLevel: 'silent', logFormat: 'json' });
