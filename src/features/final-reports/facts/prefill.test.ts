import { expect, it } from 'vitest';
import { month } from '../../../foundation/month.ts';
import { problemsOfMonths } from './prefill.ts';

const said = (name: string, problem: string, remedy = '') => ({
  month: month(name),
  workDone: 'อบรม',
  problem,
  remedy,
});

it('problems of the months come once each, oldest first; "ไม่มี" and "-" are none', () => {
  const words = {
    a: [said('2023-02', 'จัดจ้างล่าช้า', 'ประกาศใหม่'), said('2023-03', 'ไม่มี', 'ไม่มี'), said('2023-04', '-')],
    b: [
      said('2023-01', 'ผู้เข้าร่วมน้อย', 'ขยายเวลารับสมัคร'),
      said('2023-02', ' จัดจ้างล่าช้า ', 'ประกาศใหม่'),
      said('2023-03', 'ไม่มีปัญหา/อุปสรรค'),
      said('2023-04', 'ไม่มีผู้ยื่นข้อเสนอ', 'ประกาศรอบที่สอง'),
      said('2023-05', ''),
    ],
  };
  expect(problemsOfMonths({ words })).toEqual([
    { problem: 'ผู้เข้าร่วมน้อย', remedy: 'ขยายเวลารับสมัคร', side: null },
    { problem: 'จัดจ้างล่าช้า', remedy: 'ประกาศใหม่', side: null },
    { problem: 'ไม่มีผู้ยื่นข้อเสนอ', remedy: 'ประกาศรอบที่สอง', side: null },
  ]);
});
