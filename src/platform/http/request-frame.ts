import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Messages } from '../../foundation/message.ts';
import { newId } from '../../foundation/uuid.ts';
import type { Log } from '../logging/index.ts';
import type { ApiEnvironment } from './api-environment.ts';
import { respondRefusal } from './respond.ts';

type Handler = MiddlewareHandler<ApiEnvironment>;

/** Gives the request its number and log, and writes one line when it is answered. */
export function numberAndLog(log: Log, messages: Messages): Handler {
  return async (c, next) => {
    const requestId = newId();
    const started = performance.now();
    c.set('requestId', requestId);
    c.set('messages', messages);
    c.set('log', log.with({ requestId }));
    await next();
    c.header('X-Request-Id', requestId);
    const path = c.req.path;
    const line = {
      method: c.req.method,
      path,
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    };
    if (c.res.status >= 500) c.get('log').error('request', line);
    else if (path.startsWith('/api/')) c.get('log').info('request', line);
    else c.get('log').debug('request', line);
  };
}

/** Nothing from other sites, no inline script, no frame around us. */
export function securityHeaders(publicUrl: string): Handler {
  const secure = publicUrl.startsWith('https:');
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // react-aria places its pop-ups by style attributes.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      frameSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      ...(secure ? { upgradeInsecureRequests: [] } : {}),
    },
    strictTransportSecurity: secure ? 'max-age=31536000; includeSubDomains' : false,
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A write that a browser sends from another site is refused, whatever cookie it carries. */
export function ownOriginOnly(publicUrl: string): Handler {
  const own = new URL(publicUrl).origin;
  return async (c, next) => {
    if (reading.has(c.req.method)) return next();
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const same = origin === own || (origin !== undefined && origin === new URL(c.req.url).origin);
    const foreign = origin === undefined ? site === 'cross-site' || site === 'same-site' : !same;
    if (foreign) return respondRefusal(c, { kind: 'forbidden', code: 'origin-foreign', data: {} });
    return next();
  };
}

const MEGABYTE = 1024 * 1024;

/** 1 MiB of JSON, 50 MiB of files (50 MB and the other fields of the form); more is refused before it is read. */
export function bodyLimits(): Handler {
  const limited = (limit: number): Handler => {
    const onError = (c: Context) => {
      const named = Number(c.req.header('content-length') ?? Number.NaN);
      const limitMegabytes = Math.floor(limit / 1_000_000);
      return Number.isFinite(named)
        ? respondRefusal(c, {
            kind: 'too-large',
            code: 'body-too-large',
            data: { foundMegabytes: (named / 1_000_000).toFixed(1), limitMegabytes, limit },
          })
        : respondRefusal(c, { kind: 'too-large', code: 'body-without-end', data: { limitMegabytes, limit } });
    };
    const whileReading = bodyLimit({ maxSize: limit, onError });
    return (c, next) => {
      // Where the length is named nothing need be read to judge it; only to look at the body makes a stream of it.
      if (reading.has(c.req.method)) return next();
      const named = c.req.header('transfer-encoding') ? undefined : c.req.header('content-length');
      if (named === undefined) return whileReading(c, next);
      return Number(named) > limit ? Promise.resolve(onError(c)) : next();
    };
  };
  const json = limited(MEGABYTE);
  const files = limited(50 * MEGABYTE);
  return (c, next) => {
    const type = c.req.header('content-type') ?? '';
    const file =
      type.startsWith('multipart/form-data') ||
      type.startsWith('application/octet-stream') ||
      /^application\/(vnd\.|zip|pdf)/.test(type);
    return file ? files(c, next) : json(c, next);
  };
}
