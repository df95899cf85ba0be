/** The tidtam command. `npm start` is `tidtam start`. */
import { StartRefused } from '../platform/configuration/index.ts';

const usage = `tidtam: ติดตาม

  start [options]            open the database, bring it up to date, serve the pages and the API
                             --empty  without the demonstration; prints a one-time link for the first administrator
                             --demo   with the demonstration also on a PostgreSQL server (DATABASE_URL)
                             --new-key  the installation's key is lost for good: go on with a new one;
                                        every second factor ends
  migrate                    only bring the database up to date
  audit verify               recompute the hash chain of the audit trail
  help                       this text

Settings are read from the environment and from .env; .env.example lists them.`;

type Command = (options: string[]) => Promise<number>;

const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start.ts')).start,
  migrate: async () => (await import('./migrate.ts')).migrateOnly,
  audit: async () => (await import('./audit.ts')).audit,
};

async function run(words: string[]): Promise<number> {
  const [name = 'help', ...options] = words;
  if (['help', '--help', '-h'].includes(name)) {
    console.log(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`ไม่มีคำสั่ง ${name} / There is no command ${name}\n\n${usage}`);
    return 1;
  }
  return (await command())(options);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof StartRefused) console.error(`${error.th}\n${error.en}`);
  else console.error(error);
  // A library may hold a timer; what was opened has been closed where it was opened.
  process.exit();
}
