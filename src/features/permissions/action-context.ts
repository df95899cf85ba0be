import type { CalendarDate } from '../../foundation/calendar-date.ts';
import type { FiscalYear } from '../../foundation/fiscal-year.ts';
import type { Law } from '../../foundation/law.ts';
import type { Language } from '../../foundation/message.ts';
import type { BusinessDay, Clock } from '../../platform/clock/index.ts';
import type { Configuration, Keys } from '../../platform/configuration/index.ts';
import type { AgencyTransaction, Database } from '../../platform/database/index.ts';
import type { Files } from '../../platform/files/index.ts';
import type { Log } from '../../platform/logging/index.ts';
import type { Mail } from '../../platform/mail/index.ts';
import type { Actor } from './actor.ts';

/** Somebody signed in, as a request brings it. */
export interface SignedIn {
  actor: Actor;
  sessionId: string;
  /** The fiscal year chosen at sign-in (FRM-UR-2): a preference, requests name their year themselves. */
  fiscalYear: FiscalYear | null;
  language: Language;
  username: string;
  secondFactor: boolean;
  /** `Set-Cookie` lines that the answer must carry, when the session was prolonged. */
  cookies: string[];
}

/** Who asks. Made by features/people, used by `act` and by the routes. */
export interface Authentication {
  /** Null when nobody is signed in, or no longer. */
  signedIn(headers: Headers): Promise<SignedIn | null>;
  /** What is remembered of this user is dropped: roles, unit or account have changed. */
  forgetUser(userId: string): void;
  /** What is remembered of everybody is dropped: the tree of units or a stand-in has changed. */
  forgetEverybody(): void;
}

/** Everything a feature's routes and jobs may reach of the outside world. Composed once, in src/server. */
export interface FeatureDependencies {
  database: Database;
  clock: Clock;
  /** The day on which the rules decide: today, or the day to which the demonstration was set. */
  businessDay: BusinessDay;
  law: Law;
  files: Files;
  mail: Mail;
  configuration: Configuration;
  keys: Keys;
  log: Log;
  auth: Authentication;
  /** True where the demonstration's accounts and its movable day exist. */
  demonstration: boolean;
}

/** What an action works with: one transaction in the actor's agency, and the facts of the request. */
export interface ActionContext {
  tx: AgencyTransaction;
  actor: Actor;
  /** Real time: audit, sessions, files. */
  now: Date;
  /** The business day: every rule about dates. */
  today: CalendarDate;
  law: Law;
  requestId: string;
  log: Log;
}
