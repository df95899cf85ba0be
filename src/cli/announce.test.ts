import { expect, it } from 'vitest';
import { reachWarnings } from './announce.ts';

const plain = 'http://localhost:3000';

it('warns of nothing where only this machine reaches it', () => {
  expect(reachWarnings({ host: '127.0.0.1', publicUrl: plain }, true)).toEqual([]);
});

it('warns in both languages of other machines without encryption', () => {
  const warnings = reachWarnings({ host: '0.0.0.0', publicUrl: plain }, false);
  expect(warnings).toHaveLength(2);
  expect(warnings[0]).toMatch(/[ก-๙]/);
  expect(warnings[1]).toMatch(/HOST=0\.0\.0\.0 .* TLS/);
});

it('warns of a demonstration that other machines reach, encrypted or not', () => {
  const host = '192.168.1.4';
  const encrypted = reachWarnings({ host, publicUrl: 'https://tidtam.example.go.th' }, true);
  expect(encrypted.join()).toContain('known to everybody');
  expect(encrypted.join()).not.toContain('TLS');
  expect(reachWarnings({ host, publicUrl: plain }, true)).toHaveLength(4);
});
