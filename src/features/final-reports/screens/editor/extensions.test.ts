import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { fitDoc, type LooseNode } from '../../writing/fit-doc.ts';
import { richDocSchema } from '../../writing/rich-text-schema.ts';
import { extensionsFor } from './extensions.ts';

const schema = getSchema(extensionsFor((fileId) => `/files/${fileId}`));

describe('the editor', () => {
  it('keeps a centred and a right-hand paragraph, from what is kept to what is saved again', () => {
    const line = (textAlign: string) => ({
      type: 'paragraph',
      attrs: { textAlign },
      content: [{ type: 'text', text: 'ก' }],
    });
    const doc = { type: 'doc', content: [line('center'), line('right')] };
    const saved = fitDoc(schema.nodeFromJSON(doc).toJSON() as LooseNode);
    expect(saved).toEqual(doc);
    expect(richDocSchema.safeParse(saved).success).toBe(true);
  });

  it.each([
    ['center', 'center'],
    ['right', 'right'],
    ['justify', undefined],
    ['', undefined],
  ])('reads a pasted paragraph set %j as %j', (textAlign, read) => {
    const element = { style: { textAlign }, getAttribute: () => null } as unknown as HTMLElement;
    const [rule] = schema.nodes.paragraph?.spec.parseDOM ?? [];
    expect(rule?.getAttrs?.(element as never)).toEqual(read ? { textAlign: read } : {});
  });

  it('shows it as it stands', () => {
    const node = schema.nodeFromJSON({ type: 'paragraph', attrs: { textAlign: 'center' } });
    expect(node.type.spec.toDOM?.(node)).toMatchObject(['p', { style: 'text-align: center' }, 0]);
  });
});
