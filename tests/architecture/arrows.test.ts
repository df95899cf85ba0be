import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The arrows of docs/architecture.md: who may import whom, read from every import of src. */
const root = join(import.meta.dirname, '../..');
const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((file) => file.split('\\').join('/'));
const isTest = (file: string) =>
  /\.test\.tsx?$/.test(file) || /\/(testing|test-\w+|example-\w+)\.ts$/.test(file);
const code = files.filter((file) => !isTest(file));
const textOf = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const text = (file: string) => textOf.get(file) ?? '';

/** Left may not import right. */
const featureOrder = [
  'permissions',
  'audit',
  'agencies',
  'people',
  'notifications',
  'memos',
  'approvals',
  'plans',
  'projects',
  'monthly-reports',
  'amendments',
  'final-reports',
  'closings',
  'official-forms',
  'findings',
  'monitoring-board',
  'obligations',
  'my-work',
  'demonstration',
];

interface Arrow {
  from: string;
  to: string;
  /** Only a type: gone at run time. */
  type: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;

const arrows: Arrow[] = files.flatMap((from) =>
  [...text(from).matchAll(IMPORT)].map((match) => {
    const target = match[2] ?? match[3] ?? match[4] ?? '';
    const to = target.startsWith('.') ? normalize(join(dirname(from), target)) : target;
    return { from, to: to.split('\\').join('/'), type: match[1] !== undefined };
  }),
);
const inside = arrows.filter(({ to }) => to.startsWith('src/'));
const ofCode = inside.filter(({ from }) => !isTest(from));

const room = (file: string) => file.split('/')[1] ?? '';
const part = (file: string) => file.split('/')[2] ?? '';
const isScreen = (file: string) => /^src\/features\/[^/]+\/screens\//.test(file) || file.endsWith('.tsx');
const shown = (list: Arrow[]) => list.map(({ from, to }) => `${from} -> ${to}`);

/** Rules are what features export through rules.ts, and every file named for a rule or a workflow. */
const pureNames = /\/(rules|workflow|[\w-]+-(rule|rules|workflow|figures|window))\.ts$/;

describe('the arrows', () => {
  it('finds the imports it is about', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(inside.length).toBeGreaterThan(100);
    expect(
      inside.filter(({ to }) => !textOf.has(to) && !/\.(css|json|woff2?|svg|png)(\?\w+)?$/.test(to)),
    ).toEqual([]);
  });

  it('foundation imports foundation only, and nothing of node', () => {
    expect(
      shown(ofCode.filter(({ from, to }) => room(from) === 'foundation' && room(to) !== 'foundation')),
    ).toEqual([]);
    const outside = arrows.filter(
      ({ from, to }) => room(from) === 'foundation' && !isTest(from) && !to.startsWith('src/'),
    );
    const allowed = new Set(['big.js', 'stdnum']);
    expect(shown(outside.filter(({ to }) => !allowed.has(to.split('/')[0] ?? '')))).toEqual([]);
  });

  it('the design system imports itself and foundation', () => {
    const wrong = ofCode.filter(
      ({ from, to }) => room(from) === 'design' && !['design', 'foundation'].includes(room(to)),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('platform knows no feature, and its doors know each other by index.ts', () => {
    const from = ofCode.filter((arrow) => room(arrow.from) === 'platform');
    expect(shown(from.filter(({ to }) => !['platform', 'foundation'].includes(room(to))))).toEqual([]);
    const around = from.filter(
      (arrow) =>
        room(arrow.to) === 'platform' &&
        part(arrow.from) !== part(arrow.to) &&
        !arrow.to.endsWith('/index.ts'),
    );
    expect(shown(around)).toEqual([]);
  });

  it('nobody imports the server, the pages or the command', () => {
    const composing = ['server', 'web', 'cli'];
    const wrong = ofCode.filter(
      ({ from, to }) =>
        composing.includes(room(to)) &&
        room(from) !== room(to) &&
        !(room(from) === 'cli' && room(to) === 'server'),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('a feature is entered by index.ts, rules.ts or screens/index.ts only', () => {
    const doors = /^src\/features\/[^/]+\/(index\.ts|rules\.ts|screens\/index\.tsx?)$/;
    const wrong = ofCode.filter(
      ({ from, to }) =>
        room(to) === 'features' && !(room(from) === 'features' && part(from) === part(to)) && !doors.test(to),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('names every feature in the order', () => {
    const features = new Set(files.filter((file) => room(file) === 'features').map(part));
    expect([...features].filter((feature) => !featureOrder.includes(feature))).toEqual([]);
  });

  it('a feature imports only features before it, screens as well', () => {
    const wrong = ofCode.filter(({ from, to }) => {
      if (room(from) !== 'features' || room(to) !== 'features' || part(from) === part(to)) return false;
      return featureOrder.indexOf(part(to)) > featureOrder.indexOf(part(from));
    });
    expect(shown(wrong)).toEqual([]);
  });

  it('screens reach the server by the API only', () => {
    const wrong = ofCode.filter(({ from, to, type }) => {
      if (!isScreen(from) || room(from) !== 'features') return false;
      if (room(to) === 'platform') return part(to) !== 'api-client';
      if (room(to) !== 'features') return false;
      if (/\/(store|[\w-]+-store)\.ts$/.test(to)) return true;
      return !type && /\/(index|routes|[\w-]+-routes)\.ts$/.test(to) && !/\/screens\//.test(to);
    });
    expect(shown(wrong)).toEqual([]);
    const node = arrows.filter(({ from, to }) => isScreen(from) && !isTest(from) && to.startsWith('node:'));
    expect(shown(node)).toEqual([]);
  });

  it('rules know no platform, no store and no action', () => {
    const wrong = ofCode.filter(
      ({ from, to, type }) =>
        pureNames.test(from) &&
        room(from) === 'features' &&
        !type &&
        (room(to) === 'platform' || /store\.ts$/.test(to)),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('rules read no clock', () => {
    const reading = code.filter(
      (file) => pureNames.test(file) && /new Date\(\)|Date\.now\(\)|Temporal\.Now/.test(text(file)),
    );
    expect(reading).toEqual([]);
  });

  it('has no cycle, of types neither', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of ofCode) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, way: string[]) => {
      if (way.includes(file)) {
        cycles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
        return;
      }
      if (done.has(file)) return;
      for (const to of next.get(file) ?? []) walk(to, [...way, file]);
      done.add(file);
    };
    for (const file of next.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('the files', () => {
  const lines = (file: string) => text(file).split('\n').length - 1;

  it('are at most 300 lines long, tests 500', () => {
    const long = files.filter((file) => lines(file) > (isTest(file) ? 500 : 300));
    expect(long.map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  it('are named for what they hold', () => {
    const grabBag = /(^|\/)(utils?|helpers?|common|misc|shared|managers?|services?)(\/|\.tsx?$)/;
    expect(files.filter((file) => grabBag.test(file))).toEqual([]);
  });

  it('write SQL in stores and in the platform only', () => {
    const query = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/;
    const store = /\/(store|[\w-]+-store)\.ts$/;
    const wrong = code.filter(
      (file) => room(file) === 'features' && query.test(text(file)) && !store.test(file),
    );
    expect(wrong).toEqual([]);
  });

  it('keep to what node runs without a build', () => {
    const enums = files.filter((file) =>
      /^\s*(export )?(const )?enum |^\s*(export )?namespace /m.test(text(file)),
    );
    expect(enums).toEqual([]);
  });
});
