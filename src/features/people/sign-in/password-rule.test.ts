import { describe, expect, it } from 'vitest';
import { judgePassword } from './password-rule.ts';

describe('what a password must be', () => {
  it.each([
    ['short1!', 'password-short'],
    ['elevenchars', 'password-short'],
    ['x'.repeat(129), 'password-long'],
    ['password1234', 'password-common'],
    ['P@ssw0rd2566', 'password-common'],
    ['qwertyuiop12', 'password-common'],
    ['123456789012', 'password-common'],
    ['aaaaaaaaaaaa', 'password-common'],
    ['Admin123456!', 'password-common'],
    ['Thailand2566!!', 'password-common'],
    ['letmein-letmein', 'password-common'],
    ['abcdefghijkl', 'password-common'],
  ])('%s: %s', (password, code) => {
    expect(judgePassword(password)?.code).toBe(code);
  });

  it('takes long phrases, with or without digits, in any script', () => {
    for (const password of [
      'กินข้าวกับน้ำพริกปลาทู',
      'correct horse battery staple',
      'vK8!tru-Plodem',
      'งบประมาณหมดแล้วนะปีนี้',
    ])
      expect(judgePassword(password), password).toBeNull();
  });

  it('counts characters as a person does, not code units', () => {
    expect(judgePassword('😀😁😂🤣😃😄')?.code).toBe('password-short');
  });

  it('refuses one that is little more than the user’s own name', () => {
    expect(judgePassword('montri.kaew99', ['montri.kaew'])?.code).toBe('password-own-name');
    expect(judgePassword('montri.kaew-vela-dorn', ['montri.kaew'])).toBeNull();
  });
});
