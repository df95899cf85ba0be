/** Words of the refusals of official forms. The screens' words stand in screens/messages.ts. */
import { defineMessages } from '../../foundation/message.ts';

export const officialFormMessages = defineMessages({
  'official-form-not-found': {
    th: 'ไม่มีแบบฟอร์ม "{formId}" ดูแบบฟอร์มที่มีได้ที่เมนูเอกสาร',
    en: 'There is no form "{formId}"; the forms there are stand under Documents.',
  },
  'official-form-project-not-found': {
    th: 'ไม่พบโครงการรหัส {projectCode} ในหน่วยงานของท่าน',
    en: 'There is no project {projectCode} in your agency.',
  },
  'official-form-month-needed': {
    th: 'แบบ {paperId} เป็นแบบรายเดือน โปรดเลือกเดือน',
    en: 'Form {paperId} is made for a month; please choose one.',
  },
  'official-form-amendment-needed': {
    th: 'แบบ {paperId} เป็นแบบของคำขอปรับแผน โปรดเลือกคำขอ',
    en: 'Form {paperId} is made for an amendment; please choose one.',
  },
  'official-form-format-not-made': {
    th: 'แบบ {paperId} ไม่มีเป็น {format} มีเป็น {formats}',
    en: 'Form {paperId} is not given as {format}; it is given as {formats}.',
  },
  'official-form-outside-period': {
    th: 'เดือน{monthTh} อยู่นอกระยะเวลาโครงการ ({fromTh} ถึง {untilTh}) จึงไม่มีแบบรายงานของเดือนนี้',
    en: '{monthEn} lies outside the project’s period ({fromEn} to {untilEn}); it has no report forms.',
  },
});
