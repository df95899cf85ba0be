/**
 * What a password must be. The manual's own rule ("not more than 8 characters", S2 L542) is unsafe and replaced
 * (spec decision "Unsafe rules"): 12 characters or more, not a common one, not made of the user's own name.
 * No rule about kinds of characters: length and the screen do more (NIST SP 800-63B 5.1.1.2). Runs in the browser too.
 */
import { type Refusal, refuse } from '../../../foundation/refusal.ts';

export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/** Words that common passwords are made of, in letters only; Thai words as typed on a Latin keyboard included. */
const COMMON_WORDS = (
  'password passw passwd pass qwertyuiop qwerty asdfghjkl asdfgh asdf zxcvbnm zxcvbn qazwsxedc qazwsx wsx ' +
  'letmein iloveyou ilove you welcome admin administrator root user username login guest test testing changeme ' +
  'change default secret master dragon monkey football baseball superman batman princess sunshine shadow michael ' +
  'jordan hello world trustno abc abcd abcdef abcdefg abcdefgh thailand bangkok siam thai sawasdee sawadee ' +
  'rakthai tidtam osmep osep government office manager system server computer internet google facebook ' +
  'samsung iphone love happy lucky forever freedom whatever starwars pokemon charlie donald summer winter spring ' +
  'autumn january february march april june july august september october november december monday friday sunday ' +
  'khonthai prathet krungthep chiangmai phuket king rama buddha'
).split(' ');

const byLength = [...new Set(COMMON_WORDS)].sort((a, b) => b.length - a.length);
const LOOKALIKES: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
  '7': 't',
};

/** Null when the password may be used. Refusals: password-short, password-long, password-common, password-own-name. */
export function judgePassword(password: string, own: readonly string[] = []): Refusal | null {
  const place = { place: 'password' };
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least)
    return refuse('invalid', 'password-short', { least: PASSWORD_LENGTH.least, found: length }, place)
      .refusal;
  if (length > PASSWORD_LENGTH.most)
    return refuse('invalid', 'password-long', { most: PASSWORD_LENGTH.most, found: length }, place).refusal;
  if (isCommon(password)) return refuse('invalid', 'password-common', {}, place).refusal;
  const lower = password.toLowerCase();
  const name = own.map((each) => each.toLowerCase()).find((each) => each.length >= 4 && lower.includes(each));
  if (name && lower.replace(name, '').length < PASSWORD_LENGTH.least - 4)
    return refuse('invalid', 'password-own-name', {}, place).refusal;
  return null;
}

/** Common = little is left once common words, runs (1234, aaaa) and years are taken away. */
function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  return Math.min(rest(plain), rest([...plain].map((each) => LOOKALIKES[each] ?? each).join(''))) < 4;
}

function rest(text: string): number {
  let left = text;
  for (const word of byLength) left = left.replaceAll(word, ' ');
  left = left.replace(/(19|20|24|25)\d\d/g, ' ');
  const kept = new Set<string>();
  let before = Number.NaN;
  for (const each of left) {
    const code = each.codePointAt(0) ?? 0;
    // A character that repeats, or only counts on from, the one before it adds nothing to guess.
    if (!/[\s!@#$%^&*._-]/.test(each) && !(Math.abs(code - before) <= 1)) kept.add(each);
    before = code;
  }
  return kept.size;
}
