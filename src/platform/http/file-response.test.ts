import { expect, it } from 'vitest';
import { contentDisposition } from './file-response.ts';

it('a download header holds no name that breaks out of it', () => {
  expect(contentDisposition('สสว.100 "x"\r\nSet-Cookie: a=b\ud800.pdf')).toMatch(
    /^attachment; filename="[A-Za-z0-9._ -]+"; filename\*=UTF-8''[A-Za-z0-9._~%!&+-]+$/,
  );
});

it('a long name is cut before its ending', () => {
  const header = contentDisposition(`${'ก'.repeat(300)}.pdf`);
  expect(header).toContain(`filename="${'_'.repeat(96)}.pdf"`);
  expect(header.endsWith(`${'%E0%B8%81'.repeat(196)}.pdf`)).toBe(true);
});
