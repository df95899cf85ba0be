/** Words of the refusals of findings. The screen's words stand in screens/messages.ts. */
import { defineMessages } from '../../foundation/message.ts';

export const findingMessages = defineMessages({
  'stated-document-known': {
    th: 'เอกสาร {code} บันทึกไว้แล้ว เอกสารหนึ่งฉบับบันทึกได้ครั้งเดียว หากเป็นฉบับแก้ไขให้ใช้รหัสใหม่',
    en: 'Document {code} is already recorded; a document is entered once, a corrected edition under a new code',
  },
  'stated-project-unknown': {
    th: 'ไม่มีโครงการรหัส {projectCode} ในหน่วยงานนี้',
    en: 'There is no project {projectCode} in this agency',
  },
  'stated-place-unknown': {
    th: 'อ้างถึงแถว {place} ซึ่งไม่มีในเอกสาร',
    en: 'The row {place} is referred to but is not in the document',
  },
  'finding-unknown': { th: 'ไม่พบข้อค้นพบนี้', en: 'There is no such finding' },
  'finding-stale': {
    th: 'มีผู้เขียนคำชี้แจงก่อนหน้านี้แล้ว: "{now}" ข้อความของท่านคือ "{found}"',
    en: 'Somebody wrote an explanation before you: "{now}"; yours is "{found}"',
  },
});
