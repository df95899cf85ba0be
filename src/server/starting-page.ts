/** What is answered between listening and being ready: on the first start the demonstration is being loaded. */
export function startingPage(): Response {
  const page = `<!doctype html><html lang="th"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>ติดตาม</title></head><body><p>ระบบกำลังเริ่มทำงาน หน้านี้จะเปิดเองในอีกสักครู่</p>
<p lang="en">Tidtam is starting; this page opens by itself shortly.</p></body></html>`;
  return new Response(page, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Retry-After': '2',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
