import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { silentLog } from '../logging/index.ts';
import { openMail } from './mail.ts';

const letter = {
  to: 'officer@example.go.th',
  subject: 'เตือนส่งรายงาน\r\nBcc: x@evil.test',
  text: 'ภายในวันที่ 7',
};

it('writes a readable file when no server is configured, and no header of the sender’s making', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tidtam-mail-'));
  const mail = openMail({ mailServer: null, mailFrom: 'tidtam@example.go.th', dataFolder }, silentLog);
  await mail.send(letter);
  const [name] = readdirSync(join(dataFolder, 'mail'));
  const file = join(dataFolder, 'mail', name ?? '');
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^To: officer@example\.go\.th/m);
  expect(text).not.toMatch(/^Bcc:/m);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  rmSync(dataFolder, { recursive: true });
});

it('hands the letter to the configured server', async () => {
  const said: string[] = [];
  const server = createServer((socket) => {
    let data = false;
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n')) {
        said.push(line);
        if (data && line === '.') socket.write('250 taken\r\n');
        if (data) continue;
        if (/^(EHLO|HELO|MAIL|RCPT|RSET)/.test(line)) socket.write('250 ok\r\n');
        if (line === 'DATA') {
          data = true;
          socket.write('354 go on\r\n');
        }
      }
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  const mailServer = { host: '127.0.0.1', port, secure: false, user: null, password: null };
  const mail = openMail(
    { mailServer, mailFrom: 'tidtam@example.go.th', dataFolder: '/nonexistent' },
    silentLog,
  );
  await mail.send(letter);
  mail.close();
  server.close();
  expect(said.find((line) => line.startsWith('RCPT'))).toBe('RCPT TO:<officer@example.go.th>');
});

it('gives up on a server that takes the connection and says nothing', async () => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  const mailServer = { host: '127.0.0.1', port, secure: false, user: null, password: null };
  const settings = { mailServer, mailFrom: 'tidtam@example.go.th', dataFolder: '/nonexistent' };
  const mail = openMail(settings, silentLog, 50);
  await expect(mail.send(letter)).rejects.toThrow(/timeout|greeting/i);
  mail.close();
  for (const socket of sockets) socket.destroy();
  server.close();
});
