/** Rows of the permission table, agencies to final reports and findings. */
import type { Permission } from './permission.ts';
import { accountants, administrators, deciders, everyone, officers, readers } from './permission-groups.ts';

export const rowsAToL = {
  'agencies.edit': { title: { th: 'แก้ไขข้อมูลหน่วยงาน', en: 'edit the agency' }, allow: administrators },
  'agencies.edit-units': {
    title: { th: 'แก้ไขผังหน่วยงานภายใน', en: 'edit the tree of units' },
    allow: administrators,
  },
  'agencies.view': {
    title: { th: 'ดูข้อมูลหน่วยงานและผังหน่วยงาน', en: 'see the agency and its units' },
    allow: everyone,
  },

  'allocations.edit': {
    title: { th: 'แจ้งจัดสรรงบประมาณให้หน่วยบริหารโครงการ', en: 'notify allocations to project units' },
    allow: { 'strategy-officer': 'agency', administrator: 'agency' },
  },
  'allocations.view': {
    title: { th: 'ดูการแจ้งจัดสรรงบประมาณ', en: 'see allocations' },
    allow: { ...everyone, 'strategy-officer': 'agency' },
  },

  'amendments.create': {
    title: { th: 'เริ่มคำขอปรับแผน (สสว.400)', en: 'begin an amendment (สสว.400)' },
    allow: officers,
  },
  'amendments.drop': {
    title: {
      th: 'ยุติคำขอปรับแผนที่เป็นร่างหรือได้รับมติแล้ว',
      en: 'drop an amendment that is a draft or resolved on',
    },
    allow: officers,
    states: ['draft', 'resolved'],
  },
  'amendments.edit': {
    title: { th: 'แก้ไขคำขอปรับแผน', en: 'edit an amendment' },
    allow: officers,
    states: ['draft', 'resolved'],
  },
  'amendments.keep-meetings': {
    title: { th: 'บันทึกการประชุมคณะกรรมการบริหาร', en: 'keep the meetings of the board' },
    allow: { secretariat: 'agency' },
  },
  'amendments.put-on-agenda': {
    title: { th: 'บรรจุวาระการประชุม', en: 'put a matter on the agenda' },
    allow: { secretariat: 'agency' },
    states: ['queued'],
  },
  'amendments.read-board': {
    title: { th: 'ดูวาระและมติคณะกรรมการบริหาร', en: 'read the board’s agenda and resolutions' },
    allow: { ...readers, 'monitoring-officer': 'units', 'strategy-officer': 'units', executive: 'units' },
  },
  'amendments.request': {
    title: { th: 'เสนอคำขอปรับแผน', en: 'ask for an amendment' },
    allow: officers,
    states: ['draft', 'resolved'],
  },
  'amendments.resolve': {
    title: { th: 'บันทึกมติคณะกรรมการบริหาร', en: 'record a resolution of the board' },
    allow: { secretariat: 'agency' },
    states: ['on-agenda'],
  },
  'amendments.take-off-agenda': {
    title: { th: 'ถอนเรื่องออกจากวาระ', en: 'take a matter off the agenda' },
    allow: { secretariat: 'agency' },
    states: ['on-agenda'],
  },
  'amendments.view': { title: { th: 'ดูคำขอปรับแผน', en: 'see amendments' }, allow: everyone },
  'amendments.withdraw': {
    title: { th: 'ถอนคำขอปรับแผนที่เสนอ', en: 'withdraw an amendment that was asked for' },
    allow: officers,
    states: ['requested', 'agenda-requested', 'queued', 'resolution-requested'],
  },

  'approvals.decide': { title: { th: 'พิจารณาคำขออนุมัติ', en: 'decide on a request' }, allow: deciders },
  'approvals.delegate': {
    title: { th: 'มอบหมายให้ผู้อื่นพิจารณาแทน', en: 'delegate one’s decisions' },
    allow: deciders,
  },
  'approvals.edit-chains': {
    title: { th: 'แก้ไขสายอนุมัติ', en: 'edit approval chains' },
    allow: administrators,
  },
  'approvals.view': { title: { th: 'ดูคำขออนุมัติ', en: 'see requests for approval' }, allow: everyone },
  'approvals.view-delegations': {
    title: { th: 'ดูการมอบหมายของทุกคน', en: 'see everybody’s delegations' },
    allow: { administrator: 'agency', 'internal-auditor': 'agency' },
  },

  'audit.view': {
    title: { th: 'ดูประวัติการใช้งาน', en: 'read the audit trail' },
    allow: { 'internal-auditor': 'agency', administrator: 'agency' },
  },

  'closings.close': {
    title: { th: 'ปิดโครงการ', en: 'close a project' },
    allow: { 'monitoring-officer': 'units' },
    states: ['original-received'],
  },
  'closings.receive-original': {
    title: { th: 'บันทึกการรับต้นฉบับเรื่องปิดโครงการ', en: 'record the original of a closing' },
    allow: accountants,
    states: ['money-returned'],
  },
  'closings.report-accounting': {
    title: { th: 'บันทึกรายงานการเบิกจ่ายของส่วนบัญชี', en: 'enter the accounting report of a project' },
    allow: accountants,
    states: ['not-begun', 'draft', 'under-review', 'returned', 'in-approval'],
  },
  'closings.return-money': {
    title: { th: 'บันทึกใบเสร็จรับเงินคืน', en: 'record the receipt of returned money' },
    allow: accountants,
    states: ['approved'],
  },
  'closings.save': {
    title: { th: 'จัดทำเรื่องขอปิดโครงการ', en: 'prepare the closing of a project' },
    allow: officers,
    states: ['not-begun', 'draft', 'returned'],
    helper: 'monitoring-officer',
  },
  'closings.save-delay': {
    title: { th: 'ร่างบันทึกชี้แจงความล่าช้า', en: 'draft a delay memo' },
    allow: officers,
    states: ['not-begun', 'draft', 'under-review', 'returned', 'in-approval'],
  },
  'closings.submit': {
    title: { th: 'ส่งเรื่องขออนุมัติปิดโครงการ', en: 'submit the closing of a project' },
    allow: officers,
    states: ['draft', 'returned'],
  },
  'closings.submit-delay': {
    title: { th: 'เสนอบันทึกชี้แจงความล่าช้า', en: 'send a delay memo' },
    allow: officers,
    states: ['draft', 'under-review', 'returned', 'in-approval'],
  },
  'closings.view': {
    title: { th: 'ดูเรื่องปิดโครงการ', en: 'see the closing of a project' },
    allow: everyone,
  },
  'closings.withdraw': {
    title: { th: 'ถอนเรื่องขอปิดโครงการ', en: 'withdraw the closing of a project' },
    allow: officers,
    states: ['under-review', 'in-approval'],
  },

  'demonstration.change-role': {
    title: { th: 'เปลี่ยนบทบาทในชุดสาธิต', en: 'change role in the demonstration' },
    allow: everyone,
  },
  'demonstration.move-day': {
    title: { th: 'เลื่อนวันของชุดสาธิต', en: 'move the day of the demonstration' },
    allow: everyone,
  },

  'final-reports.attach': {
    title: { th: 'แนบภาพและภาคผนวกของ สสว.300', en: 'attach pictures and annexes to a final report' },
    allow: officers,
  },
  'final-reports.complete': {
    title: { th: 'ยืนยันว่ารายงาน สสว.300 ครบถ้วน', en: 'complete a final report' },
    allow: officers,
  },
  'final-reports.download': {
    title: { th: 'ดาวน์โหลดรายงาน สสว.300', en: 'download final reports' },
    allow: everyone,
  },
  'final-reports.reopen': {
    title: { th: 'เปิดรายงาน สสว.300 ให้แก้ไข', en: 'reopen a final report' },
    allow: { ...officers, 'monitoring-officer': 'units' },
  },
  'final-reports.view': { title: { th: 'ดูรายงาน สสว.300', en: 'see final reports' }, allow: everyone },
  'final-reports.write': {
    title: { th: 'เขียนรายงาน สสว.300', en: 'write a final report' },
    allow: officers,
  },

  'findings.explain': {
    title: { th: 'ชี้แจงข้อค้นพบ', en: 'explain a finding' },
    allow: { 'monitoring-officer': 'agency', 'strategy-officer': 'agency', 'finance-officer': 'agency' },
  },
  'findings.record': {
    title: { th: 'บันทึกตารางจากเอกสาร', en: 'record the tables of a document' },
    allow: { 'monitoring-officer': 'agency', 'strategy-officer': 'agency', administrator: 'agency' },
  },
  'findings.view': { title: { th: 'ดูข้อค้นพบ', en: 'see findings' }, allow: everyone },
} as const satisfies Record<string, Permission>;
