import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import type { Context, Next } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { LawGapError } from '../../foundation/law.ts';
import type { Messages } from '../../foundation/message.ts';
import { RefusalError } from '../../foundation/refusal.ts';
import type { Configuration } from '../configuration/index.ts';
import type { Log } from '../logging/index.ts';
import type { ApiEnvironment } from './api-environment.ts';
import { errorBody } from './error-body.ts';
import { readJsonBody } from './json-body.ts';
import { bodyLimits, numberAndLog, ownOriginOnly, securityHeaders } from './request-frame.ts';
import { requestRefusal } from './request-refusal.ts';
import { respondRefusal } from './respond.ts';
import { refuseUnstorable } from './storable-text.ts';

/** A body that the route declares is required unless it says otherwise: else a request without one, or of */
/** another type, would reach the handler unchecked. */
function withRequiredBody<R extends RouteConfig>(route: R): R {
  const body = route.request?.body;
  if (!body || body.required !== undefined || Object.keys(body.content).length !== 1) return route;
  return { ...route, request: { ...route.request, body: { ...body, required: true } } };
}

type Handler = (c: Context, next: Next) => unknown;

/** The handler sees validated input only, and none that a store could not keep. */
const withStorableText = (handler: Handler): Handler => {
  return (c, next) => {
    for (const target of ['param', 'query', 'json', 'form'] as const) {
      const refusal = refuseUnstorable(c.req.valid(target as never));
      if (refusal) return respondRefusal(c, refusal);
    }
    return handler(c, next);
  };
};

/** An empty set of routes whose schema errors are answered with our error body. */
export function createApi(): OpenAPIHono<ApiEnvironment> {
  const api = new OpenAPIHono<ApiEnvironment>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const { data } = result as unknown as { data?: unknown };
      return respondRefusal(c, requestRefusal(result.target, result.error.issues, data));
    },
  });
  const plain = api.openapi;
  api.openapi = ((route: RouteConfig, handler: Handler, ...rest: unknown[]) =>
    (plain as (...given: unknown[]) => unknown)(
      withRequiredBody(route),
      withStorableText(handler),
      ...rest,
    )) as typeof plain;
  return api;
}

export interface ServerAppSettings {
  configuration: Pick<Configuration, 'publicUrl'>;
  log: Log;
  /** The words of all features, by code. */
  messages: Messages;
}

function failed(c: Context<ApiEnvironment>, error: Error): Response {
  if (error instanceof RefusalError) return respondRefusal(c, error.refusal);
  if (error instanceof HTTPException) {
    if (error.status === 415) {
      const found = (c.req.header('content-type') ?? '?').slice(0, 60);
      return respondRefusal(c, { kind: 'invalid', code: 'media-type-not-taken', data: { found } });
    }
    if (error.status < 500) return respondRefusal(c, { kind: 'invalid', code: 'request-not-read', data: {} });
  }
  if (error instanceof LawGapError) {
    c.get('log')?.warn('law data missing', { error });
    return respondRefusal(c, { kind: 'invalid', code: 'law-not-covered', data: { gap: error.message } });
  }
  const requestId = c.get('requestId') ?? '?';
  c.get('log')?.error('failed', { error });
  return c.json(errorBody({ kind: 'failed', code: 'something-failed', data: { requestId } }), 500);
}

/** The outermost app: number, log, headers, origin, limits, and what is answered when something fails. */
export function createServerApp(settings: ServerAppSettings): OpenAPIHono<ApiEnvironment> {
  const app = createApi();
  const { publicUrl } = settings.configuration;
  app.use(numberAndLog(settings.log, settings.messages));
  app.use(securityHeaders(publicUrl));
  app.use(compress({ threshold: 2048 }));
  app.use(ownOriginOnly(publicUrl));
  app.use(bodyLimits());
  app.use(readJsonBody());
  app.onError((error, c) => failed(c, error));
  app.notFound((c) => respondRefusal(c, { kind: 'not-found', code: 'route-not-found', data: {} }));
  return app;
}
