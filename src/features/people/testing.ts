/**
 * For tests only: an installation without its outside world, agencies with their people, and a client with the
 * cookies of one browser.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CalendarDate, dateOf } from '../../foundation/calendar-date.ts';
import { accepted } from '../../foundation/refusal.ts';
import { realClock } from '../../platform/clock/index.ts';
import { openKeys, readConfiguration } from '../../platform/configuration/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { createServerApp } from '../../platform/http/index.ts';
import { silentLog } from '../../platform/logging/index.ts';
import type { Letter } from '../../platform/mail/index.ts';
import { agencyMessages } from '../agencies/index.ts';
import type { Actor, FeatureDependencies, Role } from '../permissions/index.ts';
import { permissionMessages, runAction } from '../permissions/index.ts';
import { createPerson } from './create-person.ts';
import { openAgency } from './first-administrator.ts';
import { peopleMessages } from './messages.ts';
import { type PeopleDependencies, peopleRoutes } from './routes.ts';
import { createAuthentication } from './sign-in/authentication.ts';

export const TEST_PASSWORD = 'ฝนตกทั้งวันที่ปากน้ำ';

/** What a feature's tests need; `parts` adds what they use besides (law, files). */
export interface TestInstallation {
  deps: PeopleDependencies;
  letters: Letter[];
  day: { set(to: string): void };
}

export function testInstallation(
  database: Database,
  parts: Partial<FeatureDependencies> = {},
): TestInstallation {
  const letters: Letter[] = [];
  let today: CalendarDate = dateOf('2023-04-05');
  const dataFolder = mkdtempSync(join(tmpdir(), 'tidtam-test-'));
  const configuration = readConfiguration({ TIDTAM_PUBLIC_URL: 'http://localhost:3000' }, dataFolder);
  const keys = openKeys({ dataFolder, secret: 'only-for-tests-only-for-tests-only-for-tests' });
  const base = {
    database,
    clock: realClock,
    businessDay: {
      today: () => today,
      fixedAt: () => today,
      set: async () => {},
      refresh: async () => {},
    },
    mail: {
      delivers: false,
      send: async (letter: Letter) => {
        letters.push(letter);
      },
      close: () => {},
    },
    configuration,
    keys,
    log: silentLog,
    demonstration: false,
    ...parts,
  };
  const deps = { ...base, auth: createAuthentication(base) } as PeopleDependencies;
  const set = (to: string) => {
    today = dateOf(to);
  };
  return { deps, letters, day: { set } };
}

export interface TestAgency {
  agencyId: string;
  topUnitId: string;
  administrator: Actor;
}

/** An agency with its administrator, whose username is `admin.<code>`. */
export async function testAgency(deps: FeatureDependencies, code = 'OSEP'): Promise<TestAgency> {
  const made = accepted(
    await openAgency(
      deps,
      {
        code,
        nameTh: `หน่วยงานตัวอย่าง ${code}`,
        nameEn: `Example agency ${code}`,
        abbreviation: code,
        agencyType: 'public-organisation',
        ministry: '',
        address: '',
        contact: '',
      },
      {
        displayName: 'ผู้ดูแลระบบ (ตัวอย่าง)',
        positionTitle: '',
        email: `admin@${code.toLowerCase()}.example`,
        username: `admin.${code.toLowerCase()}`,
        password: TEST_PASSWORD,
      },
      'test',
    ),
  );
  const { agencyId, topUnitId, personId, userId } = made;
  const administrator: Actor = {
    agencyId,
    personId,
    userId,
    displayName: 'ผู้ดูแลระบบ (ตัวอย่าง)',
    unitId: topUnitId,
    roles: [{ role: 'administrator', unitIds: 'all' }],
  };
  return { agencyId, topUnitId, administrator };
}

/** A person with one role, over the whole agency or over a unit; signs in with TEST_PASSWORD. */
export async function testPerson(
  deps: FeatureDependencies,
  agency: TestAgency,
  username: string,
  role: Role,
  unitId?: string,
): Promise<Actor> {
  const { personId, userId } = accepted(
    await runAction(deps, agency.administrator, 'test', (ctx) =>
      createPerson(ctx, {
        displayName: `${username} (ตัวอย่าง)`,
        positionTitle: '',
        unitId: unitId ?? agency.topUnitId,
        email: `${username}@agency.example`,
        telephone: '',
        username,
        language: 'th',
        password: TEST_PASSWORD,
        roles: [
          {
            role,
            scope: unitId ? 'unit' : 'agency',
            unitId: unitId ?? null,
            validFrom: '2000-01-01',
            validTo: null,
          },
        ],
      }),
    ),
  );
  return {
    agencyId: agency.agencyId,
    personId,
    userId,
    displayName: `${username} (ตัวอย่าง)`,
    unitId: unitId ?? agency.topUnitId,
    roles: [{ role, unitIds: unitId ? [unitId] : 'all' }],
  };
}

/** The people's routes in a server app; `add` registers those of another feature beside them. */
export function testApp(deps: PeopleDependencies, add?: (app: ReturnType<typeof createServerApp>) => void) {
  const messages = { ...permissionMessages, ...agencyMessages, ...peopleMessages };
  const app = createServerApp({ configuration: deps.configuration, log: silentLog, messages });
  app.route('/', peopleRoutes(deps));
  add?.(app);
  return app;
}

/** One browser: keeps cookies between requests. */
export class TestBrowser {
  readonly #app: { request(path: string, init?: RequestInit): Response | Promise<Response> };
  readonly cookies = new Map<string, string>();

  constructor(app: TestBrowser['app']) {
    this.#app = app;
  }

  get app() {
    return this.#app;
  }

  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the answer holds
  ): Promise<{ status: number; body: any; headers: Headers }> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.#app.request(path, {
      method,
      headers: {
        origin: 'http://localhost:3000',
        ...(cookie ? { cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  }

  signIn(username: string, password = TEST_PASSWORD, more: object = {}) {
    return this.ask('POST', '/api/v1/sign-in', { username, password, ...more });
  }
}
