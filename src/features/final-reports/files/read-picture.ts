/** What a picture is, from its first bytes: format and size. Null when it is no PNG or JPEG that can be read. */
export type PictureFacts = { format: 'png' | 'jpeg'; widthPx: number; heightPx: number };

export function readPicture(bytes: Uint8Array): PictureFacts | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts = view.subarray(1, 4).toString('latin1') === 'PNG' ? readPng(view) : readJpeg(view);
  if (!facts) return null;
  return facts.widthPx > 0 && facts.heightPx > 0 ? facts : null;
}

function readPng(view: Buffer): PictureFacts | null {
  if (view.length < 24 || view.subarray(12, 16).toString('latin1') !== 'IHDR') return null;
  return { format: 'png', widthPx: view.readUInt32BE(16), heightPx: view.readUInt32BE(20) };
}

/** The size stands in the frame header (SOF0 to SOF15 but DHT, JPG and DAC); segments before it are stepped over. */
function readJpeg(view: Buffer): PictureFacts | null {
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < view.length; ) {
    if (view[at] !== 0xff) return null;
    const marker = view[at + 1] ?? 0;
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { format: 'jpeg', heightPx: view.readUInt16BE(at + 5), widthPx: view.readUInt16BE(at + 7) };
    at += 2 + view.readUInt16BE(at + 2);
  }
  return null;
}
