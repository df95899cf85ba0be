/**
 * One word per concept. The words of docs/glossary.md are the ones that folders, files, tables, columns, types,
 * actions and English screens use; a word that the glossary lacks, or a synonym that it rules out, fails here
 * and names its place. To use a new word: add it to the glossary, with what it means.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');

const list = (folder: string, matches: RegExp): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => matches.test(file) && !file.includes('__snapshots__'))
        .map((file) => join(folder, file))
        .sort()
    : [];
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** "report_activity_results", "MonthlyReport", "find-project" -> words in the singular, digits dropped. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== '')
    .map((word) => singular(word.toLowerCase()));
}

function singular(word: string): string {
  if (/(ss|us|is)$/.test(word) || word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

/** Rows of the tables under a heading, or of all tables. */
function rows(heading?: string): string[][] {
  const text =
    heading === undefined ? glossary : (glossary.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '');
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const NEVER = 'Never';
const never = rows(NEVER).slice(1);
const ruledOut = new Set(never.map(([word = '']) => word));
const terms = rows().filter(([first = '']) => !ruledOut.has(first));
/** Every English word of the second column: the words that names may be made of. */
const known = new Set(terms.flatMap(([, english = '']) => wordsOf(english)));
const plain = new Set(
  (glossary.split('\n## Plain words\n')[1] ?? '').split('\n## ')[0]?.match(/[a-z]+/g) ?? [],
);
const isKnown = (word: string) => word.length < 2 || known.has(word) || plain.has(word);

const unknownIn = (names: Iterable<readonly [place: string, name: string]>): string[] => [
  ...new Set(
    [...names].flatMap(([place, name]) =>
      wordsOf(name)
        .filter((word) => !isKnown(word))
        .map((word) => `${word} (${name} in ${place})`),
    ),
  ),
];

const migrations = list('database/migrations', /\.sql$/);
const sources = list('src', /\.tsx?$/).filter((file) => !/\.test\.tsx?$/.test(file));
const features = existsSync(join(root, 'src/features'))
  ? readdirSync(join(root, 'src/features'), { withFileTypes: true }).filter((each) => each.isDirectory())
  : [];
const featureFiles = sources.filter((file) => file.startsWith('src/features/'));

describe('the glossary', () => {
  it('is read: it has terms, plain words and synonyms that are ruled out', () => {
    expect(terms.length).toBeGreaterThan(100);
    expect(plain.size).toBeGreaterThan(20);
    expect(never.length).toBeGreaterThan(5);
  });

  it('does not rule out a word that it teaches', () => {
    const taught = never.filter(([word = '']) => wordsOf(word).length === 1 && known.has(singular(word)));
    expect(taught).toEqual([]);
  });

  it('has each Thai term once', () => {
    const thai = terms.map(([first = '']) => first).filter((first) => /[ก-๙]/.test(first));
    expect(thai.filter((term, index) => thai.indexOf(term) !== index)).toEqual([]);
  });
});

describe('names use the words of the glossary', () => {
  it('folders of features', () => {
    expect(unknownIn(features.map(({ name }) => ['src/features', name]))).toEqual([]);
  });

  it('files of features, outside their screens', () => {
    const files = featureFiles.filter((file) => !file.includes('/screens/'));
    expect(unknownIn(files.map((file) => [file, basename(file).replace(/\.tsx?$/, '')]))).toEqual([]);
  });

  it('tables and columns', () => {
    const names = migrations.flatMap((file) => {
      const text = read(file);
      const tables = [...text.matchAll(/create table (?:if not exists )?([a-z_.]+)/gi)];
      const columns = [...text.matchAll(/^comment on column [a-z_]+\.([a-z_0-9]+)/gim)];
      return [...tables, ...columns].map(([, name = '']) => [file, name] as const);
    });
    expect(names.length).toBeGreaterThan(0);
    expect(unknownIn(names)).toEqual([]);
  });

  it('exported types of features and of the foundation', () => {
    const names = sources
      .filter((file) => /^src\/(features|foundation)\//.test(file) && !file.includes('/screens/'))
      .flatMap((file) =>
        [...read(file).matchAll(/^export (?:type|interface|class) ([A-Za-z0-9]+)/gm)].map(
          ([, name = '']) => [file, name] as const,
        ),
      );
    expect(names.length).toBeGreaterThan(0);
    expect(unknownIn(names)).toEqual([]);
  });

  it('actions of the permission table', () => {
    const table = sources.filter((file) => /^permission-rows-/.test(basename(file)));
    const names = table.flatMap((file) =>
      [...read(file).matchAll(/^ {2}'([a-z-]+\.[a-z-]+)': /gm)].map(([, name = '']) => [file, name] as const),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(unknownIn(names)).toEqual([]);
  });
});

/** Code without comments: what a synonym would be used in, as a name or as a text that a person reads. */
const withoutComments = (text: string, file: string): string =>
  file.endsWith('.sql')
    ? text.replace(/^\s*--.*$/gm, '')
    : text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

describe('synonyms are not used', () => {
  const files = [...sources, ...migrations].map((file) => [file, withoutComments(read(file), file)] as const);
  it.each(never)('never "%s", but "%s"', (word = '', _, except = '') => {
    const allowed = except === '' ? [] : except.split(',').map((each) => each.trim());
    const found = files.flatMap(([file, text]) =>
      text
        .split('\n')
        .filter((line) => {
          const rest = allowed.reduce((left, phrase) => left.replaceAll(new RegExp(phrase, 'gi'), ''), line);
          // As a whole word, in any case, in the plural, or inside a camelCase or snake_case name.
          return wordsOf(rest).includes(word);
        })
        .map((line) => `${file}: ${line.trim().slice(0, 100)}`),
    );
    expect(found).toEqual([]);
  });
});
