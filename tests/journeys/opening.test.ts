/**
 * The opening of a project, from nothing to locked: made and filled in by keyboard and paste, what is missing led to
 * by links, submitted with its memo, returned with a mark, mended, checked, endorsed, approved, locked, and then
 * reported; whoever is not in turn is refused.
 */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { expectAccessible, expectNoFaults, takePicture } from './browser.ts';
import { journeyOfDemonstration, soon } from './journey.ts';
import { decideRequest, openRequest, submitOpening } from './opening-pages.ts';

const name = 'โครงการพัฒนาผู้ประกอบการเพื่อสังคม (ตัวอย่าง)';
const { openAs } = journeyOfDemonstration();
let officer: Page;
let director: Page;
let monitoring: Page;
let superior: Page;
let address = '';

beforeAll(async () => {
  officer = await openAs('osep.officer');
  director = await openAs('osep.director');
  monitoring = await openAs('osep.monitoring');
  superior = await openAs('osep.superior.registry');
}, 240_000);

const saved = () => officer.getByText(/^บันทึกแล้ว \d\d:\d\d$/).waitFor();
const planOf = (page: Page) =>
  page.evaluate(
    async (path) => (await (await fetch(path)).json()) as never,
    address.replace('/2566', '/api/v1'),
  ) as Promise<{ state: string; planVersion: number; plan: Record<string, never> }>;

/** Types into the field with this label, found as a screen reader names it. */
async function type(label: string, text: string, within: Page | Locator = officer): Promise<void> {
  const field = within.getByRole('textbox', { name: new RegExp(`^${label}`) }).first();
  await field.focus();
  await officer.keyboard.insertText(text);
}
/** Opens a list by Enter, goes to the entry by its first letters, and takes it by Enter. */
async function choose(label: string, letters: string, within: Page | Locator = officer): Promise<void> {
  const list = within.getByRole('button', { name: new RegExp(label) }).first();
  await list.focus();
  await officer.keyboard.press('Enter');
  await officer
    .getByRole('option', { name: new RegExp(letters) })
    .first()
    .waitFor();
  for (let step = 0; step < 40; step += 1) {
    const at = await officer.evaluate(() => document.activeElement?.textContent ?? '');
    if (at.includes(letters)) break;
    await officer.keyboard.press('ArrowDown');
  }
  await officer.keyboard.press('Enter');
}
async function search(label: string, text: string): Promise<void> {
  await officer.getByRole('combobox', { name: new RegExp(`^${label}`) }).focus();
  await officer.keyboard.type(text);
  await officer.getByRole('option').first().waitFor();
  await officer.keyboard.press('ArrowDown');
  await officer.keyboard.press('Enter');
}
async function date(label: string, digits: string): Promise<void> {
  await officer
    .getByRole('group', { name: new RegExp(`^${label}`) })
    .getByRole('spinbutton')
    .first()
    .focus();
  await officer.keyboard.type(digits, { delay: 20 });
}
const grid = (title: string) => officer.getByRole('grid', { name: new RegExp(title) });
/** Pastes into the first month of the first row, as from Excel. */
async function paste(title: string, text: string): Promise<void> {
  await grid(title).getByRole('gridcell').nth(1).click();
  await officer.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await officer.keyboard.press('Control+v');
}
const missing = (words: RegExp) => officer.getByRole('link', { name: words });

