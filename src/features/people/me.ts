import { fiscalYearOf } from '../../foundation/fiscal-year.ts';
import { findAgency, listUnits } from '../agencies/index.ts';
import { type FeatureDependencies, permissionsOf } from '../permissions/index.ts';
import type { Me } from './schemas.ts';
import type { Session } from './sign-in/authentication.ts';
import { findPerson } from './store.ts';

/** Fiscal years offered: the one of the business day, four before and one after. */
const OFFERED = [1, 0, -1, -2, -3, -4];

/** What the frame of every screen is drawn from; answers signed out as well, then without person and permissions. */
export async function whoAmI(
  deps: Pick<FeatureDependencies, 'database' | 'businessDay' | 'demonstration'>,
  session: Session | null,
): Promise<Me> {
  const today = deps.businessDay.today();
  const current = fiscalYearOf(today);
  const years = new Set<number>(OFFERED.map((offset) => current + offset));
  const common = { businessDay: today, demonstration: deps.demonstration };
  if (!session)
    return {
      ...common,
      signedIn: false,
      person: null,
      agency: null,
      unit: null,
      roles: [],
      standIns: [],
      permissions: [],
      grants: [],
      fiscalYear: current,
      fiscalYears: [...years],
      language: null,
    };
  const { actor, fiscalYear } = session;
  if (fiscalYear !== null) years.add(fiscalYear);
  const { agency, units, person } = await deps.database.inAgency(actor.agencyId, async (tx) => ({
    agency: await findAgency(tx, actor.agencyId),
    units: (await listUnits(tx, actor.agencyId)).units,
    person: await findPerson(tx, actor.agencyId, actor.personId),
  }));
  const unit = units.find((each) => each.unitId === actor.unitId);
  const grants = permissionsOf(actor);
  return {
    ...common,
    signedIn: true,
    person: {
      personId: actor.personId,
      name: actor.displayName,
      position: person?.positionTitle || null,
      unit: unit?.nameTh ?? null,
      username: session.username,
      secondFactor: session.secondFactor,
    },
    agency: agency && {
      agencyId: agency.agencyId,
      code: agency.code,
      name: agency.nameTh,
      nameEn: agency.nameEn,
      abbreviation: agency.abbreviation,
    },
    unit: unit
      ? { unitId: unit.unitId, nameTh: unit.nameTh, nameEn: unit.nameEn, abbreviation: unit.abbreviation }
      : null,
    roles: actor.roles.map((held) => held.role),
    standIns: session.standIns.map(({ unitId, displayName, kind }) => ({ unitId, displayName, kind })),
    permissions: grants.map((grant) => grant.action),
    grants: grants.map((grant) => ({ ...grant, states: grant.states ? [...grant.states] : null })),
    fiscalYear: fiscalYear ?? current,
    fiscalYears: [...years].sort((a, b) => b - a),
    language: session.language,
  };
}
