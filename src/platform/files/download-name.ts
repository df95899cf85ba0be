import type { StoredFile } from './files.ts';
import { withoutControls } from './shown-name.ts';

/** How the names of each kind of content end, the usual ending first; kinds that end in several ways keep theirs. */
const endings: Record<string, readonly string[]> = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/gif': ['.gif'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
};
/** Old Office files are all one by their content: the name that the file came with tells them apart. */
const others: readonly string[] = ['.doc', '.xls', '.ppt', '.zip', '.txt', '.csv'];
const known = [...Object.values(endings).flat(), ...others];

const LONGEST = 200;

/**
 * The name under which a kept file is downloaded: as `given` by a person, without what no file name may hold, and with
 * the ending of its content. "รายงาน 1/2566" of a PDF is "รายงาน 1-2566.pdf"; a name of another ending loses that one.
 */
export function downloadName(given: string, file: Pick<StoredFile, 'name' | 'mediaType'>): string {
  const clean = withoutControls(given.normalize('NFC').toWellFormed())
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/^[\s.]+/, '');
  const own = endingOf(clean);
  const stem = clean.slice(0, clean.length - own.length).replace(/[\s.]+$/, '');
  const right = endings[file.mediaType] ?? [endingOf(file.name) || own];
  const ending = right.includes(own.toLowerCase()) ? own : (right[0] ?? '');
  const cut = stem
    .slice(0, LONGEST - ending.length)
    .toWellFormed()
    .replace(/\ufffd$/, '');
  return `${cut || 'file'}${ending}`;
}

/** The ending of a name as it is written, of those that are known here; otherwise none. */
function endingOf(name: string): string {
  const ending = /\.[A-Za-z]{3,4}$/.exec(name)?.[0] ?? '';
  return known.includes(ending.toLowerCase()) ? ending : '';
}
