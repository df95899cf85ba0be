import { expect, it } from 'vitest';
import { createLog } from './log.ts';

const lines = (work: (log: ReturnType<typeof createLog>) => void, logLevel: 'info' | 'warn' = 'info') => {
  const written: string[] = [];
  work(createLog({ logLevel, logFormat: 'json' }, (line) => written.push(line)));
  return written.map((line) => JSON.parse(line));
};

it('writes one JSON object a line, with the facts given to `with`', () => {
  const [line] = lines((log) => log.with({ requestId: 'r1' }).info('request', { status: 200 }));
  expect(line).toMatchObject({ level: 'info', event: 'request', requestId: 'r1', status: 200 });
});

it('leaves out what is below its level', () => {
  expect(lines((log) => log.info('quiet'), 'warn')).toEqual([]);
});

it('never writes a secret, by its name or inside an address', () => {
  const text = JSON.stringify(
    lines((log) =>
      log.info('x', {
        password: 'hunter2',
        nested: { sessionToken: 'hunter2', Cookie: 'hunter2' },
        error: new Error('cannot reach postgresql://tidtam:hunter2@db:5432/x'),
      }),
    ),
  );
  expect(text).not.toContain('hunter2');
  expect(text).toContain('cannot reach');
});

it.each(['1101700230708', '1-1017-00230-70-8', '1 1017 00230 70 8'])(
  'never writes a citizen id, as in %s, nor a telephone number',
  (id) => {
    const text = JSON.stringify(
      lines((log) =>
        log.warn('x', { error: new Error(`value ${id} exists`), telephone: '0 2000 0000', note: id }),
      ),
    );
    expect(text).not.toContain(id);
    expect(text).not.toContain('0 2000 0000');
    expect(text).toContain('value … exists');
  },
);

it('writes other long numbers as they are', () => {
  const text = JSON.stringify(lines((log) => log.info('x', { ms: 1700000000000, hash: 'a1234567890123b' })));
  expect(text).toContain('1700000000000');
});
