/** What places and their fields are called in a refusal: as the form and the screen call them. */
import type { PlaceKind, StakeholderGroup } from './places.ts';

type Words = { th: string; en: string };

export const placeWords: Record<PlaceKind, Words> = {
  summary: { th: 'บทสรุปผู้บริหาร', en: 'Executive summary' },
  activity: { th: 'ข้อ 2.1', en: '2.1' },
  indicator: { th: 'ข้อ 2.2.1', en: '2.2.1' },
  achievement: { th: 'ข้อ 2.2.2 ผลสัมฤทธิ์', en: '2.2.2 Achievement' },
  stakeholders: { th: 'ข้อ 2.3 กลุ่มผู้มีส่วนได้ส่วนเสีย', en: '2.3 Groups of stakeholders' },
  recipients: { th: 'ข้อ 2.3.1 ผู้รับบริการ', en: '2.3.1 Recipients' },
  others: { th: 'ข้อ 2.3.2 หน่วยงานหรือผู้ที่เกี่ยวข้อง', en: '2.3.2 Agencies and others' },
  success: { th: 'ข้อ 2.3', en: '2.3' },
  problems: { th: 'บทที่ 3', en: 'Chapter 3' },
  use: { th: 'ข้อ 4.1 การนำไปใช้ประโยชน์', en: '4.1 Use of the results' },
  suggestions: { th: 'ข้อ 4.2 ข้อเสนอแนะ', en: '4.2 Suggestions' },
};

/** Short, for a sentence; the book prints the whole words of the form (forms/stakeholders.ts). */
export const stakeholderNames: Record<StakeholderGroup, Words> = {
  committees: { th: 'คณะกรรมการและคณะอนุกรรมการ', en: 'committees' },
  'executives-and-officers': { th: 'ผู้บริหารและพนักงาน', en: 'executives and officers' },
  'partner-agencies': { th: 'หน่วยงานพันธมิตร', en: 'partner agencies' },
  entrepreneurs: { th: 'ผู้ประกอบการ MSME', en: 'entrepreneurs' },
  'joint-agencies': { th: 'หน่วยงานร่วมหรือหน่วยงานรับจ้าง', en: 'joint and contracted agencies' },
  'auditing-agencies': { th: 'หน่วยงานที่ตรวจประเมินหรือตรวจสอบ', en: 'assessing and auditing agencies' },
  'universities-and-public': { th: 'มหาวิทยาลัยและประชาชน', en: 'universities and the public' },
};

export const fieldWords: Record<string, Words> = {
  text: { th: 'ข้อความ', en: 'text' },
  events: { th: 'การจัดกิจกรรม', en: 'events' },
  date: { th: 'วันที่', en: 'date' },
  venue: { th: 'สถานที่', en: 'venue' },
  participants: { th: 'จำนวนผู้เข้าร่วม', en: 'participants' },
  pictures: { th: 'ภาพประกอบ', en: 'pictures' },
  caption: { th: 'คำบรรยายภาพ', en: 'caption' },
  reason: { th: 'เหตุผล', en: 'reason' },
  explanation: { th: 'คำอธิบายผล', en: 'explanation' },
  collection: { th: 'วิธีการเก็บข้อมูล', en: 'how data were collected' },
  calculation: { th: 'วิธีการคำนวณ', en: 'how it was calculated' },
  outcome: { th: 'ผลเทียบกับเป้าหมาย', en: 'result against the target' },
  valueSatang: { th: 'มูลค่าทางเศรษฐกิจ', en: 'economic value' },
  total: { th: 'จำนวนผู้รับบริการ', en: 'recipients' },
  imported: { th: 'จำนวนตาม สสว.300/1', en: 'number in สสว.300/1' },
  notImported: { th: 'จำนวนที่นำเข้าไม่ได้', en: 'number not imported' },
  count: { th: 'จำนวน', en: 'number' },
  factors: { th: 'ปัจจัยแห่งความสำเร็จ', en: 'factors of success' },
  cases: { th: 'ตัวอย่างความสำเร็จ', en: 'success cases' },
  title: { th: 'ชื่อ', en: 'title' },
  rows: { th: 'รายการปัญหาอุปสรรค', en: 'problems' },
  problem: { th: 'ปัญหาอุปสรรค', en: 'problem' },
  remedy: { th: 'แนวทางแก้ไข', en: 'remedy' },
  side: { th: 'ปัจจัยภายในหรือภายนอก', en: 'internal or external' },
};
