import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isLoopback, readConfiguration, readEnvironmentFile, settingNames } from './index.ts';
import { openKeys } from './keys.ts';
import { StartRefused } from './start-refused.ts';

const read = (environment: Record<string, string>) => readConfiguration(environment, '/srv/tidtam');

it('without any setting listens on this machine only and keeps its data beside the program', () => {
  expect(read({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    dataFolder: '/srv/tidtam/data',
    databaseUrl: null,
    mailServer: null,
  });
});

it('takes an empty setting as not set', () => {
  expect(read({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: null });
});

it.each([
  ['PORT', '70000'],
  ['PORT', 'สามพัน'],
  ['DATABASE_URL', 'mysql://x/y'],
  ['TIDTAM_PUBLIC_URL', 'tidtam.go.th'],
  ['SMTP_PORT', '0'],
  ['SMTP_FROM', 'x'],
  ['SMTP_SECURE', 'perhaps'],
  ['TIDTAM_LOG', 'loud'],
  ['TIDTAM_SECRET', 'short'],
  ['TIDTAM_TRUSTED_PROXIES', '-1'],
  ['TIDTAM_CLAMD', 'scanner'],
  ['TIDTAM_CLAMD', 'scanner:70000'],
  ['TIDTAM_CLAMD_UNREACHABLE', 'perhaps'],
])('refuses %s=%s by its name, in both languages', (name, value) => {
  const refusal = (() => {
    try {
      return read({ [name]: value });
    } catch (error) {
      return error;
    }
  })() as StartRefused;
  expect(refusal).toBeInstanceOf(StartRefused);
  expect(refusal.th).toContain(name);
  expect(refusal.en).toContain(`The setting ${name} cannot be used`);
});

it.each([
  ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['scanner.example.go.th:3310', { host: 'scanner.example.go.th', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
])('finds the virus scanner at %s', (text, address) => {
  expect(read({ TIDTAM_CLAMD: text }).virusScanner).toEqual(address);
});

it('does not repeat a secret that it refuses', () => {
  expect(() => read({ DATABASE_URL: 'mysql://u:hunter2@x/y' })).toThrow(/^(?!.*hunter2)/s);
});

it('reads .env under the environment, and every line of .env.example fits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidtam-env-'));
  writeFileSync(join(folder, '.env'), '# note\nPORT=4000\nHOST="0.0.0.0"\n');
  expect(readEnvironmentFile(folder, { PORT: '5000' })).toMatchObject({ PORT: '5000', HOST: '0.0.0.0' });
  const example = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8');
  writeFileSync(join(folder, '.env'), example.replaceAll(/^#(?=[A-Z_]+=)/gm, ''));
  const all = readConfiguration(readEnvironmentFile(folder, {}), folder);
  expect(all.mailServer?.host).toBe('smtp.example.go.th');
  expect(all.databaseUrl).toContain('postgresql://');
  rmSync(folder, { recursive: true });
});

it('.env.example has every setting once, and none that is not read', () => {
  const example = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8');
  const named = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...settingNames].sort());
});

it.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.4', false],
  ['127.example.test', false],
])('reached from this machine only at %s: %s', (host, only) => {
  expect(isLoopback(host)).toBe(only);
});

it('makes one secret on the first start, readable by its owner only, and the same keys from it ever after', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tidtam-keys-'));
  const first = openKeys({ dataFolder, secret: null });
  const again = openKeys({ dataFolder, secret: null });
  expect(first.keyFor('sessions').equals(again.keyFor('sessions'))).toBe(true);
  expect(first.keyFor('sessions').equals(first.keyFor('citizen-ids'))).toBe(false);
  expect(statSync(join(dataFolder, 'secret.key')).mode & 0o777).toBe(0o600);
  writeFileSync(join(dataFolder, 'secret.key'), '');
  expect(() => openKeys({ dataFolder, secret: null })).toThrow(/damaged/);
  rmSync(dataFolder, { recursive: true });
});