it('an officer makes a project from nothing; everything that is missing is a link to its place', async () => {
  await officer.goto('/2566/projects');
  await officer.getByRole('link', { name: 'สร้างโครงการ' }).press('Enter');
  await officer.getByRole('heading', { name: 'สร้างโครงการ', level: 1 }).waitFor();
  await expectAccessible(officer);
  await type('ชื่องาน/โครงการ', name);
  await choose('แผนงาน', 'การจดทะเบียนวิสาหกิจเพื่อสังคม');
  // Whoever creates a project and reports is named on it.
  await soon(() => officer.getByRole('combobox', { name: 'ผู้รับผิดชอบ' }).inputValue()).toMatch(/ส่วนทะเบียน/);
  await officer.getByRole('button', { name: 'สร้างและกรอกแผน' }).press('Enter');
  await officer.waitForURL(/\/2566\/projects\/66\d{6}\/plan$/);
  address = new URL(officer.url()).pathname.replace(/\/plan$/, '');

  await officer.getByRole('heading', { name: 'ยังต้องทำอีก 17 รายการก่อนเสนอ' }).waitFor();
  expect(await officer.getByRole('button', { name: 'เสนอขออนุมัติ' }).isDisabled()).toBe(true);
  await expectAccessible(officer);
  await missing(/^หลักการและเหตุผล$/).press('Enter');
  await officer.keyboard.insertText('เพื่อให้ผู้ประกอบการเข้าถึงการสนับสนุน');
  await saved();
  await soon(async () => (await planOf(officer)).plan).toMatchObject({
    rationale: 'เพื่อให้ผู้ประกอบการเข้าถึงการสนับสนุน',
  });
  await officer.getByRole('heading', { name: 'ยังต้องทำอีก 16 รายการก่อนเสนอ' }).waitFor();
});

it('the plan is filled in by keyboard; a wrong value is refused at its field', async () => {
  await choose('ประเภทโครงการ', 'ภารกิจสำนักงาน');
  await choose('แหล่งงบประมาณ', 'กองทุน');
  await type('โทรศัพท์ของหน่วยบริหารโครงการ', '๐ ๒๐๐๐ ๐๐๐๐');
  await type('เลขที่บันทึกแจ้งจัดสรรงบประมาณ', 'ผกก. 12/2566');
  await search('พื้นที่ดำเนินการ', 'กรุงเทพ');
  await type('วัตถุประสงค์', 'เพื่ออบรม\nเพื่อติดตามผล');
  await type('กลุ่มเป้าหมายที่ได้รับประโยชน์', 'ผู้ประกอบการ');
  await type('ผลสัมฤทธิ์ที่คาดว่าจะได้รับ', 'ผู้ประกอบการมีรายได้เพิ่ม');
  const count = officer.getByRole('textbox', { name: /^จำนวนกลุ่มเป้าหมาย/ });
  await count.fill('2.5');
  await officer.getByText('ต้องเป็นจำนวนเต็ม 0 ถึง 99,999,999 ที่กรอกคือ 2.5').waitFor();
  const refused = missing(/^จำนวนกลุ่มเป้าหมาย: ค่าที่กรอกใช้ไม่ได้/);
  await refused.waitFor();
  await count.fill('๔๐');
  await refused.waitFor({ state: 'detached' });

  const budget = officer.getByRole('textbox', { name: /^งบประมาณ \(บาท\)/ });
  await budget.fill('-5');
  await officer.getByText('จำนวนเงิน -5 ติดลบ ต้องไม่น้อยกว่า 0.00 บาท').waitFor();
  await budget.fill('900,000,000,000');
  await officer.getByText(/จำนวนเงิน 900,000,000,000 มากเกินไป ต้องไม่เกิน 100,000,000,000.00 บาท/).waitFor();
  await budget.fill('๓๐๐,๐๐๐');

  await date('วันเริ่มต้น', '01032566');
  await date('วันสิ้นสุด', '28022566');
  await officer.getByText('วันสิ้นสุด (28 ก.พ. 2566) อยู่ก่อนวันเริ่มต้น (1 มี.ค. 2566)').first().waitFor();
  await date('วันสิ้นสุด', '31052566');
  await saved();
  await soon(async () => (await planOf(officer)).plan).toMatchObject({
    budgetSatang: 30_000_000,
    targetGroupCount: 40,
    contactTelephone: '0 2000 0000',
    startsOn: '2023-03-01',
    endsOn: '2023-05-31',
    provinces: ['10'],
    objectives: ['เพื่ออบรม', 'เพื่อติดตามผล'],
  });
});

