/**
 * HTML as Word, LibreOffice and web pages put it on the clipboard, made into plain paragraphs, lists and tables before
 * the editor reads it. Word writes lists as paragraphs (`mso-list`), with the marker as text in a span; styles, Office
 * elements, comments and pictures of the sender's disk fall away. What is left is still judged by the editor's schema.
 */
const GONE = 'style, script, meta, link, title, xml, img, svg, object, iframe, input, button';

export function cleanPasted(html: string): string {
  // Word hides list markers of newer programs in conditional comments; comments go as a whole.
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const each of body.querySelectorAll(GONE)) each.remove();
  // <o:p>&nbsp;</o:p> fills an empty line; within a line it holds nothing.
  for (const each of [...body.querySelectorAll('*')])
    if (each.tagName.includes(':')) each.replaceWith(...each.childNodes);
  makeLists(body);
  for (const each of body.querySelectorAll('*')) {
    const style = lookOf(each as HTMLElement);
    const width = columnWidth(each);
    for (const { name } of [...each.attributes])
      if (!['colspan', 'rowspan', 'start'].includes(name)) each.removeAttribute(name);
    if (style) each.setAttribute('style', style);
    if (width) each.setAttribute('colwidth', width);
  }
  return body.innerHTML;
}

/** How wide a column is, in pixels, as the editor reads it of a cell that stands in one column; null elsewhere. */
function columnWidth(each: Element): string | null {
  const width = each.getAttribute('width') ?? '';
  return each.matches('td, th') && !(Number(each.getAttribute('colspan')) > 1) && /^[1-9]\d{0,3}$/.test(width)
    ? width
    : null;
}

/** The few looks that the form knows. */
function lookOf({ style }: HTMLElement): string {
  const bold = style.fontWeight === 'bold' || Number(style.fontWeight) >= 600;
  const plain = style.fontWeight === 'normal' || style.fontWeight === '400';
  return [
    bold ? 'font-weight: bold' : plain ? 'font-weight: normal' : '',
    style.fontStyle === 'italic' ? 'font-style: italic' : '',
    style.textDecoration.includes('underline') ? 'text-decoration: underline' : '',
    style.textAlign === 'center' || style.textAlign === 'right' ? `text-align: ${style.textAlign}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** `mso-list:l0 level2 lfo1`: level 2 of a list. The browser's style does not know it; the attribute does. */
const LEVEL = /mso-list:\s*\S+\s+level(\d)/i;
const levelOf = (each: Element): number => Number(LEVEL.exec(each.getAttribute('style') ?? '')?.[1] ?? 0);
const ORDERED = /^\s*[(（]?(?:[0-9๐-๙]+|[a-zA-Zก-ฮ]|[ivxIVX]+)[.)）]/;

function makeLists(body: HTMLElement): void {
  const paragraphs = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')].filter(
    (each) => levelOf(each) > 0,
  );
  for (const first of paragraphs) {
    // Taken already, with the paragraph before it.
    if (!first.isConnected) continue;
    const run: Element[] = [first];
    for (let next = first.nextElementSibling; next && levelOf(next) > 0; next = next.nextElementSibling)
      run.push(next);
    const holder = document.createElement('div');
    first.before(holder);
    const open: HTMLElement[] = [];
    for (const paragraph of run) {
      const level = levelOf(paragraph);
      const marker = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
        /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
      );
      const tag = ORDERED.test(marker?.textContent ?? '') ? 'ol' : 'ul';
      marker?.remove();
      while (open.length > level) open.pop();
      while (open.length < level) {
        const list = document.createElement(tag);
        const start = Number.parseInt((marker?.textContent ?? '').replace(/\D/g, ''), 10);
        if (tag === 'ol' && open.length === level - 1 && start > 1) list.setAttribute('start', String(start));
        const parent = open.at(-1);
        if (parent)
          (parent.lastElementChild ?? parent.appendChild(document.createElement('li'))).append(list);
        else holder.append(list);
        open.push(list);
      }
      const item = document.createElement('li');
      const line = document.createElement('p');
      line.append(...paragraph.childNodes);
      item.append(line);
      open.at(-1)?.append(item);
      paragraph.remove();
    }
    holder.replaceWith(...holder.childNodes);
  }
}
