/** Words of the refusals of readWorkbook. */
import { defineMessages } from '../../foundation/message.ts';

export const spreadsheetMessages = defineMessages({
  'workbook-empty-file': {
    th: 'ไฟล์ว่างเปล่า ไม่มีข้อมูลอยู่เลย โปรดเลือกไฟล์ Excel (.xlsx) ที่บันทึกแล้ว',
    en: 'The file is empty. Choose an Excel file (.xlsx) that has been saved.',
  },
  'workbook-too-large': {
    th: 'ไฟล์มีขนาด {found} MB เกินกว่าที่รับได้ ({limit} MB) โปรดลบรูปภาพหรือแยกเป็นหลายไฟล์',
    en: 'The file is {found} MB, more than the {limit} MB accepted. Remove pictures or split the file.',
  },
  'workbook-not-a-workbook': {
    th: 'ไฟล์นี้ไม่ใช่ไฟล์ Excel (.xlsx) โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx',
    en: 'This file is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.',
  },
  'workbook-other-format': {
    th: 'ไฟล์นี้เป็นรูปแบบ {found} ซึ่งไม่รับ โปรดเปิดแล้วบันทึกเป็น .xlsx',
    en: 'This file is in the format {found}, which is not accepted. Open it and save it as .xlsx.',
  },
  'workbook-encrypted': {
    th: 'ไฟล์นี้ตั้งรหัสผ่านไว้ โปรดยกเลิกรหัสผ่านแล้วบันทึกใหม่',
    en: 'This file is protected by a password. Remove the password and save it again.',
  },
  'workbook-with-macros': {
    th: 'ไฟล์นี้มีมาโคร (.xlsm) ซึ่งไม่รับ โปรดบันทึกเป็น .xlsx ที่ไม่มีมาโคร',
    en: 'This file contains macros (.xlsm), which are not accepted. Save it as .xlsx without macros.',
  },
  'workbook-inflated': {
    th: 'ไฟล์นี้ขยายตัวใหญ่ผิดปกติเมื่อเปิดอ่าน จึงไม่รับ โปรดคัดลอกข้อมูลไปยังแม่แบบใหม่แล้วส่งอีกครั้ง',
    en: 'This file grows abnormally large when opened and is refused. Copy its data into a fresh template and send that.',
  },
  'workbook-corrupted': {
    th: 'ไฟล์เสียหาย อ่านไม่ได้ โปรดเปิดใน Excel แล้วบันทึกใหม่ หรือดาวน์โหลดแม่แบบอีกครั้ง',
    en: 'The file is damaged and cannot be read. Open it in Excel and save it again, or download the template again.',
  },
  'workbook-nothing-in-it': {
    th: 'ไฟล์นี้ไม่มีข้อมูลในแผ่นงานใดเลย โปรดกรอกข้อมูลแล้วบันทึกก่อนส่ง',
    en: 'No sheet of this file holds any data. Fill it in and save it before sending.',
  },
  'workbook-too-many-cells': {
    th: 'ไฟล์มีข้อมูลเกิน {limit} ช่อง โปรดแยกเป็นหลายไฟล์',
    en: 'The file holds more than {limit} cells. Split it into several files.',
  },
  'workbook-too-slow': {
    th: 'อ่านไฟล์นี้ไม่เสร็จภายใน {limit} วินาที จึงหยุดอ่าน โปรดแยกเป็นหลายไฟล์',
    en: 'This file could not be read within {limit} seconds and was given up. Split it into several files.',
  },
  'workbook-too-heavy': {
    th: 'ไฟล์นี้ใช้หน่วยความจำเกินกว่าที่รับได้ โปรดลบแถวและคอลัมน์ว่างท้ายแผ่นงาน หรือแยกเป็นหลายไฟล์',
    en: 'This file needs more memory than is allowed. Delete empty rows and columns at the end of its sheets, or split it.',
  },
});
