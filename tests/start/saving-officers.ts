/** Officers of the demonstration who save their reports of March 2566 over HTTP, each in a session of their own. */
import { type Ask, signIn } from './signed-in.ts';

/** What the server has said is saved: this text, as this version of the report. */
export type AcknowledgedSave = { projectCode: string; version: number; words: string };

const OFFICERS = ['osep.officer', 'osep.officer.promotion', 'osmep.officer', 'cpd.officer'];
export const MONTH = '2023-03';

type Report = {
  plan: { activities: { activityId: string }[] };
  report: { version: number };
  door: { state: string };
  results: Record<string, { activities: Record<string, { workDone: string }> }>;
};

/** The open reports of all officers, each with the session that may write it. */
async function openReports(address: string) {
  const found: { ask: Ask; projectCode: string; version: number; activityId: string; words: string }[] = [];
  for (const username of OFFICERS) {
    const ask = await signIn(address, username);
    const list = (await (await ask('GET', '/reports?fiscalYear=2566')).json()) as {
      projects: { projectCode: string; mine: boolean }[];
    };
    for (const { projectCode } of list.projects.filter((each) => each.mine)) {
      const report = (await (await ask('GET', `/projects/${projectCode}/reports/${MONTH}`)).json()) as Report;
      const activityId = report.plan.activities[0]?.activityId;
      if (report.door.state !== 'open' || !activityId) continue;
      const words = report.results[MONTH]?.activities[activityId]?.workDone ?? '';
      found.push({ ask, projectCode, version: report.report.version, activityId, words });
    }
  }
  return found;
}

/** What stands in each open report now: version and words of its first activity. */
export async function standingReports(address: string): Promise<AcknowledgedSave[]> {
  return (await openReports(address)).map(({ projectCode, version, words }) => ({
    projectCode,
    version,
    words,
  }));
}

/**
 * All officers save at once, one save after the other in each report, until `enough` are acknowledged; then `kill`
 * ends the server while others are on their way. An answer counts once it has been read to its end.
 */
export async function saveUntil(
  address: string,
  enough: number,
  kill: () => Promise<void>,
): Promise<{ acknowledged: AcknowledgedSave[]; broken: number }> {
  const acknowledged: AcknowledgedSave[] = [];
  let killed: Promise<void> | null = null;
  let broken = 0;
  const reports = await openReports(address);
  await Promise.all(
    reports.map(async ({ ask, projectCode, activityId, version: first }) => {
      for (let version = first; ; ) {
        const words = `${projectCode} ครั้งที่ ${version + 1}`;
        const input = { version, activities: [{ activityId, workDone: words }] };
        try {
          const answer = await ask('PATCH', `/projects/${projectCode}/reports/${MONTH}`, input);
          const saved = (await answer.json()) as { version: number };
          if (!answer.ok) throw new Error(`${projectCode}: ${JSON.stringify(saved)}`);
          version = saved.version;
        } catch (error) {
          // After the kill every connection breaks; before it nothing may.
          if (!killed) throw error;
          broken += 1;
          return;
        }
        acknowledged.push({ projectCode, version, words });
        if (acknowledged.length >= enough) killed ??= kill();
      }
    }),
  );
  await killed;
  return { acknowledged, broken };
}
