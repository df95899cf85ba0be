/**
 * Asks a ClamAV daemon (clamd) about bytes before they are kept (NFR-07). The protocol is clamd's INSTREAM: the command,
 * then pieces each after their length in four bytes, a length of 0 at the end, then one line of answer.
 */
import { connect, type Socket } from 'node:net';

/** Where clamd listens: a socket in the file system, or host and port. */
export type ScannerAddress = { path: string } | { host: string; port: number };

export type ScanResult =
  | { state: 'clean' }
  /** `finding` is the name that clamd gives, for example Eicar-Test-Signature. */
  | { state: 'infected'; finding: string }
  /** No answer that can be believed. `why` is for the log. */
  | { state: 'not-scanned'; why: string };

export interface VirusScanner {
  /** False: no scanner is set, and nothing is ever scanned. */
  readonly isSet: boolean;
  /** Never throws; never says clean without having read so. */
  scan(bytes: Uint8Array): Promise<ScanResult>;
}

export const noScanner: VirusScanner = {
  isSet: false,
  scan: async () => ({ state: 'not-scanned', why: 'no scanner is set' }),
};

const PIECE = 64 * 1024;
/** An answer is one line; what is longer is none. */
const LONGEST_ANSWER = 4096;

export type ScannerLimits = {
  /** Until the connection stands, milliseconds. */
  connectMs: number;
  /** Without a byte going either way, milliseconds: clamd reads a large archive for a while. */
  silentMs: number;
};
const usual: ScannerLimits = { connectMs: 5_000, silentMs: 60_000 };

export function openVirusScanner(address: ScannerAddress, limits: ScannerLimits = usual): VirusScanner {
  return {
    isSet: true,
    async scan(bytes) {
      try {
        return readAnswer(await ask(address, bytes, limits));
      } catch (error) {
        return { state: 'not-scanned', why: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

/** `stream: OK`, `stream: NAME FOUND`, or `… ERROR` (for example a stream longer than clamd takes). */
export function readAnswer(answer: string): ScanResult {
  if (answer === 'stream: OK') return { state: 'clean' };
  const finding = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (finding !== undefined) return { state: 'infected', finding };
  return { state: 'not-scanned', why: `clamd answered: ${JSON.stringify(answer.slice(0, 200))}` };
}

function ask(address: ScannerAddress, bytes: Uint8Array, limits: ScannerLimits): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    let answer = '';
    let broken: Error | null = null;
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    socket.setTimeout(limits.connectMs, () => fail(new Error('clamd does not answer in time')));
    socket.setEncoding('utf8');
    socket.on('connect', () => {
      socket.setTimeout(limits.silentMs);
      // clamd may answer and hang up before it has read all; the answer counts, not the broken pipe.
      send(socket, bytes).catch((error: Error) => {
        broken = error;
      });
    });
    socket.on('data', (text) => {
      answer += text;
      if (answer.length > LONGEST_ANSWER) return fail(new Error('clamd answers without end'));
      const end = answer.indexOf('\0');
      if (end === -1) return;
      socket.destroy();
      resolve(answer.slice(0, end).trim());
    });
    socket.on('error', (error) => {
      broken = error;
    });
    // Without the byte that ends it an answer is cut, and a cut answer says nothing.
    socket.on('close', () => reject(broken ?? new Error('clamd hung up before it had answered')));
  });
}

async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  socket.write('zINSTREAM\0');
  for (let start = 0; start < bytes.byteLength; start += PIECE) {
    const piece = bytes.subarray(start, start + PIECE);
    socket.write(lengthOf(piece.byteLength));
    if (!socket.write(piece)) await drained(socket);
    if (socket.destroyed) return;
  }
  socket.write(lengthOf(0));
}

function lengthOf(count: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(count);
  return length;
}

/** Until the socket takes more, or is closed. */
function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.on('drain', done);
    socket.on('close', done);
  });
}
