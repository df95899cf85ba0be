import { verifyAudit } from '../features/audit/index.ts';
import { StartRefused } from '../platform/configuration/index.ts';
import { migrate, openDatabase } from '../platform/database/index.ts';
import { configurationOfProcess, readOptions } from './settings.ts';

/** `tidtam audit verify`: recomputes every seal; 1 when something does not fit. */
export async function audit(words: string[]): Promise<number> {
  const [what, ...options] = words;
  readOptions(options, []);
  if (what !== 'verify')
    throw new StartRefused('ใช้คำสั่ง: tidtam audit verify', 'The command is: tidtam audit verify');
  const database = await openDatabase(configurationOfProcess());
  try {
    await migrate(database);
    const { agencies, events, seals, problems } = await verifyAudit(database, new Date());
    for (const problem of problems) console.error(JSON.stringify(problem));
    console.log(`${agencies} agencies, ${events} events, ${seals} seals, ${problems.length} problems`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}
