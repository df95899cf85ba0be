/**
 * better-auth on our own tables. It is a library here, not a door: its HTTP handler is not mounted; our routes call
 * the few of its acts that we want, so nothing else of it (sign-up, change of address, deletion) can be reached.
 * It never talks to the network: no telemetry, no outside providers.
 */
import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { twoFactor, username } from 'better-auth/plugins';
import { z } from 'zod';
import { newId } from '../../../foundation/uuid.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { Log } from '../../../platform/logging/index.ts';
import { PASSWORD_LENGTH } from './password-rule.ts';

/** A session lives this long without use (seconds); use prolongs it at most once an hour. */
export const SESSION_SECONDS = 12 * 60 * 60;

export interface SignInParts {
  database: Database;
  /** The installation's key: signs cookies, encrypts TOTP secrets. */
  secret: string;
  /** Where browsers find this installation; https makes the cookies secure. */
  publicUrl: string;
  log: Log;
  /** Refuses (throws) a session for a user who may not sign in now. */
  mayOpenSession(userId: string): Promise<boolean>;
}

export function createBetterAuth(parts: SignInParts) {
  const secure = parts.publicUrl.startsWith('https:');
  return betterAuth({
    appName: 'Tidtam',
    baseURL: parts.publicUrl,
    basePath: '/api/auth',
    secret: parts.secret,
    database: { db: parts.database.asOwner, type: 'postgres' },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message) => parts.log.error('better-auth', { message }),
    },
    user: {
      modelName: 'users',
      fields: {
        name: 'display_name',
        emailVerified: 'email_verified',
        createdAt: 'created_at',
        updatedAt: 'changed_at',
      },
      additionalFields: {
        agencyId: { type: 'string', required: true, input: false, fieldName: 'agency_id' },
        personId: { type: 'string', required: true, input: false, fieldName: 'person_id' },
      },
    },
    session: {
      modelName: 'sessions',
      expiresIn: SESSION_SECONDS,
      updateAge: 60 * 60,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'changed_at',
      },
      additionalFields: {
        fiscalYear: { type: 'number', required: false, input: false, fieldName: 'fiscal_year' },
      },
    },
    account: {
      modelName: 'accounts',
      fields: {
        userId: 'user_id',
        accountId: 'provider_account_id',
        providerId: 'provider_id',
        password: 'password_hash',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'changed_at',
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'changed_at' },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      // better-auth counts code units, the rule counts characters: twice the length lets every judged password pass.
      maxPasswordLength: PASSWORD_LENGTH.most * 2,
      revokeSessionsOnPasswordReset: true,
    },
    databaseHooks: {
      session: { create: { before: async (session) => parts.mayOpenSession(session.userId) } },
    },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'tidtam',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: ['x-tidtam-address'] },
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 64,
        usernameValidator: (name) => /^[a-z0-9][a-z0-9._-]*$/i.test(name),
        schema: { user: { fields: { displayUsername: 'shown_username' } } },
      }),
      twoFactor({
        issuer: 'Tidtam',
        totpOptions: { digits: 6, period: 30 },
        schema: {
          user: { fields: { twoFactorEnabled: 'second_factor_enabled' } },
          twoFactor: {
            modelName: 'second_factors',
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_attempts',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      openSessionPlugin(),
    ],
  });
}

export type BetterAuth = ReturnType<typeof createBetterAuth>;

/** Opens a session for a user without asking for a password; not reachable over HTTP. */
function openSessionPlugin() {
  return {
    id: 'open-session',
    endpoints: {
      openSession: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
          const session = user && (await ctx.context.internalAdapter.createSession(user.id));
          if (!user || !session) throw ctx.error('UNAUTHORIZED');
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ token: session.token });
        },
      ),
    },
  } as const;
}
