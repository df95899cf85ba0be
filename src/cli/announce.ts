import { createFirstAdministratorLink, type PeopleDependencies } from '../features/people/index.ts';
import { type Configuration, isLoopback } from '../platform/configuration/index.ts';
import { hasAgency } from '../server/installation-kind.ts';

/** What the terminal says when the program is ready: where, with which accounts, and what to look out for. */
export async function announce(deps: PeopleDependencies, port: number): Promise<void> {
  const { publicUrl } = deps.configuration;
  const address = new URL(publicUrl).port === '0' ? `http://localhost:${port}` : publicUrl;
  console.log(`\nติดตาม (Tidtam): ${address}\n`);
  if (deps.demonstration) await announceAccounts();
  else if (!(await hasAgency(deps.database))) await announceFirstAdministrator(deps);
  for (const warning of reachWarnings(deps.configuration, deps.demonstration)) console.warn(warning);
}

async function announceAccounts(): Promise<void> {
  console.log('บัญชีสาธิต / Demonstration accounts:');
  const { DEMONSTRATION_PASSWORD, listDemonstrationAccounts } = await import(
    '../features/demonstration/index.ts'
  );
  for (const account of await listDemonstrationAccounts())
    console.log(`  ${account.username.padEnd(24)} ${account.displayName} · ${account.agency.abbreviation}`);
  console.log(`รหัสผ่าน / password: ${DEMONSTRATION_PASSWORD}`);
}

async function announceFirstAdministrator(deps: PeopleDependencies): Promise<void> {
  const { url, expiresAt } = await createFirstAdministratorLink(deps);
  console.log('ลิงก์ใช้ครั้งเดียวสำหรับผู้ดูแลระบบคนแรก / One-time link for the first administrator');
  console.log(`(ถึง / until ${expiresAt.toISOString()}):\n  ${url}`);
}

/** What an address that other machines reach brings with it; nothing where only this machine does. */
export function reachWarnings(
  { host, publicUrl }: Pick<Configuration, 'host' | 'publicUrl'>,
  demonstration: boolean,
): string[] {
  if (isLoopback(host)) return [];
  const warnings: string[] = [];
  if (!publicUrl.startsWith('https:'))
    warnings.push(
      `คำเตือน: HOST=${host} เครื่องอื่นในเครือข่ายเข้าถึงได้โดยไม่เข้ารหัส ควรมี proxy ที่ใช้ TLS และตั้ง TIDTAM_PUBLIC_URL เป็น https://…`,
      `Warning: HOST=${host} lets other machines reach this without encryption; put a proxy with TLS in front and set TIDTAM_PUBLIC_URL to https://…`,
    );
  if (demonstration)
    warnings.push(
      'คำเตือน: ชุดสาธิตเปิดให้เครื่องอื่นเข้าถึง บัญชีและรหัสผ่านเปิดเผยต่อทุกคน อย่าใส่ข้อมูลจริง',
      'Warning: other machines reach the demonstration, whose accounts and password are known to everybody; put nothing real into it',
    );
  return warnings;
}
