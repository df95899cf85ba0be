import { defineMessages } from '../../foundation/message.ts';

/** Words of what this room refuses. */
export const fileMessages = defineMessages({
  'file-infected': {
    th: 'ไฟล์ “{name}” ไม่ได้รับการจัดเก็บ เพราะตรวจพบไวรัส {finding}',
    en: 'The file “{name}” was not kept: the virus scanner found {finding} in it.',
  },
  'file-infected-later': {
    th: 'ไฟล์ “{name}” เปิดไม่ได้ เพราะตรวจพบไวรัส {finding} ภายหลังการจัดเก็บ',
    en: 'The file “{name}” is not handed out: the virus scanner found {finding} in it after it was kept.',
  },
  'file-scanner-unreachable': {
    th: 'ไฟล์ “{name}” ยังไม่ได้รับการจัดเก็บ เพราะติดต่อระบบตรวจไวรัสไม่ได้ และหน่วยงานตั้งค่าให้ไม่รับไฟล์ที่ยังไม่ได้ตรวจ กรุณาลองใหม่ภายหลัง',
    en: 'The file “{name}” was not kept: the virus scanner does not answer, and this installation keeps no file that was not scanned. Try again later.',
  },
});
