import { expect, it } from 'vitest';
import { codeList } from '../../../foundation/law.ts';
import { readLaw } from '../../../platform/law/index.ts';
import { messages, programmeKinds } from './messages.ts';

it('the screen words every programme kind of the law as the law does', () => {
  const { entries } = codeList(readLaw(), 'programme-kinds');
  expect(programmeKinds).toEqual(entries.map((entry) => entry.code));
  for (const kind of programmeKinds) {
    const { th, en } = entries.find((entry) => entry.code === kind) ?? {};
    expect(messages[`kind.${kind}`]).toEqual({ th, en });
  }
});
