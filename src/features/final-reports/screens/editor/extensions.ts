/** What the editor knows: exactly what a report may hold (writing/rich-text-schema.ts). */
import { Extension, type Extensions, mergeAttributes, Node } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';

/** A picture of the report; never read from pasted HTML, so no address of elsewhere gets in. */
const Picture = (addressOf: (fileId: string) => string) =>
  Node.create({
    name: 'picture',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({ fileId: { default: '' }, caption: { default: '' } }),
    renderHTML: ({ node, HTMLAttributes }) => [
      'figure',
      mergeAttributes({ class: 'rich-picture', 'data-file': HTMLAttributes.fileId }),
      ['img', { src: addressOf(String(node.attrs.fileId)), alt: String(node.attrs.caption) }],
      ['figcaption', {}, String(node.attrs.caption)],
    ],
  });

/** A paragraph that Word set in the middle or at the right keeps its place; what is not so marked begins at the left. */
const ALIGNMENTS = ['center', 'right'];
const Alignment = Extension.create({
  name: 'alignment',
  addGlobalAttributes: () => [
    {
      types: ['paragraph'],
      attributes: {
        textAlign: {
          default: null,
          parseHTML: ({ style }) => ALIGNMENTS.find((each) => each === style.textAlign) ?? null,
          renderHTML: ({ textAlign }) => (textAlign ? { style: `text-align: ${textAlign}` } : {}),
        },
      },
    },
  ],
});

export function extensionsFor(addressOf: (fileId: string) => string): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      strike: false,
      heading: { levels: [1, 2, 3] },
    }),
    TableKit.configure({ table: { resizable: true, cellMinWidth: 60 } }),
    Picture(addressOf),
    Alignment,
  ];
}
