import type { MiddlewareHandler } from 'hono';
import { clientAddress } from './client-address.ts';
import { respondRefusal } from './respond.ts';

/** At most `most` requests of one address in a window of `seconds`; the rest is refused until it has passed. */
export function rateLimit(options: {
  most: number;
  seconds: number;
  trustedProxies?: number;
}): MiddlewareHandler {
  const windows = new Map<string, { until: number; count: number }>();
  return async (c, next) => {
    const now = performance.now();
    const address = clientAddress(c, options.trustedProxies);
    let window = windows.get(address);
    if (!window || window.until <= now) {
      if (windows.size > 10_000) for (const [key, old] of windows) if (old.until <= now) windows.delete(key);
      window = { until: now + options.seconds * 1000, count: 0 };
      windows.set(address, window);
    }
    window.count += 1;
    if (window.count > options.most) {
      const seconds = Math.ceil((window.until - now) / 1000);
      return respondRefusal(c, { kind: 'too-many', code: 'too-many-requests', data: { seconds } });
    }
    await next();
  };
}
