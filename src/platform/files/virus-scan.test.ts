import { afterEach, describe, expect, it } from 'vitest';
import { EICAR, type FakeClamd, startFakeClamd } from './test-clamd.ts';
import { noScanner, openVirusScanner, readAnswer } from './virus-scan.ts';

let clamd: FakeClamd | null = null;
afterEach(async () => {
  await clamd?.close();
  clamd = null;
});
const patience = { connectMs: 2_000, silentMs: 200 };

describe.each(['path', 'port'] as const)('a scanner reached by %s', (on) => {
  it('is told every byte and answers clean, or by the name of what it found', async () => {
    clamd = await startFakeClamd(on);
    const scanner = openVirusScanner(clamd.address);
    const clean = Buffer.from('รายงานการประชุม');
    expect(await scanner.scan(clean)).toEqual({ state: 'clean' });
    expect(clamd.received[0]?.equals(clean)).toBe(true);
    expect(await scanner.scan(Buffer.from(`%PDF-1.7\n${EICAR}`))).toEqual({
      state: 'infected',
      finding: 'Eicar-Test-Signature',
    });
    expect(await scanner.scan(new Uint8Array())).toEqual({ state: 'clean' });
  });
});

describe('a scanner', () => {
  it('takes a file of 50 MB whole, and finds what stands at its very end', async () => {
    clamd = await startFakeClamd();
    const bytes = Buffer.alloc(50_000_000, 7);
    bytes.write(EICAR, bytes.byteLength - EICAR.length);
    expect(await openVirusScanner(clamd.address).scan(bytes)).toMatchObject({ state: 'infected' });
    expect(clamd.received[0]?.equals(bytes)).toBe(true);
  });

  it('that takes less than the file says so, though the pipe breaks meanwhile', async () => {
    clamd = await startFakeClamd('path', 1_000_000);
    const result = await openVirusScanner(clamd.address).scan(Buffer.alloc(20_000_000));
    expect(result).toMatchObject({ state: 'not-scanned' });
  });

  it.each([
    ['silent', /in time/],
    ['cut', /hung up/],
    ['gone', /hung up|ECONNRESET|EPIPE/],
    ['babble', /ESMTP/],
  ] as const)('that is %s never makes a file clean', async (manner, why) => {
    clamd = await startFakeClamd();
    clamd.manner = manner;
    const result = await openVirusScanner(clamd.address, patience).scan(Buffer.from('x'));
    expect(result).toEqual({ state: 'not-scanned', why: expect.stringMatching(why) });
  });

  it('that is not there, or not set, leaves the file unscanned', async () => {
    clamd = await startFakeClamd();
    const { address } = clamd;
    await clamd.close();
    expect(await openVirusScanner(address).scan(Buffer.from('x'))).toMatchObject({ state: 'not-scanned' });
    expect(await noScanner.scan(Buffer.from(EICAR))).toMatchObject({ state: 'not-scanned' });
  });
});

it.each([
  ['stream: OK', 'clean'],
  ['stream: Win.Test.EICAR_HDB-1 FOUND', 'infected'],
  ['stream: OK FOUND', 'infected'],
  ['INSTREAM size limit exceeded. ERROR', 'not-scanned'],
  ["stream: Can't allocate memory ERROR", 'not-scanned'],
  ['', 'not-scanned'],
  ['OK', 'not-scanned'],
])('the answer %j means %s', (answer, state) => {
  expect(readAnswer(answer).state).toBe(state);
});
