import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { type Configuration, StartRefused } from '../configuration/index.ts';

export interface RunningServer {
  port: number;
  /** Takes no new connection, waits up to `patience` milliseconds for what is being answered. */
  stop(patience?: number): Promise<void>;
}

function notListening(host: string, port: number, error: NodeJS.ErrnoException): StartRefused {
  if (error.code === 'EADDRINUSE')
    return new StartRefused(
      `พอร์ต ${port} ถูกใช้อยู่แล้ว กรุณาปิดโปรแกรมนั้น หรือตั้ง PORT เป็นเลขอื่น`,
      `Port ${port} is taken; stop the other program, or set PORT to another number`,
      error,
    );
  return new StartRefused(
    `เปิดรับที่ ${host}:${port} ไม่ได้ (${error.code}) กรุณาตรวจ HOST และ PORT`,
    `Cannot listen on ${host}:${port} (${error.code}); check HOST and PORT`,
    error,
  );
}

/** Listens; port 0 takes a free one. Refuses a taken port in one sentence. */
export function serveApp(
  fetch: (request: Request, env: never) => Response | Promise<Response>,
  settings: Pick<Configuration, 'host' | 'port'>,
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: fetch as never, hostname: settings.host, port: settings.port }, (info) => {
      resolve({ port: info.port, stop });
    }) as Server;
    server.once('error', (error) => reject(notListening(settings.host, settings.port, error)));
    server.requestTimeout = 120_000;
    server.headersTimeout = 20_000;
    const stop = async (patience = 10_000) => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      await Promise.race([closed, wait(patience, undefined, { ref: false })]);
      server.closeAllConnections();
      await closed;
    };
  });
}
