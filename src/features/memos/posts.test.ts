import { describe, expect, it } from 'vitest';
import { answeringUnit, postOf } from './posts.ts';

describe('the posts to which a memo goes', () => {
  it.each([
    ['agency', 'สำนักงานตัวอย่าง', 'สตย.', 'ผอ.สตย.'],
    ['agency', 'กรมตัวอย่าง', 'กตย.', 'อธิบดีกรมตัวอย่าง'],
    ['division', 'ฝ่ายติดตาม', 'ฝต.', 'ผอ.ฝต.'],
    ['division', 'กองแผนงาน', '', 'ผู้อำนวยการกองแผนงาน'],
    ['section', 'ส่วนนโยบายและแผน', 'สนผ.', 'หัวหน้าส่วนนโยบายและแผน'],
  ] as const)('%s %s (%s): %s', (kind, nameTh, abbreviation, post) => {
    expect(postOf({ kind, nameTh, abbreviation })).toBe(post);
  });

  it('a section of a division answers through it', () => {
    const unit = (unitId: string, parentUnitId: string | null, kind: 'agency' | 'division' | 'section') => ({
      unitId,
      parentUnitId,
      kind,
      nameTh: unitId,
      abbreviation: '',
    });
    const units = [
      unit('top', null, 'agency'),
      unit('division', 'top', 'division'),
      unit('part', 'division', 'section'),
      unit('own', 'top', 'section'),
    ];
    expect(answeringUnit(units, 'part')?.unitId).toBe('division');
    expect(answeringUnit(units, 'own')?.unitId).toBe('own');
    expect(answeringUnit(units, 'top')?.unitId).toBe('top');
  });
});
