import type { Context } from 'hono';

/**
 * The address a request comes from. X-Forwarded-For is believed only for as many proxies as are configured,
 * counted from the nearest: anybody can write the rest of it.
 */
export function clientAddress(c: Context, trustedProxies = 0): string {
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket;
  if (trustedProxies > 0) {
    const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((each) => each.trim());
    const address = forwarded.at(-trustedProxies);
    if (address) return address.slice(0, 60);
  }
  return socket?.remoteAddress ?? 'unknown';
}