it('indicators of both levels and activities with their budgets', async () => {
  for (const [position, level, kind, unit, target] of [
    [1, 'ผลผลิต', 'จำนวนสะสมจากค่าฐาน', 'ราย', '1,440'],
    [2, 'ผลลัพธ์', 'ร้อยละ', 'ร้อยละ', '80'],
  ] as const) {
    await officer.getByRole('button', { name: 'เพิ่มตัวชี้วัด' }).press('Enter');
    const row = officer.getByRole('group', { name: `ตัวชี้วัดที่ ${position}` });
    await type('ชื่อตัวชี้วัด', `ตัวชี้วัด${level}`, row);
    await type('หน่วยนับ', unit, row);
    await type('ค่าเป้าหมาย', target, row);
    await type('วิธีการวัด', 'นับจากทะเบียน', row);
    await soon(() => row.getByRole('button', { name: new RegExp(`${level}.*ระดับ`) }).count()).toBe(1);
    if (position === 1) {
      await choose('วิธีรวมค่า', 'ค่าฐาน', row);
      await missing(/^ตัวชี้วัดที่ 1: ค่าฐาน$/).press('Enter');
      await officer.keyboard.insertText('1400');
    } else await choose('วิธีรวมค่า', kind, row);
  }
  for (const [position, title, budget, weight] of [
    [1, 'อบรม', '200000', '60'],
    [2, 'ติดตามผล', '90000', '40'],
  ] as const) {
    await officer.getByRole('button', { name: 'เพิ่มกิจกรรม' }).press('Enter');
    const row = officer.getByRole('group', { name: `กิจกรรมที่ ${position}` });
    await type(`${position}\\. ชื่อกิจกรรม`, title, row);
    await row.getByRole('textbox', { name: /^งบกิจกรรม/ }).fill(budget);
    await row.getByRole('textbox', { name: /^น้ำหนัก/ }).fill(weight);
  }
  await missing(/^งบกิจกรรมรวม 290,000.00 บาท ไม่เท่ากับงบประมาณโครงการ 300,000.00 บาท$/).waitFor();
  await officer
    .getByRole('group', { name: 'กิจกรรมที่ 2' })
    .getByRole('textbox', { name: /^งบกิจกรรม/ })
    .fill('100,000');
  await soon(() => missing(/^งบกิจกรรมรวม/).count()).toBe(0);
});

it('months are pasted from Excel; a wrong shape, a negative amount and a total off its budget are refused', async () => {
  const spending = 'แผนการใช้จ่ายเงินรายเดือน';
  await paste(spending, '1\t2\t3\t4\r\n5\t6\t7\t8\r\n9\t9\t9\t9\r\n');
  await officer
    .getByText('ข้อมูลที่วางมี 3 แถว × 4 คอลัมน์ แต่จาก “1. อบรม” มี.ค. 2566 รับได้ 2 แถว × 3 เดือน จึงยังไม่วาง')
    .waitFor();
  await paste(spending, '50,000\t-1\t0');
  await officer.getByText('1. อบรม เม.ย. 2566: จำนวนเงิน -1 ติดลบ').waitFor();
  await paste(spending, '๕๐,๐๐๐\t100,000.00\t50000\r\n0\t40,000\t50,000\r\n');
  await grid(spending).getByText('ต่าง −10,000.00').first().waitFor();
  await missing(/^กิจกรรมที่ 2: แผนการใช้จ่ายรวม 90,000.00 บาท ไม่เท่ากับงบกิจกรรม 100,000.00 บาท$/).press('Enter');
  await grid(spending).locator('[role="gridcell"]:focus').waitFor();
  await officer.keyboard.type('10000');
  await officer.keyboard.press('Enter');
  await soon(() => grid(spending).getByText('ตรง').count()).toBe(3);

  // The whole table goes out to Excel and comes back changed.
  await officer.getByRole('button', { name: 'คัดลอกทั้งตาราง' }).first().press('Enter');
  const copied = () => officer.evaluate(() => navigator.clipboard.readText());
  await soon(copied).toContain('รายการ\tมี.ค. 2566\tเม.ย. 2566\tพ.ค. 2566\tรวม');
  await paste(
    spending,
    (await copied()).replace('50000.00\t100000.00\t50000.00', '60000.00\t90000.00\t50000.00'),
  );
  await paste('แผนการดำเนินงานรายเดือน', '20%\t50\t30\r\n0\t50\t50');
  await paste('งานที่วางแผนรายเดือน', 'ประกาศรับสมัคร\tอบรมรุ่นที่ 1\tอบรมรุ่นที่ 2');
  await paste('แผนตัวชี้วัดรายเดือน', '0\t20\t20\r\nN/A\tN/A\t80');
  await soon(() => grid('แผนตัวชี้วัดรายเดือน').getByText('ตรง').count()).toBe(2);
  await saved();
  await soon(async () => JSON.stringify((await planOf(officer)).plan)).toContain(
    '"plannedWork":"อบรมรุ่นที่ 1","spendingSatang":9000000',
  );
  await expectAccessible(officer);
});

