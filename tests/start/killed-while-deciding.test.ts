import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, it } from 'vitest';
import { decideUntil, readyProjects } from './deciding-persons.ts';
import { startDemonstration } from './demonstration-process.ts';
import { type OpeningsFound, readOpenings } from './openings-found.ts';

/**
 * The program with its demonstration is killed with SIGKILL while openings are submitted, endorsed and returned through
 * the API. Whatever was on its way then happened wholly or not at all: project, request, decisions, memo with its number
 * and its files, and the audit trail agree; and everything that was acknowledged is there.
 */
function expectNothingHalfDone({ projects, memoNumbers, missingFiles }: OpeningsFound): void {
  for (const found of projects) {
    const told = `${found.projectCode}: ${JSON.stringify(found)}`;
    const submitted = found.state === 'submitted' ? 1 : 0;
    expect(found.waitingRequests, told).toBe(submitted);
    // Each submission is one request with one sent memo, one stored สสว.100, and its line in every history.
    expect(found.requests, told).toBe(found.submissions);
    expect(found.sentMemos, told).toBe(found.submissions);
    expect(found.forms, told).toBe(found.submissions);
    expect(found.auditedRequests, told).toBe(found.submissions);
    expect(found.auditedSubmissions, told).toBe(found.submissions);
    // Each return ended one request and sent one project back; each endorsement moved one on.
    expect(found.returnedRequests, told).toBe(found.returns);
    expect(found.decidedReturns, told).toBe(found.returns);
    expect(found.auditedReturns, told).toBe(found.returns);
    expect(found.auditedEndorsements, told).toBe(found.decidedEndorsements);
    expect(found.stepsPassed, told).toBe(found.decidedEndorsements);
    expect(found.requests - found.returnedRequests, told).toBe(submitted);
  }
  // A number is taken with its memo: none is lost and none is given twice.
  for (const numbers of Object.values(memoNumbers))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(missingFiles).toEqual([]);
}

async function killInTheMiddle(place: { dataFolder: string; databaseUrl: string | null }): Promise<void> {
  const environment = { TIDTAM_DATA: place.dataFolder, DATABASE_URL: place.databaseUrl ?? '' };
  const server = await startDemonstration(environment);
  const projects = await readyProjects(server.address, 3);
  const done = await decideUntil(server.address, projects, 12, server.kill);
  expect(done.broken).toBeGreaterThan(0);
  expect(Math.min(done.submissions, done.endorsements, done.returns)).toBeGreaterThan(0);
  const found = await readOpenings(place);
  expect(found.projects).toHaveLength(projects.length);
  expectNothingHalfDone(found);
  const sum = (name: 'submissions' | 'returns' | 'decidedEndorsements') =>
    found.projects.reduce((total, each) => total + each[name], 0);
  expect(sum('submissions')).toBeGreaterThanOrEqual(done.submissions);
  expect(sum('returns')).toBeGreaterThanOrEqual(done.returns);
  expect(sum('decidedEndorsements')).toBeGreaterThanOrEqual(done.endorsements);
}

it('a process killed in the middle of submissions and decisions leaves nothing half done (pglite)', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tidtam-killed-'));
  await killInTheMiddle({ dataFolder, databaseUrl: null });
  rmSync(dataFolder, { recursive: true });
}, 400_000);

it('a process killed in the middle of submissions and decisions leaves nothing half done (postgresql)', async () => {
  const address = new URL(process.env.TIDTAM_TEST_DATABASE_URL ?? '');
  const administrator = new pg.Client({ connectionString: address.href });
  await administrator.connect();
  const name = `tidtam_deciding_${process.pid}`;
  await administrator.query(`create database ${name}`);
  address.pathname = `/${name}`;
  const dataFolder = mkdtempSync(join(tmpdir(), 'tidtam-killed-'));
  await killInTheMiddle({ dataFolder, databaseUrl: address.href });
  rmSync(dataFolder, { recursive: true });
  await administrator.query(`drop database ${name} with (force)`);
  await administrator.end();
}, 400_000);
