import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DateField, Select, TextField } from '../index.ts';

const word = 'ต้องกรอก';
const hidden = `<span aria-hidden="true"[^>]*>${word}`;

it.each([
  ['a text field', <TextField key="t" label="เหตุผล" value="" onChange={() => {}} isRequired />],
  ['a date field', <DateField key="d" label="เปิดถึง" value={null} onChange={() => {}} isRequired />],
])('%s says by aria-required that it is required, and its name does not repeat it', (_what, field) => {
  const markup = renderToStaticMarkup(field);
  expect(markup).toContain('aria-required="true"');
  expect(markup).toMatch(new RegExp(hidden));
});

it('the button of a choice cannot say so: its name does, after a pause', () => {
  const choices = [{ key: 'a', word: 'หนึ่ง' }];
  const markup = renderToStaticMarkup(
    <Select label="ประเภท" value={null} choices={choices} onChange={() => {}} isRequired />,
  );
  expect(markup).toMatch(new RegExp(`ประเภท <span [^>]*>${word}`));
  expect(markup).not.toMatch(new RegExp(hidden));
});
