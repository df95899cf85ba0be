import { formOf, PNG } from './asking.ts';
import type { RouteCases } from './route-request.ts';

const unit = { about: 'unit' as const };
const agency = { about: 'agency' as const };
const person = { about: 'person' as const };

/** Small enough for every check of an emblem. */
const emblem = { name: 'ตรา.png', bytes: PNG };

/** Memos, and how an agency writes them. */
export const memoCases: RouteCases = {
  'GET /api/v1/memos': {
    ...unit,
    request: ({ draft }) => ({ path: `/api/v1/memos?projectCode=${draft.code}` }),
  },
  'GET /api/v1/memos/{memoId}': { ...unit, request: ({ memoId }) => ({ path: `/api/v1/memos/${memoId}` }) },
  'PUT /api/v1/memos/{memoId}': {
    ...unit,
    request: ({ memoId }) => ({
      path: `/api/v1/memos/${memoId}`,
      json: {
        version: 1,
        digits: 'arabic',
        text: {
          subject: 'ขออนุมัติเปิดโครงการ',
          to: ['ผอ.สตย.', 'ผอ.ฝตป.'],
          paragraphs: ['ตามที่ได้รับจัดสรรงบประมาณ นั้น'],
          sections: [{ heading: 'ข้อเท็จจริง', paragraphs: ['ดำเนินงานแล้ว'] }],
          attachments: [{ title: 'สสว.100', fileId: null }],
          closing: 'จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ',
          unitName: 'ฝ่ายติดตาม',
          section: 'ส่วนแผนงาน',
          telephone: '0 2000 0000',
          signatory: { name: 'นางสาวตัวอย่าง ทดสอบระบบ', position: 'ผู้อำนวยการฝ่าย', actingFor: '' },
          agendaItem: '4.2',
        },
      },
    }),
  },
  'GET /api/v1/memos/{memoId}/pdf': {
    ...unit,
    request: ({ memoId }) => ({ path: `/api/v1/memos/${memoId}/pdf` }),
  },
  'GET /api/v1/memos/{memoId}/word': {
    ...unit,
    request: ({ memoId }) => ({ path: `/api/v1/memos/${memoId}/word` }),
  },
  'PUT /api/v1/memos/{memoId}/original': {
    ...unit,
    request: ({ memoId }) => ({
      path: `/api/v1/memos/${memoId}/original`,
      json: { receivedOn: '2019-12-05' },
    }),
    answers: 'memo-not-sent',
  },
  'GET /api/v1/memo-settings': { ...person, request: () => ({ path: '/api/v1/memo-settings' }) },
  'PUT /api/v1/memo-settings': {
    ...person,
    request: () => ({ path: '/api/v1/memo-settings', json: { version: 0, digits: 'arabic' } }),
  },
  'POST /api/v1/memo-settings/emblem': {
    ...person,
    request: () => ({
      path: '/api/v1/memo-settings/emblem',
      form: formOf({ file: emblem, version: '0' }),
    }),
  },
  'DELETE /api/v1/memo-settings/emblem': {
    ...person,
    request: () => ({ path: '/api/v1/memo-settings/emblem?version=0' }),
  },
  'PUT /api/v1/memo-settings/prefixes/{unitId}': {
    ...agency,
    request: ({ unitId }) => ({
      path: `/api/v1/memo-settings/prefixes/${unitId}`,
      json: { prefix: 'กษ 1104' },
    }),
  },
};
