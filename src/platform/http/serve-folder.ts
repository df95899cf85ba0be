import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt']);
const brotli = promisify(brotliCompress);

interface StaticFile {
  path: string;
  type: string;
  etag: string;
  body: Buffer;
  packed?: Promise<Buffer>;
}

function readFolder(folder: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, full).split(sep).join('/')}`;
    const body = readFileSync(full);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    files.set(path, { path, type: types[extname(path)] ?? 'application/octet-stream', etag, body });
  }
  return files;
}

/**
 * The built front end, read into memory once. Files of /assets/ carry a hash in their name and are kept for
 * ever; every other address that is no file gets the page, whose router knows it.
 */
export function serveFolder(folder: string): MiddlewareHandler {
  const files = readFolder(folder);
  return async (c, next) => {
    const readable = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!readable || c.req.path.startsWith('/api/')) return next();
    const exact = files.get(c.req.path);
    // A missing asset is not a page: answering one with HTML would hide the fault.
    const file = exact ?? (extname(c.req.path) === '' ? files.get('/index.html') : undefined);
    if (!file) return next();
    c.header('ETag', file.etag);
    c.header('Vary', 'Accept-Encoding');
    c.header(
      'Cache-Control',
      file.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304);
    c.header('Content-Type', file.type);
    if (compressible.has(extname(file.path)) && /\bbr\b/.test(c.req.header('accept-encoding') ?? '')) {
      file.packed ??= brotli(file.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
      c.header('Content-Encoding', 'br');
      return c.body(new Uint8Array(await file.packed));
    }
    return c.body(new Uint8Array(file.body));
  };
}
