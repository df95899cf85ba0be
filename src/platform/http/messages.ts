import { defineMessages } from '../../foundation/message.ts';

/** What the frame of a request says of itself; the features' words stand in the features. */
export const httpMessages = defineMessages({
  'request-invalid': {
    th: 'ข้อมูลที่ส่งมายังไม่ถูกต้อง {count} แห่ง',
    en: 'Places in the request that are not right: {count}',
  },
  'field-missing': { th: 'ต้องระบุ{expectedTh}', en: 'Required: {expectedEn}' },
  'field-wrong-type': {
    th: 'พบ {found} ต้องเป็น{expectedTh}',
    en: 'Found {found}, expected {expectedEn}',
  },
  'field-too-small': {
    th: 'พบ {foundTh} ต้องไม่น้อยกว่า {expectedTh}',
    en: 'Found {foundEn}, expected at least {expectedEn}',
  },
  'field-too-big': {
    th: 'พบ {foundTh} ต้องไม่เกิน {expectedTh}',
    en: 'Found {foundEn}, expected at most {expectedEn}',
  },
  'field-wrong-format': {
    th: 'พบ {found} ไม่ตรงรูปแบบ {expectedTh}',
    en: 'Found {found}, expected the form {expectedEn}',
  },
  'field-not-allowed': {
    th: 'พบ {found} เลือกได้เพียง {expected}',
    en: 'Found {found}, expected one of {expected}',
  },
  'field-unknown': { th: 'ไม่มีช่องชื่อ {found}', en: 'There is no field named {found}' },
  'field-not-right': {
    th: 'พบ {found} ซึ่งใช้กับช่องนี้ไม่ได้',
    en: 'Found {found}, which cannot be used here',
  },
  'field-not-storable': {
    th: 'พบอักขระที่เก็บไม่ได้ (อักขระว่าง U+0000 หรือครึ่งหนึ่งของอักขระ) โปรดลบแล้วพิมพ์ใหม่',
    en: 'There is a character that cannot be stored (U+0000, or half of a character); delete it and type again',
  },
  'request-not-read': {
    th: 'อ่านข้อมูลที่ส่งมาไม่ได้ ต้องเป็น JSON ที่ถูกรูปแบบ',
    en: 'The request could not be read; expected well-formed JSON',
  },
  'media-type-not-taken': {
    th: 'ไม่รับข้อมูลชนิด {found}',
    en: 'Content of the type {found} is not taken here',
  },
  'body-too-large': {
    th: 'ข้อมูลที่ส่งมามีขนาด {foundMegabytes} MB ใหญ่เกินไป รับได้ครั้งละไม่เกิน {limitMegabytes} MB',
    en: 'The request has {foundMegabytes} MB; at most {limitMegabytes} MB are taken at a time.',
  },
  'body-without-end': {
    th: 'ข้อมูลที่ส่งมาใหญ่เกินไป รับได้ครั้งละไม่เกิน {limitMegabytes} MB',
    en: 'The request is too large; at most {limitMegabytes} MB are taken at a time.',
  },
  'route-not-found': { th: 'ไม่พบที่อยู่นี้', en: 'There is nothing at this address' },
  'origin-foreign': {
    th: 'คำขอมาจากเว็บไซต์อื่น จึงไม่รับ',
    en: 'The request comes from another site and is not taken',
  },
  'too-many-requests': {
    th: 'มีคำขอถี่เกินไป กรุณารอ {seconds} วินาที',
    en: 'Too many requests; wait {seconds} seconds',
  },
  'idempotency-key-invalid': {
    th: 'Idempotency-Key ต้องยาว 8 ถึง 100 ตัวอักษร',
    en: 'Idempotency-Key must be 8 to 100 characters long',
  },
  'idempotency-key-reused': {
    th: 'Idempotency-Key นี้ใช้กับคำขออื่นแล้ว',
    en: 'This Idempotency-Key was used for another request',
  },
  'something-failed': {
    th: 'ระบบขัดข้อง ไม่มีการเปลี่ยนแปลงข้อมูล กรุณาลองใหม่ หากยังพบปัญหาให้แจ้งเลขที่ {requestId}',
    en: 'Something failed and nothing was changed; try again, and if it stays name the request {requestId}',
  },
  'law-not-covered': {
    th: 'ข้อมูลกฎหมายของระบบไม่ครอบคลุมช่วงเวลาที่ขอ ({gap}) กรุณาเลือกช่วงเวลาอื่น หรือแจ้งผู้ดูแลระบบ',
    en: 'The law data do not cover the time asked for ({gap}); choose another time, or tell the administrator',
  },
  'shutting-down': { th: 'ระบบกำลังปิด กรุณาลองใหม่ในอีกสักครู่', en: 'The system is stopping; try again shortly' },
});
