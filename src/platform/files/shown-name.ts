/** The text without control characters and marks that turn its direction: they have no place in the name of a file. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim();
}

/** The name that a file came with as it may be shown: one line, no path, at most 255 characters. */
export function shownName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  return withoutControls(last).slice(-255) || 'file';
}
