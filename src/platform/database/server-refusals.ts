import { StartRefused } from '../configuration/index.ts';

const OLDEST = 15;

/** Throws where the server is older than what is tried; `version` as in server_version_num, 150004 = 15.4. */
export function refuseOldServer(version: number): void {
  const found = Math.floor(version / 10_000);
  if (found < OLDEST)
    throw new StartRefused(
      `ต้องใช้ PostgreSQL ${OLDEST} ขึ้นไป เครื่องแม่ข่ายเป็นรุ่น ${found}`,
      `PostgreSQL ${OLDEST} or later is needed; the server is version ${found}`,
    );
}

const reasons: Record<string, [th: string, en: string]> = {
  ECONNREFUSED: ['ไม่มีเครื่องแม่ข่ายตอบที่นั่น', 'no server answers there'],
  ENOTFOUND: ['ไม่พบชื่อเครื่องนี้', 'there is no machine of this name'],
  ETIMEDOUT: ['เครื่องแม่ข่ายไม่ตอบในเวลา', 'the server does not answer in time'],
  '3D000': ['ไม่มีฐานข้อมูลชื่อนี้', 'there is no database of this name'],
  '28000': ['เครื่องแม่ข่ายไม่รับผู้ใช้นี้', 'the server does not let this user in'],
  '28P01': ['ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง', 'the user or the password is wrong'],
  '53300': ['เครื่องแม่ข่ายมีผู้เชื่อมต่อเต็มแล้ว', 'the server has no free connection'],
};

/** Why a server at `url` was not opened; the password stays unsaid. */
export function unreachable(url: string, error: unknown): StartRefused {
  const at = new URL(url);
  const place = `${at.host}${at.pathname}`;
  const { code, message } = error as { code?: string; message?: string };
  const [th, en] = reasons[code ?? ''] ?? [message ?? '', message ?? ''];
  const why = (words: string) => [code, words].filter(Boolean).join(': ');
  return new StartRefused(
    `เชื่อมต่อฐานข้อมูล PostgreSQL ที่ ${place} ไม่ได้ (${why(th)}) กรุณาตรวจ DATABASE_URL และเครื่องแม่ข่าย`,
    `PostgreSQL at ${place} cannot be reached (${why(en)}); check DATABASE_URL and the server`,
    error,
  );
}

/** A user without the rights that the schema needs. */
export function withoutRights(error: unknown): StartRefused {
  const { message } = error as Error;
  return new StartRefused(
    `ผู้ใช้ใน DATABASE_URL ไม่มีสิทธิ์พอที่จะสร้างตาราง (${message}) กรุณาให้ผู้ใช้นี้เป็นเจ้าของฐานข้อมูล`,
    `The user of DATABASE_URL has no right to make tables (${message}); make this user the owner of the database`,
    error,
  );
}
