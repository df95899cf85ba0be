/**
 * The Word file carries its typeface: an office machine has TH Sarabun New or nothing of the kind, and figures of
 * twelve months that fit their columns in Sarabun do not fit them in whatever Word would take instead.
 * Embedded as ISO/IEC 29500-4 section 2.8.1 says: the first 32 bytes are obscured with a key. Sarabun's licence (OFL 1.1) allows it.
 */
import { readFileSync } from 'node:fs';
import { type FontWeight, fontPath } from './font-metrics.ts';
import { MEMO_FONT, memoFont } from './memo-typeface.ts';

export const WORD_FONT = 'Sarabun';
/** Taken by programs that read no embedded typeface; drawn smaller, so that nothing overflows. */
const WORD_FONT_SUBSTITUTE = 'TH Sarabun New';

type Part = { name: string; content: Buffer };

/** Constant, so that the same document gives the same bytes; it hides nothing. */
const KEYS = {
  regular: '5A0C6B1E-2D3F-4A58-9E71-0B6C8D2F4A10',
  bold: '5A0C6B1E-2D3F-4A58-9E71-0B6C8D2F4A11',
  italic: '5A0C6B1E-2D3F-4A58-9E71-0B6C8D2F4A12',
  'bold-italic': '5A0C6B1E-2D3F-4A58-9E71-0B6C8D2F4A13',
} as const satisfies Record<FontWeight, string>;
const ELEMENTS: Record<FontWeight, string> = {
  regular: 'w:embedRegular',
  bold: 'w:embedBold',
  italic: 'w:embedItalic',
  'bold-italic': 'w:embedBoldItalic',
};
const UPRIGHT: readonly FontWeight[] = ['regular', 'bold'];
const ALL: readonly FontWeight[] = [...UPRIGHT, 'italic', 'bold-italic'];
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font';

interface Typeface {
  name: string;
  substitute: string;
  /** The file of a weight, a copy of one's own. */
  read: (weight: FontWeight) => Buffer;
}

const FORMS: Typeface = {
  name: WORD_FONT,
  substitute: WORD_FONT_SUBSTITUTE,
  read: (weight) => readFileSync(fontPath(weight)),
};
/** Of the same size as the official typeface, which takes its place where an office machine reads none of ours. */
const MEMOS: Typeface = {
  name: MEMO_FONT,
  substitute: 'TH SarabunPSK',
  read: (weight) => Buffer.from(memoFont(weight)),
};

const entryOf = ({ name, substitute }: Typeface, weights: readonly FontWeight[]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${weights.map((weight) => embedded(weight, ELEMENTS[weight])).join('')}</w:font>`;

function embedded(weight: FontWeight, element: string): string {
  return `<${element} r:id="${weight}" w:fontKey="{${KEYS[weight]}}"/>`;
}

const obscured = new Map<string, Part>();

const partName = ({ name }: Typeface, weight: FontWeight): string =>
  `fonts/${name.toLowerCase()}-${weight}.odttf`;

/** A weight as part of the package, read and obscured once. */
function fontPart(typeface: Typeface, weight: FontWeight): Part {
  const name = `word/${partName(typeface, weight)}`;
  let part = obscured.get(name);
  if (!part) {
    const key = Buffer.from(KEYS[weight].replaceAll('-', ''), 'hex').reverse();
    const content = typeface.read(weight);
    for (let at = 0; at < 32; at++) content[at] = (content[at] ?? 0) ^ (key[at % 16] ?? 0);
    part = { name, content };
    obscured.set(name, part);
  }
  return part;
}

/**
 * The parts of a Word file with its typeface named in its font table, related to it, and kept when Word saves.
 * Slanted faces only where slanted words stand: each is some 50 kB of the file.
 */
export function withFonts(parts: readonly Part[]): Part[] {
  const body = parts.find(({ name }) => name === 'word/document.xml')?.content;
  const typeface = body?.includes(`"${MEMO_FONT}"`) ? MEMOS : FORMS;
  const weights = typeface === FORMS && body?.includes('<w:i/>') ? ALL : UPRIGHT;
  const relations = weights
    .map(
      (weight) => `<Relationship Id="${weight}" Type="${RELATION}" Target="${partName(typeface, weight)}"/>`,
    )
    .join('');
  const changes: Record<string, (xml: string) => string> = {
    'word/fontTable.xml': (xml) => within(xml, 'w:fonts', entryOf(typeface, weights)),
    'word/_rels/fontTable.xml.rels': (xml) => within(xml, 'Relationships', relations),
    'word/settings.xml': (xml) => xml.replace('<w:displayBackgroundShape/>', '$&<w:embedTrueTypeFonts/>'),
  };
  const changed = parts.map(({ name, content }) => {
    const change = changes[name];
    return { name, content: change ? Buffer.from(change(content.toString())) : content };
  });
  return [...changed, ...weights.map((weight) => fontPart(typeface, weight))];
}

/** Puts `inner` at the end of the root element, also when it was written empty. */
function within(xml: string, element: string, inner: string): string {
  return xml.includes(`</${element}>`)
    ? xml.replace(`</${element}>`, `${inner}</${element}>`)
    : xml.replace(new RegExp(`(<${element}\\b[^>]*?)/>`), `$1>${inner}</${element}>`);
}
