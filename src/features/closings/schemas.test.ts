/** How what is typed of a closing is read. */
import { expect, it } from 'vitest';
import { receiptSchema, saveClosingSchema } from './schemas.ts';

it('keeps the numbers of papers in Arabic digits, whichever were typed (VAL-21)', () => {
  const money = { principalSatang: 1, interestSatang: 0 };
  const receipt = {
    ...money,
    version: 1,
    position: 0,
    receiptNumber: ' ร.๑๒/๒๕๖๖ ',
    receivedOn: '2023-04-11',
  };
  expect(receiptSchema.parse(receipt).receiptNumber).toBe('ร.12/2566');
  const joint = [{ ...money, name: 'หน่วยร่วม ๑', memoNumber: 'อว ๖๔/๑๒๓' }];
  const declared = { version: 1, recipientCount: 1, stakeholderCount: 1, own: money, joint };
  expect(saveClosingSchema.parse(declared).joint).toEqual([
    { ...money, name: 'หน่วยร่วม ๑', memoNumber: 'อว 64/123' },
  ]);
});
