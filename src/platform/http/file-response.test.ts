import { expect, it } from 'vitest';
import { contentDisposition } from './file-response.ts';

it('a download header holds no name that breaks out of it', () => {
  expect(contentDisposition('สสว.100 "x"\r\nSet-Cookie: a=b\ud800.pdf')).toMatch(
    /^attachment; filename="[A-Za-z0-9._ -]+"; filename\*=UTF-8''[A-Za-z0-9._~%!&+-]+$/,
  );
});
