import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, DateField, IconButton, Section, Select, useAnnounce } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { type Role, roleCodes, roles } from '../../permissions/rules.ts';
import { usualScope } from '../assignment-rule.ts';
import type { AssignmentInput, PersonView } from '../schemas.ts';
import { meOfPeople, peopleApi } from './api.ts';
import { screenMessages } from './messages.ts';
import { type UnitChoice, UnitField } from './person-fields.tsx';
import { RequestRefusal } from './request-refusal.tsx';

const scopes = ['agency', 'unit', 'command'] as const;
/** Everybody is the public: the role is never given. */
const givenRoles = roleCodes.filter((role) => role !== 'public');

type Row = AssignmentInput & { key: number };

/** The roles of a person as a list that is saved whole: role, reach, days. */
export function RolesEditor({ person, units }: { person: PersonView; units: readonly UnitChoice[] }) {
  const w = useWords(screenMessages);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const today = useQuery(meOfPeople).data?.businessDay ?? '';
  const [rows, setRows] = useState<Row[]>(() => person.roles.map((role, key) => ({ ...role, key })));
  const save = useMutation({
    mutationFn: () =>
      answer(
        peopleApi.people[':personId'].roles.$put({
          param: { personId: person.personId },
          json: { roles: rows.map(({ key: _, ...role }) => role), version: person.version },
        }),
      ),
    onSuccess: () => {
      announce(w('people.saved'));
      return queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const change = (key: number, part: Partial<AssignmentInput>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const reach = (scope: AssignmentInput['scope']) => ({
    scope,
    unitId: scope === 'unit' ? person.unitId : null,
  });
  const add = () => {
    const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
    const role: AssignmentInput = {
      role: 'project-officer',
      scope: 'unit',
      unitId: person.unitId,
      validFrom: today,
      validTo: null,
    };
    setRows([...rows, { ...role, key }]);
  };
  return (
    <Section title={w('person.roles')}>
      {rows.length === 0 && <p className="text-muted">{w('people.no-roles')}</p>}
      <ul className="grid gap-4">
        {rows.map((row) => (
          <li key={row.key} className="grid gap-2 border-line border-b pb-4">
            <div className="flex items-end gap-2">
              <Select
                label={w('people.role')}
                value={row.role}
                onChange={(role: Role) => change(row.key, { role, ...reach(usualScope(role)) })}
                choices={givenRoles.map((key) => ({ key, word: roles[key][language] }))}
                className="grow"
              />
              <IconButton
                icon="trash"
                label={w('people.remove-role', { role: roles[row.role][language] })}
                onPress={() => setRows(rows.filter((each) => each.key !== row.key))}
              />
            </div>
            <Select
              label={w('people.scope')}
              value={row.scope}
              onChange={(scope: AssignmentInput['scope']) => change(row.key, reach(scope))}
              choices={scopes.map((key) => ({ key, word: w(`people.scope.${key}`) }))}
            />
            {row.scope === 'unit' && (
              <UnitField
                label={w('person.unit')}
                units={units}
                value={row.unitId}
                onChange={(unitId) => change(row.key, { unitId })}
              />
            )}
            <div className="grid gap-2 tablet:grid-cols-2">
              <DateField
                label={w('people.from')}
                value={row.validFrom as CalendarDate}
                onChange={(validFrom) => validFrom && change(row.key, { validFrom })}
              />
              <DateField
                label={w('people.to')}
                value={row.validTo as CalendarDate | null}
                onChange={(validTo) => change(row.key, { validTo })}
              />
            </div>
          </li>
        ))}
      </ul>
      <RequestRefusal error={save.error} />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="secondary" icon="plus" onPress={add}>
          {w('people.add-role')}
        </Button>
        <Button look="primary" isPending={save.isPending} onPress={() => save.mutate()}>
          {w('people.save-roles')}
        </Button>
      </div>
    </Section>
  );
}
