/** Rows of the permission table, memos to projects. */
import type { Permission } from './permission.ts';
import { accountants, administrators, everyone, officers } from './permission-groups.ts';

export const rowsMToZ = {
  'memos.edit': { title: { th: 'แก้ไขร่างบันทึกข้อความ', en: 'edit the draft of a memo' }, allow: officers },
  'memos.edit-settings': {
    title: { th: 'ตั้งค่าบันทึกข้อความ', en: 'set up the memos of the agency' },
    allow: administrators,
  },
  'memos.receive-original': {
    title: { th: 'รับต้นฉบับบันทึกข้อความ', en: 'receive the original of a memo' },
    allow: { 'finance-officer': 'units', administrator: 'agency' },
  },
  'memos.view': { title: { th: 'ดูบันทึกข้อความ', en: 'see memos' }, allow: everyone },

  'monitoring-board.export': {
    title: { th: 'ส่งออกกระดานติดตาม', en: 'export the monitoring board' },
    allow: everyone,
  },
  'monitoring-board.remind': {
    title: { th: 'เตือนให้รายงาน', en: 'remind project units' },
    allow: { 'monitoring-officer': 'units', administrator: 'agency' },
  },
  'monitoring-board.view': { title: { th: 'ดูกระดานติดตาม', en: 'see the monitoring board' }, allow: everyone },

  'monthly-reports.attach': {
    title: { th: 'แนบหลักฐานของรายงานประจำเดือน', en: 'attach evidence to a monthly report' },
    allow: officers,
    helper: 'monitoring-officer',
  },
  'monthly-reports.decide-reopening': {
    title: { th: 'พิจารณาคำขอเปิดระบบให้แก้ไข', en: 'decide on reopening a report' },
    allow: { 'monitoring-officer': 'units' },
    states: ['requested'],
  },
  'monthly-reports.download': {
    title: { th: 'ดาวน์โหลดรายงานประจำเดือน', en: 'download monthly reports' },
    allow: everyone,
  },
  'monthly-reports.pull-back': {
    title: { th: 'ดึงรายงานประจำเดือนกลับมาแก้ไข', en: 'pull back a submitted monthly report' },
    allow: officers,
    helper: 'monitoring-officer',
  },
  'monthly-reports.request-reopening': {
    title: { th: 'ขอเปิดระบบให้แก้ไขรายงาน', en: 'ask for the reopening of a report' },
    allow: officers,
  },
  'monthly-reports.save': {
    title: { th: 'บันทึกรายงานประจำเดือน', en: 'save a monthly report' },
    allow: officers,
    helper: 'monitoring-officer',
  },
  'monthly-reports.submit': {
    title: { th: 'ส่งรายงานประจำเดือน', en: 'submit a monthly report' },
    allow: officers,
    helper: 'monitoring-officer',
  },
  'monthly-reports.upload': {
    title: { th: 'นำเข้ารายงานประจำเดือนจากแฟ้ม', en: 'upload a monthly report' },
    allow: officers,
    helper: 'monitoring-officer',
  },
  'monthly-reports.view': { title: { th: 'ดูรายงานประจำเดือน', en: 'see monthly reports' }, allow: everyone },
  'monthly-reports.withdraw-reopening': {
    title: { th: 'ถอนคำขอเปิดระบบให้แก้ไขรายงาน', en: 'withdraw a request for reopening' },
    allow: officers,
    states: ['requested'],
  },

  'my-work.view': { title: { th: 'ดูงานของฉัน', en: 'see my work' }, allow: everyone },

  'notifications.read': {
    title: { th: 'อ่านการแจ้งเตือนของตน', en: 'read one’s own notices' },
    allow: everyone,
  },
  'notifications.retry-mail': {
    title: { th: 'ส่งอีเมลแจ้งเตือนที่ส่งไม่สำเร็จอีกครั้ง', en: 'try a failed mail again' },
    allow: administrators,
  },
  'notifications.view': { title: { th: 'ดูการแจ้งเตือนของตน', en: 'see one’s own notices' }, allow: everyone },
  'notifications.view-mails': {
    title: { th: 'ดูอีเมลแจ้งเตือนที่ส่งไม่สำเร็จ', en: 'see mails that could not be sent' },
    allow: administrators,
  },

  'obligations.view': {
    title: { th: 'ดูปฏิทินกำหนดส่ง', en: 'see the calendar of obligations' },
    allow: everyone,
  },

  'official-forms.download': {
    title: { th: 'ดาวน์โหลดแบบฟอร์มทางการ', en: 'download official forms' },
    allow: everyone,
  },
  'official-forms.view': { title: { th: 'ดูแบบฟอร์มทางการ', en: 'see official forms' }, allow: everyone },

  'people.assign-roles': { title: { th: 'กำหนดบทบาท', en: 'assign roles' }, allow: administrators },
  'people.create': { title: { th: 'เพิ่มบุคคล', en: 'add a person' }, allow: administrators },
  'people.deactivate': {
    title: { th: 'ระงับการใช้งานของบุคคล', en: 'stop a person’s access' },
    allow: administrators,
  },
  'people.edit': { title: { th: 'แก้ไขข้อมูลบุคคล', en: 'edit a person' }, allow: administrators },
  'people.reset-second-factor': {
    title: { th: 'ล้างการยืนยันตัวตนขั้นที่สอง', en: 'reset a second factor' },
    allow: administrators,
  },
  'people.view': {
    title: { th: 'ดูรายชื่อบุคคลและบทบาท', en: 'see people and their roles' },
    allow: {
      administrator: 'agency',
      'internal-auditor': 'agency',
      'monitoring-officer': 'agency',
      director: 'agency',
    },
  },

  'plans.edit': {
    title: { th: 'แก้ไขแผนงานและโครงสร้างแผน', en: 'edit programmes and plan nodes' },
    allow: { 'strategy-officer': 'agency', administrator: 'agency' },
  },
  'plans.view': { title: { th: 'ดูแผนงาน', en: 'see programmes' }, allow: everyone },

  'projects.attach': {
    title: { th: 'แนบไฟล์ของโครงการ', en: 'attach files to a project' },
    allow: { ...officers, ...accountants, 'strategy-officer': 'agency', administrator: 'agency' },
  },
  'projects.correct': {
    title: { th: 'แก้ไขข้อมูลแผนที่เปิดให้แก้ไข', en: 'correct unlocked plan data' },
    allow: officers,
    states: ['unlocked'],
    helper: 'monitoring-officer',
  },
  'projects.create': {
    title: { th: 'สร้างโครงการ', en: 'create a project' },
    allow: { ...officers, 'strategy-officer': 'agency', administrator: 'agency' },
  },
  'projects.decide-unlock': {
    title: { th: 'พิจารณาคำขอแก้ไขข้อมูลแผน', en: 'decide on unlocking plan data' },
    allow: { 'monitoring-officer': 'units' },
    states: ['requested'],
  },
  'projects.edit': {
    title: { th: 'แก้ไขโครงการ', en: 'edit a project' },
    allow: { ...officers, 'strategy-officer': 'agency', administrator: 'agency' },
    states: ['draft'],
    helper: 'monitoring-officer',
  },
  'projects.lock': {
    title: { th: 'ล็อกแผนโครงการ', en: 'lock a project plan' },
    allow: administrators,
    states: ['approved'],
  },
  'projects.request-unlock': {
    title: { th: 'ขอแก้ไขข้อมูลแผนที่ล็อกแล้ว', en: 'ask for the unlocking of plan data' },
    allow: officers,
    states: ['locked'],
  },
  'projects.submit': {
    title: { th: 'เสนอโครงการ', en: 'submit a project' },
    allow: officers,
    states: ['draft'],
  },
  'projects.view': { title: { th: 'ดูโครงการ', en: 'see projects' }, allow: everyone },
  'projects.withdraw': {
    title: { th: 'ถอนโครงการที่เสนอ', en: 'withdraw a submitted project' },
    allow: officers,
    states: ['submitted'],
    helper: 'director',
  },
} as const satisfies Record<string, Permission>;
