import { defineMessages } from '../../../foundation/message.ts';

export const auditScreenMessages = defineMessages({
  'audit.title': { th: 'ประวัติการใช้งาน', en: 'Audit trail' },
  'audit.note': {
    th: 'ใครทำอะไร เมื่อใด แทนใคร ก่อนและหลัง บันทึกแล้วแก้ไขหรือลบไม่ได้',
    en: 'Who did what, when, for whom, before and after. It can only be added to.',
  },
  'audit.sealed': { th: 'ผนึกแล้วถึง {at} (ผนึกที่ {number})', en: 'Sealed until {at} (seal {number})' },
  'audit.seal-hash': {
    th: 'รหัสผนึก (จดไว้นอกระบบ แล้วตรวจทั้งสายด้วยคำสั่ง tidtam audit verify):',
    en: 'Hash of the seal (keep it elsewhere; tidtam audit verify recomputes the whole chain):',
  },
  'audit.above': { th: 'ตั้งค่า', en: 'Settings' },
  'audit.not-sealed': { th: 'ยังไม่มีผนึก', en: 'Not sealed yet' },
  'audit.person': { th: 'ผู้กระทำ', en: 'Person' },
  'audit.everybody': { th: 'ทุกคน', en: 'Everybody' },
  'audit.action': { th: 'การกระทำ', en: 'Action' },
  'audit.every-action': { th: 'ทุกการกระทำ', en: 'Every action' },
  'audit.from': { th: 'ตั้งแต่วันที่', en: 'From' },
  'audit.to': { th: 'ถึงวันที่', en: 'To' },
  'audit.when': { th: 'เวลา', en: 'When' },
  'audit.what': { th: 'เหตุการณ์', en: 'Event' },
  'audit.values': { th: 'ค่าก่อนและหลัง', en: 'Before and after' },
  'audit.show': { th: 'ดูค่า', en: 'Show the values' },
  'audit.field': { th: 'รายการ', en: 'Field' },
  'audit.before': { th: 'ก่อน', en: 'Before' },
  'audit.after': { th: 'หลัง', en: 'After' },
  'audit.more': { th: 'อ่านต่อ', en: 'Read on' },
  'audit.empty': { th: 'ไม่มีเหตุการณ์ตามที่เลือก', en: 'No such event' },
  'audit.empty-hint': { th: 'ลองขยายช่วงวันที่ หรือเลือกทุกคน', en: 'Try other days, or everybody.' },
  'audit.failed': { th: 'อ่านประวัติไม่ได้ โปรดลองใหม่', en: 'The trail could not be read. Try again.' },
});
