import { defineMessages } from '../../foundation/message.ts';

/** Refusals and mails of people and sign-in; the words of the screens stand in screens/words.ts. */
export const peopleMessages = defineMessages({
  'sign-in-wrong': {
    th: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง โปรดลองใหม่ หรือกด “ลืมรหัสผ่าน”',
    en: 'The username or the password is wrong. Try again, or choose “Forgotten password”.',
  },
  'sign-in-slowed': {
    th: 'ลองผิดหลายครั้ง โปรดรอ {seconds} วินาทีแล้วลองใหม่ หรือกด “ลืมรหัสผ่าน”',
    en: 'Too many failed attempts. Wait {seconds} seconds and try again, or choose “Forgotten password”.',
  },
  'sign-in-stopped': {
    th: 'บัญชีนี้ถูกระงับการใช้งาน โปรดติดต่อผู้ดูแลระบบของหน่วยงาน',
    en: 'This account has been stopped. Ask your agency’s administrator.',
  },
  'second-factor-wrong': {
    th: 'รหัสยืนยันไม่ถูกต้อง โปรดใช้รหัสล่าสุดในแอปยืนยันตัวตน',
    en: 'The code is wrong. Use the newest code of your authenticator.',
  },
  'second-factor-over': {
    th: 'หมดเวลายืนยันตัวตน หรือลองผิดเกินกำหนด โปรดเข้าสู่ระบบใหม่',
    en: 'The time for the second step is over, or the attempts are used up. Please sign in again.',
  },
  'second-factor-already': {
    th: 'เปิดใช้การยืนยันตัวตนขั้นที่สองอยู่แล้ว',
    en: 'The second factor is already in use.',
  },
  'second-factor-none': {
    th: 'ยังไม่ได้เริ่มเปิดใช้การยืนยันตัวตนขั้นที่สอง',
    en: 'No second factor has been started.',
  },
  'password-proof-wrong': { th: 'รหัสผ่านปัจจุบันไม่ถูกต้อง', en: 'The current password is wrong.' },
  'password-short': {
    th: 'รหัสผ่านสั้นเกินไป ต้องมีอย่างน้อย {least} ตัวอักษร (พิมพ์มา {found})',
    en: 'The password is too short: at least {least} characters ({found} typed).',
  },
  'password-long': {
    th: 'รหัสผ่านยาวเกินไป ต้องไม่เกิน {most} ตัวอักษร',
    en: 'The password is too long: at most {most} characters.',
  },
  'password-common': {
    th: 'รหัสผ่านนี้เดาได้ง่าย โปรดใช้วลียาว ๆ ที่ไม่ใช่คำหรือตัวเลขที่ใช้กันทั่วไป',
    en: 'This password is easily guessed. Use a long phrase, not common words or numbers.',
  },
  'password-own-name': {
    th: 'รหัสผ่านต้องไม่ใช่ชื่อผู้ใช้หรืออีเมลของท่าน',
    en: 'The password must not be your username or e-mail.',
  },
  'password-link-over': {
    th: 'ลิงก์นี้หมดอายุหรือถูกใช้แล้ว โปรดขอลิงก์ใหม่ที่ “ลืมรหัสผ่าน”',
    en: 'This link has run out or was used. Ask for a new one at “Forgotten password”.',
  },
  'user-not-found': { th: 'ไม่พบผู้ใช้ {username}', en: 'There is no user {username}.' },
  'session-not-found': {
    th: 'ไม่พบการเข้าใช้งานนี้ อาจสิ้นสุดไปแล้ว',
    en: 'This session was not found; it may have ended.',
  },
  'person-not-found': { th: 'ไม่พบบุคคลนี้ในหน่วยงานของท่าน', en: 'This person was not found in your agency.' },
  'person-stale': {
    th: 'ข้อมูลบุคคลนี้ถูกแก้ไขโดยผู้อื่นแล้ว (ฉบับ {current}) ท่านแก้จากฉบับ {given} โปรดตรวจและบันทึกใหม่',
    en: 'Somebody else has changed this person (version {current}); you changed version {given}. Check and save again.',
  },
  'username-taken': {
    th: 'ชื่อผู้ใช้ {username} มีผู้ใช้แล้ว โปรดเลือกชื่ออื่น',
    en: 'The username {username} is taken. Choose another.',
  },
  'email-taken': { th: 'อีเมลนี้มีผู้ใช้แล้วในระบบ โปรดใช้อีเมลอื่น', en: 'This e-mail is already in use. Use another.' },
  'unit-not-in-agency': {
    th: 'ไม่พบหน่วยงานภายในที่เลือก หรือถูกยุบแล้ว',
    en: 'The chosen unit was not found, or is dissolved.',
  },
  'assignment-unit-missing': {
    th: 'บทบาทระดับหน่วยงานภายในต้องระบุหน่วยงาน และบทบาทระดับอื่นต้องไม่ระบุ',
    en: 'A role over a unit names the unit; any other names none.',
  },
  'assignment-days-turned': { th: 'วันสิ้นสุดต้องไม่ก่อนวันเริ่ม', en: 'The last day must not be before the first.' },
  'last-administrator': {
    th: 'หน่วยงานต้องมีผู้ดูแลระบบอย่างน้อยหนึ่งคน โปรดตั้งผู้อื่นก่อน',
    en: 'The agency needs at least one administrator. Appoint another first.',
  },
  'own-access': {
    th: 'ท่านระงับการใช้งานของตนเองไม่ได้ โปรดให้ผู้ดูแลระบบคนอื่นทำ',
    en: 'You cannot stop your own access. Ask another administrator.',
  },
  'first-administrator-link-over': {
    th: 'ลิงก์ผู้ดูแลระบบคนแรกหมดอายุหรือถูกใช้แล้ว โปรดเปิดโปรแกรมใหม่เพื่อรับลิงก์ใหม่',
    en: 'The first administrator’s link has run out or was used. Start the program again for a new one.',
  },
  'mail-forgotten-subject': { th: 'ติดตาม: ตั้งรหัสผ่านใหม่', en: 'Tidtam: set a new password' },
  'mail-forgotten-text': {
    th: 'มีผู้ขอตั้งรหัสผ่านใหม่ของบัญชี {username}\n\nตั้งรหัสผ่านใหม่ที่ (ใช้ได้ครั้งเดียว ภายใน {hours} ชั่วโมง):\n{link}\n\nหากท่านไม่ได้ขอ ไม่ต้องทำอะไร รหัสผ่านเดิมยังใช้ได้',
    en: 'Somebody asked for a new password of the account {username}.\n\nSet it here (once, within {hours} hours):\n{link}\n\nIf it was not you, do nothing: the old password still works.',
  },
  'mail-welcome-subject': { th: 'ติดตาม: บัญชีของท่านพร้อมใช้', en: 'Tidtam: your account is ready' },
  'mail-welcome-text': {
    th: 'ผู้ดูแลระบบได้เปิดบัญชี {username} ให้ท่าน\n\nตั้งรหัสผ่านของท่านที่ (ใช้ได้ครั้งเดียว ภายใน {hours} ชั่วโมง):\n{link}',
    en: 'The administrator has made the account {username} for you.\n\nSet your password here (once, within {hours} hours):\n{link}',
  },
});