it('links upwards and the allocation memo; the checks, the memo from the record, then it is submitted', async () => {
  await missing(/^ความเชื่อมโยงกับแผนระดับบนอย่างน้อย 1 รายการ$/).press('Enter');
  await officer.keyboard.press('Space');
  await choose('ประเภทเอกสาร', 'แจ้งจัดสรร');
  await type('ชื่อเอกสาร', 'สำเนาแจ้งจัดสรร');
  await officer.locator('input[type=file]').setInputFiles({
    name: 'allocation.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 allocation'),
  });
  await soon(() => missing(/^ไฟล์|^ยังต้องทำ|อย่างน้อย/).allTextContents()).toEqual([]);
  await takePicture(officer, 'plan-editor');
  await officer.getByRole('button', { name: 'ตรวจสอบและเสนอขออนุมัติ' }).press('Enter');
  await officer.getByRole('heading', { name: 'เสนอขออนุมัติแผนและเปิดโครงการ', level: 1 }).waitFor();
  await officer.getByText('300,000.00 จาก 300,000.00 บาท').waitFor();
  await expectAccessible(officer);
  await officer.getByRole('button', { name: 'ร่างบันทึกข้อความ' }).press('Enter');
  await officer
    .getByText(/จำนวน 300,000.00 บาท \(สามแสนบาทถ้วน\)/)
    .first()
    .waitFor();
  await officer.getByRole('button', { name: 'ส่งบันทึกข้อความ' }).press('Enter');
  await officer.getByRole('dialog').getByRole('button', { name: 'ส่งบันทึกข้อความ' }).press('Enter');
  await officer.waitForURL(new RegExp(`${address}$`));
  await officer.getByText('รออนุมัติ', { exact: true }).first().waitFor();
  await officer.getByText('รอ เจ้าหน้าที่ติดตาม (ตัวอย่าง)').waitFor();
  await expectAccessible(officer);
});

