import type { Context } from 'hono';

export type FileToSend = { name: string; mediaType: string; bytes: Uint8Array };

/** A file for the person who asked: always saved, never opened inside the page, never cached. */
export function fileResponse(c: Context, { name, mediaType, bytes }: FileToSend): Response {
  // Set on the context, so that the cookies of a prolonged session go out with the file.
  c.header('Content-Type', mediaType);
  c.header('Content-Disposition', contentDisposition(name));
  c.header('Cache-Control', 'no-store');
  c.header('X-Content-Type-Options', 'nosniff');
  return c.body(bytes as Uint8Array<ArrayBuffer>);
}

/** The header of a download: safe whatever the name holds; Thai names by RFC 5987, a plain one beside. */
export function contentDisposition(fileName: string): string {
  const plain = cut(fileName.replace(/[^A-Za-z0-9._ -]/g, '_'), 100) || 'file';
  const encoded = encodeURIComponent(cut(fileName, 200).toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** At most so many characters, with the ending by which the machine of the reader knows what to open it with. */
function cut(fileName: string, longest: number): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0] ?? '';
  return fileName.slice(0, fileName.length - ending.length).slice(0, longest - ending.length) + ending;
}
