/** The program with the demonstration, as `npm start` runs it, in a process that a test may kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../src/cli/tidtam.ts');

export type DemonstrationProcess = {
  /** http://localhost:PORT, without a slash at the end. */
  address: string;
  /** Ends it as a power cut would, and waits for its end. */
  kill: () => Promise<void>;
};

/** Waits until it prints its address; throws what it printed when it ends before. */
export async function startDemonstration(environment: Record<string, string>): Promise<DemonstrationProcess> {
  const child: ChildProcess = spawn(process.execPath, [program, 'start', '--demo'], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', TIDTAM_LOG: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (found) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void closed.then(() => reject(new Error(`the demonstration did not start:\n${printed}`)));
  });
  return {
    address,
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
