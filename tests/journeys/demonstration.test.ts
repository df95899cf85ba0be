/** The banner of the demonstration: its day can be moved and set back, and windows follow; roles in one click. */
import { expect, it } from 'vitest';
import { expectAccessible, expectNoFaults } from './browser.ts';
import { journeyOfDemonstration } from './journey.ts';

const { openAs } = journeyOfDemonstration({ loaded: 'anew' });

it('moves its day and sets it back, and changes the role in one click', async () => {
  const page = await openAs('osep.officer', '/');
  const banner = page.getByRole('region', { name: 'แถบข้อมูลสาธิต' });
  await banner.getByText('พุธ 5 เม.ย. 2566').waitFor();
  await banner.getByRole('button', { name: 'เลื่อนวัน' }).click();
  const dialog = page.getByRole('dialog', { name: 'เลื่อนวันของชุดสาธิต' });
  await dialog.getByRole('spinbutton').first().focus();
  await page.keyboard.type('08042566');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'เลื่อนไปวันนี้' }).click();
  await banner.getByText('เสาร์ 8 เม.ย. 2566').waitFor();
  const day = async () => (await (await page.request.get('/api/v1/me')).json()).businessDay as string;
  expect(await day()).toBe('2023-04-08');
  await page.getByRole('main').getByText('มีรายงานล่าช้า 2 ฉบับ').waitFor();

  await banner.getByRole('button', { name: 'เลื่อนวัน' }).click();
  await dialog.getByRole('button', { name: 'กลับไป 5 เม.ย. 2566' }).click();
  await banner.getByText('พุธ 5 เม.ย. 2566').waitFor();
  expect(await day()).toBe('2023-04-05');

  await banner.getByRole('button', { name: 'เจ้าหน้าที่ติดตาม' }).click();
  await banner
    .getByRole('button', { name: 'เจ้าหน้าที่ติดตาม' })
    .and(page.locator('[aria-current="true"]'))
    .waitFor();
  expectNoFaults(page);
});

it('marks a figure that a rule made, with the rule and its lines, and says where there is no budget', async () => {
  const page = await openAs('osep.monitoring', '/2566/projects/66010010/reports/2566-03');
  const utilities = page.getByRole('region', { name: 'กิจกรรมที่ 2: ค่าสาธารณูปโภค' }).first();
  await utilities.getByText('ผลงานและการใช้จ่ายต่ำกว่าแผน').waitFor();
  await utilities.getByText('ตัวเลขที่คำนวณ (*) มิใช่ตัวเลขที่หน่วยงานกรอก').click();
  await utilities.getByText(/รายงานประจำปี 2566 ของ สวส\. บรรทัด 95/).waitFor();
  await expectAccessible(page);
  await page.goto('/2566/projects/66010006');
  await page.getByText('ไม่มีงบประมาณ', { exact: true }).waitFor();
  await page.getByRole('heading', { name: 'หลักที่ใช้คำนวณแผน' }).waitFor();
  await expectAccessible(page);
  expectNoFaults(page);
});
