import { describe, expect, it } from 'vitest';
import type { Result } from '../../foundation/refusal.ts';
import { EMBLEM_PIXELS, type Emblem, readEmblem } from './emblem.ts';
import { EMBLEM_BYTES } from './limits.ts';

const codeOf = (result: Result<Emblem>) => (result.ok ? 'ok' : result.refusal.code);
const svg = (inner: string, attributes = 'viewBox="0 0 100 120"') =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);

function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(40);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A head, a comment of four bytes, then the frame (SOF0) with height 90 and width 60. */
const jpeg = Buffer.from('ffd8fffe000600000000ffc0001108005a003c03012200', 'hex');

describe('the emblem of an agency', () => {
  it('is measured from the head of the picture itself', () => {
    expect(readEmblem(png(200, 150))).toEqual({
      ok: true,
      value: { format: 'png', width: 200, height: 150 },
    });
    expect(readEmblem(jpeg)).toEqual({ ok: true, value: { format: 'jpeg', width: 60, height: 90 } });
    expect(readEmblem(svg('<path d="M0 0"/>'))).toEqual({
      ok: true,
      value: { format: 'svg', width: 100, height: 120 },
    });
    expect(readEmblem(svg('<g/>', 'width="20mm" height="15mm"'))).toMatchObject({
      ok: true,
      value: { width: 20, height: 15 },
    });
  });

  it('keeps what an SVG paints with its own colours and clips', () => {
    const inner =
      '<defs><clipPath id="c"><rect width="5" height="5"/></clipPath></defs><g clip-path="url(#c)"/>';
    expect(codeOf(readEmblem(svg(inner)))).toBe('ok');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<g onload="alert(1)"/>'],
    ['a handler with spaces', '<g onclick = "alert(1)"/>'],
    ['a picture from elsewhere', '<image href="http://example.org/a.png"/>'],
    ['a link', '<a xlink:href="javascript:alert(1)"><g/></a>'],
    ['foreign content', '<foreignObject><b/></foreignObject>'],
    ['a style that fetches', '<rect style="fill: url(http://example.org/x)"/>'],
    ['a style sheet', '<style>@import "http://example.org"</style>'],
    ['an animation', '<animate attributeName="x"/>'],
    ['a namespace around it', '<svg:script xmlns:svg="http://www.w3.org/2000/svg">1</svg:script>'],
  ])('refuses an SVG with %s', (_name, inner) => {
    expect(codeOf(readEmblem(svg(inner)))).toBe('emblem-type');
  });

  it('refuses entities, what is no picture, and what only ends like one', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(codeOf(readEmblem(bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"></svg>')))).toBe(
      'emblem-type',
    );
    expect(codeOf(readEmblem(bytes('<html><svg viewBox="0 0 1 1"></svg></html>')))).toBe('emblem-type');
    expect(codeOf(readEmblem(bytes('%PDF-1.7')))).toBe('emblem-type');
    expect(codeOf(readEmblem(Buffer.from('ffd8ffe0', 'hex')))).toBe('emblem-type');
    expect(codeOf(readEmblem(new Uint8Array()))).toBe('emblem-empty');
  });

  it('has limits: bytes, pixels, width beside the title', () => {
    expect(codeOf(readEmblem(new Uint8Array(EMBLEM_BYTES + 1)))).toBe('emblem-too-large');
    expect(codeOf(readEmblem(png(EMBLEM_PIXELS, EMBLEM_PIXELS)))).toBe('ok');
    expect(codeOf(readEmblem(png(EMBLEM_PIXELS + 1, 10)))).toBe('emblem-size');
    expect(codeOf(readEmblem(png(0, 10)))).toBe('emblem-size');
    expect(codeOf(readEmblem(png(201, 100)))).toBe('emblem-shape');
    expect(codeOf(readEmblem(svg('<g/>', '')))).toBe('emblem-size');
  });
});
