/** Fills in a whole plan (สสว.100) of three months by the fields and tables of the plan editor. */
import type { Locator, Page } from 'playwright-core';

export const projectName = 'พัฒนาผู้ประกอบการภาคเหนือ';

/** The days as they are typed; they must touch three months. */
type Period = { startsOn: string; endsOn: string };
const octoberToDecember: Period = { startsOn: '01102566', endsOn: '31122566' };

/** Every mandatory field, two indicators, two activities, their months typed and pasted, links and papers. */
export async function fillPlan(page: Page, period = octoberToDecember): Promise<void> {
  await fillFacts(page, period);
  await fillRows(page);
  await fillMonths(page);
  await page.getByRole('checkbox', { name: /การสร้างโอกาสและความเสมอภาคทางสังคม$/ }).press('Space');
  await attachPapers(page);
  await page.getByText(/^ยังต้องทำอีก/).waitFor({ state: 'detached' });
  await page.getByText(/^บันทึกแล้ว \d\d:\d\d$/).waitFor();
}

const type = (within: Page | Locator, label: string, text: string) =>
  within
    .getByRole('textbox', { name: new RegExp(`^${label}`) })
    .first()
    .fill(text);

async function choose(
  page: Page,
  within: Page | Locator,
  label: string,
  choice: string | RegExp,
): Promise<void> {
  await within
    .getByRole('button', { name: new RegExp(label) })
    .first()
    .click();
  await page.getByRole('option', { name: choice }).first().click();
}

async function date(page: Page, label: string, digits: string): Promise<void> {
  const field = page.getByRole('group', { name: new RegExp(`^${label}`) });
  await field.getByRole('spinbutton').first().click();
  await page.keyboard.type(digits, { delay: 20 });
}

async function fillFacts(page: Page, { startsOn, endsOn }: Period): Promise<void> {
  await choose(page, page, 'ประเภทโครงการ', 'โครงการส่งเสริม');
  await choose(page, page, 'แหล่งงบประมาณ', 'งบประมาณรายจ่ายประจำปี');
  await type(page, 'งบประมาณ \\(บาท\\)', '300000');
  await date(page, 'วันเริ่มต้น', startsOn);
  await date(page, 'วันสิ้นสุด', endsOn);
  await type(page, 'โทรศัพท์ของหน่วยบริหารโครงการ', '0 2000 0000');
  await type(page, 'เลขที่บันทึกแจ้งจัดสรรงบประมาณ', 'ผกก. 1/2567');
  await page.getByRole('combobox', { name: /^พื้นที่ดำเนินการ/ }).click();
  await page.keyboard.type('เชียงใหม่');
  await page.getByRole('option', { name: 'เชียงใหม่' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await type(page, 'หลักการและเหตุผล', 'เพื่อให้ผู้ประกอบการเข้าถึงการสนับสนุน');
  await type(page, 'วัตถุประสงค์', 'เพื่ออบรม');
  await type(page, 'กลุ่มเป้าหมายที่ได้รับประโยชน์', 'ผู้ประกอบการ');
  await type(page, 'จำนวนกลุ่มเป้าหมาย', '40');
  await type(page, 'ผลสัมฤทธิ์ที่คาดว่าจะได้รับ', 'ผู้ประกอบการมีรายได้เพิ่ม');
}

async function fillRows(page: Page): Promise<void> {
  for (const [position, unit, target, kind] of [
    [1, 'ราย', '40', 'รวมทุกงวด'],
    [2, 'ร้อยละ', '80', /^ร้อยละ/],
  ] as const) {
    await page.getByRole('button', { name: 'เพิ่มตัวชี้วัด' }).click();
    const row = page.getByRole('group', { name: `ตัวชี้วัดที่ ${position}` });
    await type(row, 'ชื่อตัวชี้วัด', `ตัวชี้วัดตัวอย่าง ${position}`);
    await type(row, 'หน่วยนับ', unit);
    await choose(page, row, 'วิธีรวมค่า', kind);
    await type(row, 'ค่าเป้าหมาย', target);
    await type(row, 'วิธีการวัด', 'นับจากทะเบียน');
  }
  for (const [position, name, budget, weight] of [
    [1, 'อบรม', '200000', '60'],
    [2, 'ติดตามผล', '100000', '40'],
  ] as const) {
    await page.getByRole('button', { name: 'เพิ่มกิจกรรม' }).click();
    const row = page.getByRole('group', { name: `กิจกรรมที่ ${position}` });
    await type(row, `${position}\\. ชื่อกิจกรรม`, name);
    await type(row, 'งบกิจกรรม', budget);
    await type(row, 'น้ำหนัก', weight);
  }
}

const firstMonth = (page: Page, table: string) =>
  page.getByRole('grid', { name: table }).getByRole('gridcell').nth(1);

async function paste(page: Page, table: string, cells: string): Promise<void> {
  await firstMonth(page, table).click();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), cells);
  await page.keyboard.press('Control+v');
}

async function fillMonths(page: Page): Promise<void> {
  await firstMonth(page, 'แผนการใช้จ่ายเงินรายเดือน').click();
  for (const amount of ['50000', '100000', '50000']) {
    await page.keyboard.type(amount);
    await page.keyboard.press('Tab');
  }
  await page.getByRole('grid', { name: 'แผนการใช้จ่ายเงินรายเดือน' }).getByText('ตรง').first().waitFor();
  await paste(page, 'แผนการใช้จ่ายเงินรายเดือน', '50,000\t100,000\t50,000\r\n0\t50,000\t50,000\r\n');
  await paste(page, 'แผนการดำเนินงานรายเดือน', '20\t50\t30\r\n0\t50\t50');
  await paste(page, 'งานที่วางแผนรายเดือน', 'ประกาศรับสมัคร\tอบรม\tสรุปผล');
  await paste(page, 'แผนตัวชี้วัดรายเดือน', '10\t20\t10\r\nN/A\tN/A\t80');
}

/** The memo and สสว.100 are made when the opening is submitted; what strategy notified on paper is a file. */
async function attachPapers(page: Page): Promise<void> {
  await choose(page, page, 'ประเภทเอกสาร', /^สำเนาบันทึกแจ้งจัดสรร/);
  await type(page, 'ชื่อเอกสาร', 'สำเนาแจ้งจัดสรร');
  await page.locator('input[type=file]').setInputFiles({
    name: 'allocation.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 allocation'),
  });
  await page
    .getByRole('button', { name: 'สำเนาแจ้งจัดสรร' })
    .or(page.getByRole('link', { name: 'สำเนาแจ้งจัดสรร' }))
    .first()
    .waitFor();
}