it('nobody decides out of turn or on one’s own request', async () => {
  for (const page of [officer, director, superior]) {
    const answer = await page.evaluate(
      async (path) => {
        const { requests } = await (await fetch(`${path}/approvals`)).json();
        const response = await fetch(`/api/v1/approvals/${requests[0].requestId}/decisions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ decision: 'approve', position: 1 }),
        });
        return (await response.json()).error.code as string;
      },
      address.replace('/2566', '/api/v1'),
    );
    expect(['approval-own-request', 'approval-not-in-line', 'permission-role']).toContain(answer);
  }
});

it('monitoring returns it with a mark; the officer finds it at its field, mends it, ticks it and submits again', async () => {
  await openRequest(monitoring, '2566');
  await monitoring.getByRole('button', { name: 'ตีกลับ', exact: true }).press('Enter');
  const dialog = monitoring.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^สิ่งที่ต้องแก้ไข/ }).fill('ระบุกลุ่มเป้าหมายให้ชัดเจน');
  await dialog.getByRole('checkbox', { name: 'กลุ่มเป้าหมายที่ได้รับประโยชน์' }).press('Space');
  await dialog.getByRole('textbox', { name: /^แก้ไขอย่างไร/ }).fill('ผู้ประกอบการประเภทใด');
  await expectAccessible(monitoring);
  await dialog.getByRole('button', { name: 'ตีกลับให้แก้ไข' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });

  await officer.goto(`${address}/plan`);
  await officer.getByText('ตีกลับเมื่อ 5 เม.ย. 2566').waitFor();
  await officer.getByText('ระบุกลุ่มเป้าหมายให้ชัดเจน').waitFor();
  await officer.getByText('ยังไม่ได้แก้ 1 จาก 1').waitFor();
  await expectAccessible(officer);
  await takePicture(officer, 'plan-returned');
  await officer.getByRole('link', { name: 'ผู้ประกอบการประเภทใด' }).press('Enter');
  await officer.keyboard.press('Control+a');
  await officer.keyboard.insertText('ผู้ประกอบการเพื่อสังคม');
  await saved();
  await officer.getByRole('checkbox', { name: 'แก้ไขแล้ว' }).press('Space');
  await officer.getByText('ยังไม่ได้แก้ 0 จาก 1').waitFor();
  await submitOpening(officer);
  expect(await planOf(officer)).toMatchObject({
    state: 'submitted',
    plan: { targetGroup: 'ผู้ประกอบการเพื่อสังคม' },
  });
});

it('monitoring checks, the superior endorses, the director approves; the plan is locked and each field says why', async () => {
  await openRequest(monitoring, '2566');
  await monitoring.getByText('ผู้ประกอบการเพื่อสังคม').first().waitFor();
  await decideRequest(monitoring, 'เห็นชอบ ส่งต่อ');
  await openRequest(superior, '2566');
  await decideRequest(superior, 'เห็นชอบ ส่งต่อ');
  await openRequest(director, '2566');
  await director.getByRole('textbox', { name: /^เลขที่เอกสาร/ }).fill('สวส. 45/2566');
  await expectAccessible(director);
  await decideRequest(director, 'อนุมัติ');
  await director.goto(address);
  await director.getByText('อนุมัติแล้ว แผนล็อก').first().waitFor();
  const steps = director.getByRole('list', { name: 'ขั้นของโครงการตั้งแต่เปิดจนปิด' });
  const stepWords = await steps.getByRole('listitem').allTextContents();
  expect(stepWords.map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
    'สร้าง5 เม.ย. 2566',
    'เสนอ5 เม.ย. 2566',
    'อนุมัติ5 เม.ย. 2566',
    'ล็อกแผน5 เม.ย. 2566',
    'ปิดโครงการ–',
  ]);
  await takePicture(director, 'project-opened');

  await officer.goto(`${address}/plan`);
  await officer.getByText(/^แผนถูกล็อกแล้ว แก้ไขไม่ได้ ผู้เปิดให้แก้ไขคือฝ่ายติดตามและประเมินผล/).waitFor();
  await officer.getByText('ฉบับที่ 1 ใช้ตั้งแต่ 5 เม.ย. 2566').waitFor();
  const fields = await officer.getByRole('textbox').count();
  const reasons = officer.getByText('ล็อกแล้ว · ผู้เปิดให้แก้ไข: ฝตป. (ส่วนที่ 3 ข้อพึงระวัง 2))');
  expect(await reasons.count()).toBeGreaterThanOrEqual(fields);
  await grid('แผนการใช้จ่ายเงินรายเดือน').getByRole('gridcell').nth(1).click();
  await officer.keyboard.type('7');
  await expectAccessible(officer);
  expect(JSON.stringify((await planOf(officer)).plan)).toContain('"spendingSatang":6000000');
});

it('at the width of a telephone the same pages are whole, and the month of March is there to report', async () => {
  const phone = await openAs('osep.officer', '/2566', 375);
  for (const path of [
    '/2566/projects',
    '/2566/projects/new',
    address,
    `${address}/plan`,
    '/2566/programmes',
  ]) {
    await phone.goto(path);
    await phone.getByRole('heading', { level: 1 }).waitFor();
    await phone.waitForLoadState('networkidle');
    await expectAccessible(phone);
  }
  await phone.goto(`${address}?tab=reports`);
  await phone.getByRole('tab', { name: 'รายงาน', selected: true }).waitFor();
  await phone.goto(`${address}/reports/2566-03`);
  await phone
    .getByRole('heading', { name: /มีนาคม 2566/ })
    .first()
    .waitFor();
  await phone
    .getByText(/ประกาศรับสมัคร/)
    .first()
    .waitFor();
  await expectAccessible(phone);
  for (const page of [officer, director, phone]) expectNoFaults(page);
}, 90_000);
