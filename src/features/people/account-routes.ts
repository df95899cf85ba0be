import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { answers, createApi, jsonBody, respond } from '../../platform/http/index.ts';
import { recordAudit } from '../audit/index.ts';
import { act, signedInOf } from '../permissions/index.ts';
import { doneSchema } from './route-parts.ts';
import {
  codeOnlySchema,
  enrolmentSchema,
  idSchema,
  passwordChangeSchema,
  passwordOnlySchema,
  preferencesSchema,
  sessionSchema,
} from './schemas.ts';
import type { Session } from './sign-in/authentication.ts';
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endSecondFactor,
  renewBackupCodes,
} from './sign-in/own-account.ts';
import { deleteSessions, listSessions, updateFiscalYear } from './sign-in/store.ts';
import { type PeopleDependencies, signInRequestOf, withCookies } from './sign-in-routes.ts';
import { updateAccount } from './store.ts';

const done = { done: true as const };

/** Routes of a person's own account: sessions, password, second factor, preferences. */
export function accountRoutes(deps: PeopleDependencies) {
  const { auth } = deps;
  const own = async (c: Context) => (await signedInOf(c, deps)) as Session;
  const finish = (c: Context, result: Result<{ cookies: string[] }>) => {
    if (result.ok) withCookies(c, result.value.cookies);
    return respond(c, result.ok ? ok(done) : result);
  };
  const common = { tags: ['account'], 'x-action': 'signed-in' };
  return createApi()
    .openapi(
      createRoute({
        ...common,
        method: 'get',
        path: '/api/v1/account/sessions',
        summary: 'Where one is signed in',
        responses: answers('Newest first', z.array(sessionSchema)),
      }),
      (c) =>
        act(c, deps, async (ctx, who) => {
          const rows = await listSessions(ctx.tx, ctx.actor.userId, ctx.now);
          return ok(
            rows.map((row) => ({
              sessionId: row.id,
              current: row.id === who.sessionId,
              address: row.ip_address,
              browser: row.user_agent,
              signedInAt: row.created_at.toISOString(),
              expiresAt: row.expires_at.toISOString(),
            })),
          );
        }),
    )
    .openapi(
      createRoute({
        ...common,
        method: 'delete',
        path: '/api/v1/account/sessions/{sessionId}',
        summary: 'End one of one’s own sessions; `others` ends all but this one',
        request: { params: z.object({ sessionId: z.union([z.literal('others'), idSchema]) }) },
        responses: answers('Ended', z.object({ ended: z.int() })),
      }),
      async (c) => {
        const { sessionId } = c.req.valid('param');
        const response = await act(c, deps, async (ctx, who) => {
          const which = sessionId === 'others' ? { except: who.sessionId } : { only: sessionId };
          const ended = await deleteSessions(ctx.tx, ctx.actor.userId, which);
          if (ended.length === 0 && sessionId !== 'others') return refuse('not-found', 'session-not-found');
          await recordAudit(ctx, {
            action: 'people.end-session',
            subjectType: 'person',
            subjectId: ctx.actor.personId,
            after: { ended },
          });
          return ok({ ended: ended.length });
        });
        auth.forgetUser((await own(c)).actor.userId);
        return response;
      },
    )
    .openapi(
      createRoute({
        ...common,
        method: 'post',
        path: '/api/v1/account/password',
        summary: 'Change one’s password; ends every other session',
        request: { body: jsonBody(passwordChangeSchema) },
        responses: answers('Changed', doneSchema),
      }),
      async (c) => {
        const input = c.req.valid('json');
        return finish(c, await changePassword(auth, deps, await own(c), input, signInRequestOf(c, deps)));
      },
    )
    .openapi(
      createRoute({
        ...common,
        method: 'post',
        path: '/api/v1/account/second-factor',
        summary: 'Begin to enrol a second factor',
        request: { body: jsonBody(passwordOnlySchema) },
        responses: answers('What the application reads, and the backup codes; shown once', enrolmentSchema),
      }),
      async (c) =>
        respond(
          c,
          await beginSecondFactor(auth, await own(c), c.req.valid('json'), signInRequestOf(c, deps)),
        ),
    )
    .openapi(
      createRoute({
        ...common,
        method: 'post',
        path: '/api/v1/account/second-factor/confirm',
        summary: 'Prove the application with its first code',
        request: { body: jsonBody(codeOnlySchema) },
        responses: answers('Enrolled', doneSchema),
      }),
      async (c) => {
        const input = c.req.valid('json');
        return finish(
          c,
          await confirmSecondFactor(auth, deps, await own(c), input, signInRequestOf(c, deps)),
        );
      },
    )
    .openapi(
      createRoute({
        ...common,
        method: 'post',
        path: '/api/v1/account/second-factor/end',
        summary: 'Give the second factor up',
        request: { body: jsonBody(passwordOnlySchema) },
        responses: answers('Given up', doneSchema),
      }),
      async (c) => {
        const input = c.req.valid('json');
        return finish(c, await endSecondFactor(auth, deps, await own(c), input, signInRequestOf(c, deps)));
      },
    )
    .openapi(
      createRoute({
        ...common,
        method: 'post',
        path: '/api/v1/account/second-factor/backup-codes',
        summary: 'New backup codes in the place of the old',
        request: { body: jsonBody(passwordOnlySchema) },
        responses: answers('Shown once', z.object({ backupCodes: z.array(z.string()) })),
      }),
      async (c) => {
        const input = c.req.valid('json');
        return respond(c, await renewBackupCodes(auth, deps, await own(c), input, signInRequestOf(c, deps)));
      },
    )
    .openapi(
      createRoute({
        ...common,
        method: 'patch',
        path: '/api/v1/account/preferences',
        summary: 'Language, and the fiscal year to work in',
        request: { body: jsonBody(preferencesSchema) },
        responses: answers('Kept', doneSchema),
      }),
      async (c) => {
        const { language, fiscalYear } = c.req.valid('json');
        const { sessionId, actor } = await own(c);
        if (fiscalYear !== undefined)
          await updateFiscalYear(deps.database, { sessionId, userId: actor.userId }, fiscalYear);
        const response = await act(c, deps, async (ctx) => {
          if (language !== undefined) await updateAccount(ctx.tx, ctx.actor.userId, { language });
          return ok(done);
        });
        auth.forgetUser(actor.userId);
        return response;
      },
    );
}
