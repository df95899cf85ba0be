/** The annexes of สสว.300 (ภาคผนวก, S2 L1585-1591). Pictures by activity are printed from the text itself. */
export const annexKinds = ['economic-value-500-1', 'stakeholders-300-2', 'success-case', 'other'] as const;
export type AnnexKind = (typeof annexKinds)[number];

export const annexTitles: Record<AnnexKind, { th: string; en: string }> = {
  'economic-value-500-1': {
    th: 'แบบประเมินมูลค่าทางเศรษฐกิจ (สสว.500/1)',
    en: 'Economic value (สสว.500/1)',
  },
  'stakeholders-300-2': {
    th: 'แบบฟอร์มผู้รับบริการที่เป็นหน่วยงาน (สสว.300/2)',
    en: 'Agencies and others served (สสว.300/2)',
  },
  'success-case': { th: 'ตัวอย่างผู้ประกอบการที่ประสบความสำเร็จ', en: 'Success cases' },
  other: { th: 'เอกสารอื่นๆ', en: 'Other documents' },
};
