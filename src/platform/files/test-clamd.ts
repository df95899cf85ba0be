/**
 * For tests: a server that speaks clamd's protocol over a real socket, reads every piece by its length, and finds EICAR.
 * `manner` makes it misbehave as real ones do.
 */

import { mkdtempSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScannerAddress } from './virus-scan.ts';

/** The harmless text that every scanner reports, in two parts so that this file is not reported itself. */
export const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-${'ANTIVIRUS-TEST-FILE!$H+H*'}`;

export type Manner =
  | 'proper'
  /** Takes everything and never answers. */
  | 'silent'
  /** Closes in the middle of the answer. */
  | 'cut'
  /** Hangs up at once. */
  | 'gone'
  /** Answers what no clamd answers. */
  | 'babble';

export type FakeClamd = {
  address: ScannerAddress;
  /** Bytes of each stream that came whole, in order. */
  received: Buffer[];
  manner: Manner;
  close(): Promise<void>;
};

const LINES = { ok: 'stream: OK\0', found: 'stream: Eicar-Test-Signature FOUND\0' };

/** Listens on a socket in the file system, or on a free port. `limit` is clamd's StreamMaxLength. */
export async function startFakeClamd(on: 'path' | 'port' = 'path', limit = 60_000_000): Promise<FakeClamd> {
  const server = createServer();
  const address = await listen(server, on);
  const open = new Set<Socket>();
  const fake: FakeClamd = {
    address,
    received: [],
    manner: 'proper',
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    if (fake.manner === 'gone') return socket.destroy();
    serve(socket, fake, limit);
  });
  return fake;
}

function listen(server: Server, on: 'path' | 'port'): Promise<ScannerAddress> {
  return new Promise((resolve) => {
    if (on === 'path') {
      const path = join(mkdtempSync(join(tmpdir(), 'tidtam-clamd-')), 'clamd.sock');
      server.listen(path, () => resolve({ path }));
      return;
    }
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      resolve({ host: '127.0.0.1', port: typeof at === 'object' && at ? at.port : 0 });
    });
  });
}

function serve(socket: Socket, fake: FakeClamd, limit: number): void {
  const COMMAND = Buffer.from('zINSTREAM\0');
  let buffer: Buffer = Buffer.alloc(0);
  let isCommanded = false;
  const pieces: Buffer[] = [];
  let length = 0;
  socket.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    if (!isCommanded) {
      if (buffer.byteLength < COMMAND.byteLength) return;
      if (!buffer.subarray(0, COMMAND.byteLength).equals(COMMAND)) return socket.end('UNKNOWN COMMAND\0');
      isCommanded = true;
      buffer = buffer.subarray(COMMAND.byteLength);
    }
    while (buffer.byteLength >= 4) {
      const size = buffer.readUInt32BE(0);
      if (size === 0) {
        fake.received.push(Buffer.concat(pieces));
        return answer(socket, fake, Buffer.concat(pieces));
      }
      if (buffer.byteLength < 4 + size) return;
      pieces.push(buffer.subarray(4, 4 + size));
      length += size;
      buffer = buffer.subarray(4 + size);
      if (length > limit) return socket.end('INSTREAM size limit exceeded. ERROR\0');
    }
  });
}

function answer(socket: Socket, { manner }: FakeClamd, bytes: Buffer): void {
  const line = bytes.includes(EICAR) ? LINES.found : LINES.ok;
  if (manner === 'silent') return;
  if (manner === 'babble') return void socket.end('220 mail.example.org ESMTP\0');
  if (manner === 'cut') return void socket.end(line.slice(0, 'stream: O'.length));
  socket.end(line);
}
