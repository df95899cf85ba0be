/**
 * The Word file carries its typeface: an office machine has TH Sarabun New or nothing of the kind, and figures of
 * twelve months that fit their columns in Sarabun do not fit them in whatever Word would take instead.
 * Embedded as ISO/IEC 29500-4 section 2.8.1 says: the first 32 bytes are obscured with a key. Sarabun's licence (OFL 1.1) allows it.
 */
import { readFileSync } from 'node:fs';
import { fontPath } from './font-metrics.ts';

export const WORD_FONT = 'Sarabun';
/** Taken by programs that read no embedded typeface; drawn smaller, so that nothing overflows. */
const WORD_FONT_SUBSTITUTE = 'TH Sarabun New';

type Part = { name: string; content: Buffer };

/** Constant, so that the same document gives the same bytes; it hides nothing. */
const KEYS = {
  regular: '5A0C6B1E-2D3F-4A58-9E71-0B6C8D2F4A10',
  bold: '5A0C6B1E-2D3F-4A58-9E71-0B6C8D2F4A11',
} as const;
type Weight = keyof typeof KEYS;
const WEIGHTS = Object.keys(KEYS) as Weight[];

const ENTRY = `<w:font w:name="${WORD_FONT}"><w:altName w:val="${WORD_FONT_SUBSTITUTE}"/><w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${embedded('regular', 'w:embedRegular')}${embedded('bold', 'w:embedBold')}</w:font>`;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font';

function embedded(weight: Weight, element: string): string {
  return `<${element} r:id="${weight}" w:fontKey="{${KEYS[weight]}}"/>`;
}

let obscured: Part[] | null = null;

/** Both weights as parts of the package, read and obscured once. */
function fontParts(): Part[] {
  obscured ??= WEIGHTS.map((weight) => {
    const key = Buffer.from(KEYS[weight].replaceAll('-', ''), 'hex').reverse();
    const content = readFileSync(fontPath(weight));
    for (let at = 0; at < 32; at++) content[at] = (content[at] ?? 0) ^ (key[at % 16] ?? 0);
    return { name: `word/fonts/sarabun-${weight}.odttf`, content };
  });
  return obscured;
}

/** The parts of a Word file with the typeface named in its font table, related to it, and kept when Word saves. */
export function withFonts(parts: readonly Part[]): Part[] {
  const relations = WEIGHTS.map(
    (weight) => `<Relationship Id="${weight}" Type="${RELATION}" Target="fonts/sarabun-${weight}.odttf"/>`,
  ).join('');
  const changes: Record<string, (xml: string) => string> = {
    'word/fontTable.xml': (xml) => within(xml, 'w:fonts', ENTRY),
    'word/_rels/fontTable.xml.rels': (xml) => within(xml, 'Relationships', relations),
    'word/settings.xml': (xml) => xml.replace('<w:displayBackgroundShape/>', '$&<w:embedTrueTypeFonts/>'),
  };
  const changed = parts.map(({ name, content }) => {
    const change = changes[name];
    return { name, content: change ? Buffer.from(change(content.toString())) : content };
  });
  return [...changed, ...fontParts()];
}

/** Puts `inner` at the end of the root element, also when it was written empty. */
function within(xml: string, element: string, inner: string): string {
  return xml.includes(`</${element}>`)
    ? xml.replace(`</${element}>`, `${inner}</${element}>`)
    : xml.replace(new RegExp(`(<${element}\\b[^>]*?)/>`), `$1>${inner}</${element}>`);
}
