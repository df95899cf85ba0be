/** Start with existing data: from the start of the process until the first page is answered, on both engines. */

import { spawnSync } from 'node:child_process';
import { engines, newInstallation, packageFolder } from './ground/installation.ts';
import { machineFacts } from './measure/machine.ts';
import { line, milliseconds, quick, times, title, verdict } from './measure/print.ts';
import { median, timeOf, timesOf } from './measure/times.ts';

const TARGET_MS = 3000;
const starts = quick() ? 2 : 5;

/** What any program of this runtime needs to begin and end. */
async function emptyProgram(): Promise<number> {
  const began = await timesOf(starts, async () => {
    spawnSync(process.execPath, ['--eval', ''], { cwd: packageFolder });
  });
  return median(began);
}

async function firstPage(address: string): Promise<void> {
  for (const path of ['/', '/api/v1/me']) {
    const answer = await fetch(`${address}${path}`);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    await answer.arrayBuffer();
  }
}

title('Start with the data of the demonstration', machineFacts(engines));
const empty = await emptyProgram();
for (const engine of engines) {
  const installation = await newInstallation(engine);
  try {
    const options = engine === 'postgresql' ? ['--demo'] : [];
    // Makes the data and, where they are old, the pages.
    await (await installation.serve(options)).stop();
    const took: number[] = [];
    for (let turn = 0; turn < starts; turn += 1) {
      const server = await installation.serve(options);
      took.push(server.readyAfter + (await timeOf(() => firstPage(server.address))));
      await server.stop();
    }
    const ratio = times(median(took) / empty);
    const within = verdict(`at most ${TARGET_MS / 1000} s`, median(took) <= TARGET_MS);
    line(
      engine,
      `${ratio} an empty program (${milliseconds(empty)}): ${milliseconds(median(took))} ${within}`,
    );
  } finally {
    await installation.remove();
  }
}
