import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Messages } from '../../src/foundation/message.ts';

/** Thai and English say the same things: no word missing, no placeholder lost, no word outside messages.ts. */
const root = join(import.meta.dirname, '../..');
const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file));
const messageFiles = files.filter((file) => /(^|[\\/])(\w+-)*messages\.ts$/.test(file));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const isMessages = (value: unknown): value is Messages =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).length > 0 &&
  Object.values(value).every(
    (each) => typeof each === 'object' && each !== null && 'th' in each && 'en' in each,
  );

/** By file, then by the name under which it exports them. */
const messagesOf = new Map<string, Map<string, Messages>>();

beforeAll(async () => {
  for (const file of messageFiles) {
    const door = (await import(join(root, file))) as Record<string, unknown>;
    const found = Object.entries(door).filter((entry): entry is [string, Messages] => isMessages(entry[1]));
    messagesOf.set(file, new Map(found));
  }
});

/** Data that is itself a word carries its language at the end of its name: {roleTh} in Thai is {roleEn} in English. */
const placeholders = (text: string, suffix: 'Th' | 'En') => {
  const names = [...text.matchAll(/\{([A-Za-z0-9_-]+)\}/g)].map((match) => match[1] ?? '');
  return [...new Set(names.map((name) => name.replace(new RegExp(`${suffix}$`), '')))].sort().join();
};

describe('the two languages', () => {
  it('finds messages to compare', () => {
    expect(messageFiles.length).toBeGreaterThan(2);
  });

  it('has every message in both, none empty, with the same placeholders', () => {
    const faults: string[] = [];
    for (const [file, byName] of messagesOf) {
      if (byName.size === 0) faults.push(`${file}: exports no messages`);
      for (const [code, message] of [...byName.values()].flatMap((each) => Object.entries(each))) {
        if (!message.th?.trim()) faults.push(`${file}: ${code} has no Thai`);
        if (!message.en?.trim()) faults.push(`${file}: ${code} has no English`);
        const thai = placeholders(message.th, 'Th');
        const english = placeholders(message.en, 'En');
        if (thai !== english)
          faults.push(`${file}: ${code} fills {${thai}} in Thai and {${english}} in English`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('writes English without Thai letters, but for names of things that have none', () => {
    const faults: string[] = [];
    for (const [file, byName] of messagesOf)
      for (const [code, message] of [...byName.values()].flatMap((each) => Object.entries(each)))
        if (/[ก-๛]/.test(message.en) && !/สสว|ภาษาไทย/.test(message.en))
          faults.push(`${file}: ${code} mixes Thai into its English: ${message.en}`);
    expect(faults).toEqual([]);
  });

  it('asks only for words that its messages have', () => {
    const faults: string[] = [];
    for (const file of files) {
      const source = read(file);
      for (const [, speaker, name] of source.matchAll(/const (\w+) = useWords\((\w+)\)/g)) {
        const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(source)?.[1];
        if (!from) continue;
        const messagesFile = relative(root, join(root, dirname(file), from));
        const given = messagesOf.get(messagesFile)?.get(name ?? '');
        if (!given) {
          faults.push(`${file}: ${name} of ${messagesFile} is not a set of messages`);
          continue;
        }
        for (const [, code] of source.matchAll(new RegExp(`\\b${speaker}\\(\\s*'([^']+)'`, 'g')))
          if (!Object.hasOwn(given, code ?? ''))
            faults.push(`${file}: no message ${code} in ${messagesFile}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('has words for every refusal that a rule or action gives', () => {
    const known = new Set(
      [...messagesOf.values()].flatMap((byName) => [...byName.values()].flatMap(Object.keys)),
    );
    const faults: string[] = [];
    for (const file of files)
      for (const [, code] of read(file).matchAll(/\brefuse\(\s*'[a-z-]+',\s*'([^']+)'/g))
        if (!known.has(code ?? '')) faults.push(`${file}: ${code}`);
    expect(faults).toEqual([]);
  });

  it('keeps Thai words of the screens in messages', () => {
    const faults: string[] = [];
    for (const file of files.filter((each) => each.endsWith('.tsx'))) {
      const code = read(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/(^|\s)\/\/.*$/gm, '');
      const words = code.match(/[ก-๛][^'"`<\n]*/g);
      if (words) faults.push(`${file}: ${words[0]}`);
    }
    expect(faults).toEqual([]);
  });
});
