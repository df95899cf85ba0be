const starts: [string, string][] = [
  ['25504446', 'application/pdf'],
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['47494638', 'image/gif'],
  ['d0cf11e0a1b11ae1', 'application/vnd.ms-office'],
];

/** Member that tells one kind of Office file from another; its name stands readable in the archive. */
const office: [string, string][] = [
  ['xl/workbook', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['word/document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
];

/** The media type by content; a name or a header of the sender decides nothing. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, 8).toString('hex');
  const known = starts.find(([start]) => head.startsWith(start));
  if (known) return known[1];
  if (head.startsWith('504b0304') || head.startsWith('504b0506'))
    return office.find(([member]) => buffer.includes(member))?.[1] ?? 'application/zip';
  // Text: valid UTF-8 without control characters other than tab and line ends.
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(buffer);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells text from binary
    if (!/[\u0000-\u0008\u000e-\u001f]/.test(text)) return 'text/plain; charset=utf-8';
  } catch {
    // Not UTF-8, so not text as this program writes and takes it.
  }
  return 'application/octet-stream';
}

const words: Record<string, [th: string, en: string]> = {
  'application/pdf': ['PDF', 'PDF'],
  'image/png': ['รูปภาพ PNG', 'a PNG picture'],
  'image/jpeg': ['รูปภาพ JPEG', 'a JPEG picture'],
  'image/gif': ['รูปภาพ GIF', 'a GIF picture'],
  'application/vnd.ms-office': ['Word หรือ Excel รุ่นเก่า', 'an old Word or Excel file'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['Excel', 'an Excel workbook'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['Word', 'a Word document'],
  'application/zip': ['ไฟล์บีบอัด (ZIP)', 'a ZIP archive'],
  'text/plain; charset=utf-8': ['ข้อความธรรมดา', 'plain text'],
};

/** What a file is, as an officer would say it: data of a refusal. What is in no list is of a kind unknown here. */
export function mediaTypeWords(mediaType: string): { foundTh: string; foundEn: string } {
  const [foundTh, foundEn] = words[mediaType] ?? ['ไฟล์ชนิดอื่น', 'of another kind'];
  return { foundTh, foundEn };
}
