import { defineMessages } from '../../foundation/message.ts';

export const permissionMessages = defineMessages({
  'permission-role': {
    th: 'ท่านยังไม่มีสิทธิ{actionTh} ผู้ที่ทำได้: {rolesTh} (บทบาทของท่าน: {heldTh}) หากควรทำได้ โปรดติดต่อ{helperTh}',
    en: 'You may not {actionEn}. Those who may: {rolesEn} (your roles: {heldEn}). If you should, ask the {helperEn}.',
  },
  'permission-unit': {
    th: 'ท่าน{actionTh}ได้เฉพาะฝ่ายหรือส่วนงานในความรับผิดชอบของท่าน รายการนี้เป็นของ{unitTh} หากควรทำได้ โปรดติดต่อ{helperTh}',
    en: 'You may {actionEn} only within your units; this belongs to {unitEn}. If you should, ask the {helperEn}.',
  },
  'permission-owner': {
    th: 'ท่าน{actionTh}ได้เฉพาะรายการที่ท่านเป็นเจ้าของ หากควรทำได้ โปรดติดต่อ{helperTh}',
    en: 'You may {actionEn} only on what is yours. If you should, ask the {helperEn}.',
  },
  'permission-state': {
    th: '{actionTh}ไม่ได้ เพราะรายการนี้อยู่ในสถานะ “{stateTh}” ผู้ที่ช่วยได้: {helperTh}',
    en: 'Cannot {actionEn}: this is {stateEn}. Who can help: {helperEn}.',
  },
  'not-signed-in': {
    th: 'โปรดเข้าสู่ระบบก่อน (หรือเข้าใหม่ หากหมดเวลาใช้งาน) สิ่งที่พิมพ์ไว้ยังอยู่',
    en: 'Please sign in (again, if your session has ended). What you typed is kept.',
  },
  'acting-for-not-appointed': {
    th: 'วันนี้ท่านไม่ได้รับมอบหมายให้รักษาการแทนหรือปฏิบัติราชการแทนผู้นี้ โปรดติดต่อผู้ดูแลระบบ',
    en: 'You are not appointed to act for this person today. Ask the Administrator.',
  },
});
