import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { fiscalYear } from '../../foundation/fiscal-year.ts';
import type { Result } from '../../foundation/refusal.ts';
import { answers, clientAddress, createApi, json, jsonBody, respond } from '../../platform/http/index.ts';
import { type FeatureDependencies, requestIdOf } from '../permissions/index.ts';
import { openFirstAgency } from './first-administrator.ts';
import { whoAmI } from './me.ts';
import { doneSchema } from './route-parts.ts';
import {
  firstAdministratorSchema,
  forgottenSchema,
  meSchema,
  resetSchema,
  secondFactorSchema,
  signInAnswerSchema,
  signInSchema,
} from './schemas.ts';
import type { Session, SignInDoor } from './sign-in/authentication.ts';
import { forgotPassword, resetPassword, signOut } from './sign-in/own-account.ts';
import { type SignInRequest, signIn, signInWithSecondFactor } from './sign-in/sign-in.ts';

/** The people feature's routes need the whole sign-in door, not only the question who asks. */
export type PeopleDependencies = FeatureDependencies & { auth: SignInDoor };

/** What better-auth and the slowing of guesses need of a request. */
export function signInRequestOf(c: Context, deps: PeopleDependencies): SignInRequest {
  const headers = new Headers(c.req.raw.headers);
  const address = clientAddress(c, deps.configuration.trustedProxies);
  headers.delete('x-tidtam-address');
  if (address !== 'unknown') headers.set('x-tidtam-address', address);
  return { headers, address, requestId: requestIdOf(c) };
}

export function withCookies(c: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
}

/** Gives the cookies out and hides them from the body. */
function answerWithCookies<T extends { cookies: string[] }, V>(
  c: Context,
  result: Result<T>,
  view: (value: T) => V,
) {
  if (result.ok) withCookies(c, result.value.cookies);
  return respond(c, result.ok ? { ok: true as const, value: view(result.value) } : result);
}

/** Routes that work signed out: who am I, sign-in and out, forgotten password, the first administrator. */
export function signInRoutes(deps: PeopleDependencies) {
  const { auth } = deps;
  const year = (given: number | undefined) => (given === undefined ? {} : { fiscalYear: fiscalYear(given) });
  return createApi()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/v1/me',
        summary: 'Who asks, what they may do, the fiscal years and the business day',
        tags: ['people'],
        'x-action': 'public',
        responses: answers('Also answers signed out', meSchema),
      }),
      async (c) => {
        const session = (await auth.signedIn(c.req.raw.headers)) as Session | null;
        withCookies(c, session?.cookies ?? []);
        return json(c, await whoAmI(deps, session));
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/v1/sign-in',
        summary: 'Sign in with username, password and fiscal year (FRM-UR-2)',
        tags: ['people'],
        'x-action': 'public',
        request: { body: jsonBody(signInSchema) },
        responses: answers('Signed in, or a second factor is needed', signInAnswerSchema),
      }),
      async (c) => {
        const { username, password, fiscalYear: chosen } = c.req.valid('json');
        const input = { username, password, ...year(chosen) };
        const result = await signIn(auth, deps, input, signInRequestOf(c, deps));
        return answerWithCookies(c, result, ({ secondFactorNeeded }) => ({ secondFactorNeeded }));
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/v1/sign-in/second-factor',
        summary: 'The second step of a sign-in',
        tags: ['people'],
        'x-action': 'public',
        request: { body: jsonBody(secondFactorSchema) },
        responses: answers('Signed in', signInAnswerSchema),
      }),
      async (c) => {
        const { fiscalYear: chosen, ...rest } = c.req.valid('json');
        const input = { ...rest, ...year(chosen) };
        const result = await signInWithSecondFactor(auth, deps, input, signInRequestOf(c, deps));
        return answerWithCookies(c, result, ({ secondFactorNeeded }) => ({ secondFactorNeeded }));
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/v1/sign-out',
        summary: 'End this session',
        tags: ['people'],
        'x-action': 'public',
        responses: answers('Signed out', doneSchema),
      }),
      async (c) => {
        const session = (await auth.signedIn(c.req.raw.headers)) as Session | null;
        withCookies(c, await signOut(auth, deps, session, signInRequestOf(c, deps)));
        return json(c, { done: true as const });
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/v1/password/forgotten',
        summary: 'Mail a link to set a new password (FRM-UR-1)',
        tags: ['people'],
        'x-action': 'public',
        request: { body: jsonBody(forgottenSchema) },
        responses: answers('The same answer whether or not there is such an account', doneSchema),
      }),
      async (c) => {
        const result = await forgotPassword(deps, c.req.valid('json'), signInRequestOf(c, deps));
        return respond(c, result.ok ? { ok: true as const, value: { done: true as const } } : result);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/v1/password/reset',
        summary: 'Set a new password by a link',
        tags: ['people'],
        'x-action': 'public',
        request: { body: jsonBody(resetSchema) },
        responses: answers('Set; sign in with it', z.object({ username: z.string() })),
      }),
      async (c) => respond(c, await resetPassword(auth, deps, c.req.valid('json'), signInRequestOf(c, deps))),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/v1/first-administrator',
        summary: 'Make the first agency and its administrator with the one-time link',
        tags: ['people'],
        'x-action': 'public',
        request: { body: jsonBody(firstAdministratorSchema) },
        responses: answers('Made; sign in with it', z.object({ username: z.string() })),
      }),
      async (c) => {
        const input = c.req.valid('json');
        const result = await openFirstAgency(deps, input, requestIdOf(c));
        const { username } = input.administrator;
        return respond(c, result.ok ? { ok: true as const, value: { username } } : result);
      },
    );
}
