/**
 * The accounts of the demonstration. They are made by its loading and nowhere else: an installation without the
 * demonstration has none of them.
 */
import type { Role } from '../permissions/rules.ts';
import { readCpd, readOsep, readOsmep } from './demonstration-data.ts';

/** Known to everybody by design, and printed at the start: the demonstration holds published figures only. */
export const DEMONSTRATION_PASSWORD = 'sathit-tidtam-2566';

export type DemonstrationAccount = {
  username: string;
  displayName: string;
  role: Role;
  unit: string;
  agency: { code: string; nameTh: string; nameEn: string; abbreviation: string };
  fiscalYear: number;
};

/** In the order of the data files: OSEP first, officers before the others. */
export async function listDemonstrationAccounts(): Promise<DemonstrationAccount[]> {
  const files = [await readOsep(), await readOsmep(), await readCpd()];
  return files.flatMap(({ agency, units, people, fiscalYear }) =>
    people.map((person) => ({
      username: person.username,
      displayName: person.name,
      role: person.role,
      unit: units.find((unit) => unit.key === person.unit)?.nameTh ?? '',
      agency: {
        code: agency.code,
        nameTh: agency.nameTh,
        nameEn: agency.nameEn,
        abbreviation: agency.abbreviation,
      },
      fiscalYear,
    })),
  );
}
