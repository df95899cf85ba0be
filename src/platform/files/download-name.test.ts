import { expect, it } from 'vitest';
import { downloadName } from './download-name.ts';

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

it.each([
  // given, came as, content, downloaded as
  ['บันทึกขออนุมัติที่ลงนามแล้ว', 'scan0012.pdf', PDF, 'บันทึกขออนุมัติที่ลงนามแล้ว.pdf'],
  ['บันทึก.pdf', 'scan0012.pdf', PDF, 'บันทึก.pdf'],
  ['บันทึก.PDF', 'scan0012.pdf', PDF, 'บันทึก.PDF'],
  ['ภาพ.jpeg', 'x.jpg', 'image/jpeg', 'ภาพ.jpeg'],
  ['รายงาน.doc', 'x.docx', DOCX, 'รายงาน.docx'],
  ['สสว.200', 'x.pdf', PDF, 'สสว.200.pdf'],
  ['รายงาน 1/2566: "สรุป"?', 'x.pdf', PDF, 'รายงาน 1-2566- -สรุป--.pdf'],
  ['ตาราง', 'เดิม.xls', 'application/vnd.ms-office', 'ตาราง.xls'],
  ['ตาราง.doc', 'เดิม.xls', 'application/vnd.ms-office', 'ตาราง.xls'],
  ['ตาราง', 'เดิม', 'application/vnd.ms-office', 'ตาราง'],
  ['../..', 'x.pdf', PDF, '-.pdf'],
  ['. .', 'x.pdf', PDF, 'file.pdf'],
  ['ก\u202egnp.\r\nexe\u0000', 'x.png', 'image/png', 'กgnp.exe.png'],
])('%j of a file that came as %j (%s) is downloaded as %j', (given, name, mediaType, downloaded) => {
  expect(downloadName(given, { name, mediaType })).toBe(downloaded);
});

it('a long name is cut before its ending, never inside a character', () => {
  const name = downloadName(`${'ก'.repeat(195)}😀😀😀`, { name: 'x.pdf', mediaType: PDF });
  expect(name).toBe(`${'ก'.repeat(195)}.pdf`);
  expect(name.length).toBeLessThanOrEqual(200);
});
