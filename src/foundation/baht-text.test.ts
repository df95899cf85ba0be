import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bahtText } from './baht-text.ts';
import { accepted } from './refusal.ts';
import { parseBaht, satang } from './satang.ts';

describe('amounts in words', () => {
  it.each([
    ['0', 'ศูนย์บาทถ้วน'],
    ['1', 'หนึ่งบาทถ้วน'],
    ['10', 'สิบบาทถ้วน'],
    ['11', 'สิบเอ็ดบาทถ้วน'],
    ['20', 'ยี่สิบบาทถ้วน'],
    ['21', 'ยี่สิบเอ็ดบาทถ้วน'],
    ['101', 'หนึ่งร้อยเอ็ดบาทถ้วน'],
    ['201', 'สองร้อยเอ็ดบาทถ้วน'],
    ['10050', 'หนึ่งหมื่นห้าสิบบาทถ้วน'],
    ['11.11', 'สิบเอ็ดบาทสิบเอ็ดสตางค์'],
    ['317.10', 'สามร้อยสิบเจ็ดบาทสิบสตางค์'],
    ['0.67', 'หกสิบเจ็ดสตางค์'],
    ['0.01', 'หนึ่งสตางค์'],
    ['63147.89', 'หกหมื่นสามพันหนึ่งร้อยสี่สิบเจ็ดบาทแปดสิบเก้าสตางค์'],
    ['1000000', 'หนึ่งล้านบาทถ้วน'],
    ['11000000', 'สิบเอ็ดล้านบาทถ้วน'],
    ['1000001', 'หนึ่งล้านเอ็ดบาทถ้วน'],
    ['1000000000000', 'หนึ่งล้านล้านบาทถ้วน'],
    [
      '12345678988888.50',
      'สิบสองล้านล้านสามแสนสี่หมื่นห้าพันหกร้อยเจ็ดสิบแปดล้านเก้าแสนแปดหมื่นแปดพันแปดร้อยแปดสิบแปดบาทห้าสิบสตางค์',
    ],
    ['-5', 'ลบห้าบาทถ้วน'],
  ])('%s is %s', (amount, words) => {
    expect(bahtText(accepted(parseBaht(amount, { negative: 'allowed' })))).toBe(words);
  });

  it('the last 1 after hundreds is หนึ่ง where the setting says so', () => {
    expect(bahtText(satang(20100), { finalOne: 'nueng' })).toBe('สองร้อยหนึ่งบาทถ้วน');
    expect(bahtText(satang(5100000100), { finalOne: 'nueng' })).toBe('ห้าสิบเอ็ดล้านหนึ่งบาทถ้วน');
    expect(bahtText(satang(2100), { finalOne: 'nueng' })).toBe('ยี่สิบเอ็ดบาทถ้วน');
  });

  it('no amount is left without words, and none has an English or broken piece', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger().map(satang), (amount) => {
        expect(bahtText(amount)).toMatch(/^[ก-๙]+(บาทถ้วน|สตางค์)$/);
      }),
    );
  });
});
