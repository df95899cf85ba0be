/** An agency of the demonstration with its units, people, plan nodes and programmes, through the users' actions. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { addUnit, changeUnit, listUnits } from '../../agencies/index.ts';
import { createPerson, openAgency, type Role } from '../../people/index.ts';
import { createProgramme, listPlanNodes, loadPlanNodes } from '../../plans/index.ts';
import { DEMONSTRATION_PASSWORD } from '../accounts.ts';
import type { AgencyFile, DemonstrationPerson } from '../demonstration-data.ts';
import { findOpened } from './demonstration-store.ts';
import { type LoadParts, type LoadSteps, type StepPerson, StepRefused } from './load-steps.ts';

export type LoadedAgency = {
  agencyId: string;
  unitIds: Record<string, string>;
  people: Record<string, { personId: string; userId: string }>;
  programmeIds: Record<string, string>;
  planNodeIds: string[];
  /** Who acts under this user name. */
  doer(username: string): StepPerson;
  /** The first person of the role. */
  doerOf(role: Role): StepPerson;
};

/** From before the earliest plan on: the demonstration's day may be set years back. */
const SINCE = '2000-01-01';
/** Addresses that no mail server has (RFC 2606). */
const mailOf = (username: string) => `${username}@demonstration.example`;

const administratorOf = (file: AgencyFile): DemonstrationPerson => {
  const found = file.people.find((each) => each.role === 'administrator');
  if (!found) throw new Error(`${file.agency.code} has no administrator`);
  return found;
};

async function open(parts: LoadParts, file: AgencyFile) {
  const administrator = administratorOf(file);
  const known = await findOpened(parts.database, file.agency.code, administrator.username);
  if (known) return known;
  const opened = await openAgency(
    parts,
    { ...file.agency, address: '', contact: '' },
    {
      displayName: administrator.name,
      positionTitle: administrator.name,
      email: mailOf(administrator.username),
      username: administrator.username,
      password: DEMONSTRATION_PASSWORD,
    },
    `demonstration/${file.agency.code}`,
  );
  if (!opened.ok) throw new StepRefused(`${file.agency.code}/open`, opened.refusal);
  return opened.value;
}

async function addUnits(
  steps: LoadSteps,
  file: AgencyFile,
  doer: StepPerson,
  topUnitId: string,
  today: CalendarDate,
) {
  return steps.run(`${file.agency.code}/units`, doer, today, async (ctx, must) => {
    const unitIds: Record<string, string> = { top: topUnitId };
    for (const unit of file.units) {
      if (unit.parent === undefined) continue;
      const parentUnitId = unitIds[unit.parent];
      if (!parentUnitId) throw new Error(`${unit.key}: the unit above stands after it`);
      const { kind, code, nameTh, nameEn, abbreviation } = unit;
      const added = must(
        await addUnit(ctx, { kind, code, nameTh, nameEn, abbreviation, parentUnitId, budgetOwnerCode: null }),
      );
      unitIds[unit.key] = added.unitId;
    }
    return unitIds;
  });
}

/** One step for each person: a password takes its time to be hashed. */
async function addPeople(
  steps: LoadSteps,
  file: AgencyFile,
  opened: StepPerson & { personId: string },
  unitIds: Record<string, string>,
  today: CalendarDate,
) {
  const people: LoadedAgency['people'] = {
    [administratorOf(file).username]: { personId: opened.personId, userId: opened.userId },
  };
  for (const person of file.people) {
    if (person.role === 'administrator') continue;
    const unitId = unitIds[person.unit];
    if (!unitId) throw new Error(`${person.username}: no unit ${person.unit}`);
    people[person.username] = await steps.run(
      `${file.agency.code}/people/${person.username}`,
      opened,
      today,
      async (ctx, must) =>
        must(
          await createPerson(ctx, {
            displayName: person.name,
            positionTitle: person.name,
            unitId,
            email: mailOf(person.username),
            telephone: '',
            username: person.username,
            language: 'th',
            password: DEMONSTRATION_PASSWORD,
            roles: [
              {
                role: person.role,
                scope: person.scope,
                unitId: person.scope === 'unit' ? unitId : null,
                validFrom: SINCE,
                validTo: null,
              },
            ],
          }),
        ),
    );
  }
  return people;
}

/** Heads of units: what a superior's reach follows from (ORG-04). */
async function setHeads(
  steps: LoadSteps,
  file: AgencyFile,
  doer: StepPerson,
  unitIds: Record<string, string>,
  people: LoadedAgency['people'],
  today: CalendarDate,
) {
  await steps.run(`${file.agency.code}/heads`, doer, today, async (ctx, must) => {
    const { units } = await listUnits(ctx.tx, ctx.actor.agencyId);
    for (const person of file.people) {
      const unit = units.find((each) => each.unitId === unitIds[person.heads ?? '']);
      if (!unit) continue;
      const { unitId, headName: _, active: __, ...rest } = unit;
      const headPersonId = people[person.username]?.personId ?? null;
      must(await changeUnit(ctx, unitId, { ...rest, headPersonId }));
    }
  });
}

async function addProgrammes(
  steps: LoadSteps,
  file: AgencyFile,
  doer: StepPerson,
  unitIds: Record<string, string>,
  today: CalendarDate,
) {
  return steps.run(`${file.agency.code}/programmes`, doer, today, async (ctx, must) => {
    must(await loadPlanNodes(ctx));
    const nodes = await listPlanNodes(ctx.tx);
    const planNodeIds = file.projectHead.planNodes.map((wanted) => {
      const node = nodes.find((each) => `${each.level}/${each.code}` === wanted);
      if (!node) throw new Error(`no plan node ${wanted}`);
      return node.planNodeId;
    });
    const programmeIds: Record<string, string> = {};
    for (const { number, name, kind, unit, budgetOutput } of file.programmes) {
      const input = { fiscalYear: file.fiscalYear, number, name, kind, budgetOutput };
      const unitId = unitIds[unit] ?? null;
      programmeIds[number] = must(await createProgramme(ctx, { ...input, unitId, planNodeIds })).programmeId;
    }
    return { programmeIds, planNodeIds };
  });
}

export async function loadAgency(
  parts: LoadParts,
  steps: LoadSteps,
  file: AgencyFile,
): Promise<LoadedAgency> {
  const today = file.projectHead.createdOn;
  const opened = await open(parts, file);
  const unitIds = await addUnits(steps, file, opened, opened.topUnitId, today);
  const people = await addPeople(steps, file, opened, unitIds, today);
  await setHeads(steps, file, opened, unitIds, people, today);
  const doer = (username: string): StepPerson => {
    const person = people[username];
    if (!person) throw new Error(`${file.agency.code} has no account ${username}`);
    return { agencyId: opened.agencyId, userId: person.userId };
  };
  const doerOf = (role: Role): StepPerson => {
    const person = file.people.find((each) => each.role === role);
    if (!person) throw new Error(`${file.agency.code} has no ${role}`);
    return doer(person.username);
  };
  const plans = await addProgrammes(steps, file, doerOf('strategy-officer'), unitIds, today);
  return { agencyId: opened.agencyId, unitIds, people, ...plans, doer, doerOf };
}
