import { useState } from 'react';
import { DataTable, PageHeader, Select } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import {
  actionNames,
  type PermissionScope,
  permissionFor,
  type Role,
  roleCodes,
  roles,
  stateWord,
} from '../../permissions/rules.ts';
import { screenMessages } from './messages.ts';

const scopes: readonly PermissionScope[] = ['agency', 'units', 'own'];

/** The permission table as it decides, read-only. */
export function PermissionMatrix() {
  const w = useWords(screenMessages);
  const { language } = useLanguage();
  const [role, setRole] = useState<Role | 'all'>('all');
  const rows = actionNames
    .map((action) => ({ action, permission: permissionFor(action) }))
    .filter(({ permission }) => role === 'all' || permission.allow[role] !== undefined);
  return (
    <>
      <PageHeader
        title={w('matrix.title')}
        note={w('matrix.note')}
        above={{ to: '/settings/people', word: w('people.title') }}
      />
      <Select
        label={w('matrix.role')}
        value={role}
        onChange={setRole}
        choices={[
          { key: 'all', word: w('matrix.all-roles') },
          ...roleCodes.map((key) => ({ key, word: roles[key][language] })),
        ]}
        className="mb-4 max-w-md"
      />
      <DataTable
        label={w('matrix.title')}
        rows={rows}
        keyOf={(row) => row.action}
        columns={[
          {
            key: 'action',
            word: w('matrix.action'),
            isRowHead: true,
            cell: ({ permission }) => permission.title[language],
            sortValue: ({ permission }) => permission.title[language],
          },
          {
            key: 'who',
            word: w('matrix.who'),
            cell: ({ permission }) => (
              <ul>
                {scopes.map((scope) => {
                  const held = roleCodes.filter((key) => permission.allow[key] === scope);
                  return (
                    held.length > 0 && (
                      <li key={scope}>
                        <span className="text-muted">{w(`matrix.scope.${scope}`)}:</span>{' '}
                        {held.map((key) => roles[key][language]).join(', ')}
                      </li>
                    )
                  );
                })}
              </ul>
            ),
          },
          {
            key: 'states',
            word: w('matrix.states'),
            cell: ({ permission }) =>
              permission.states?.map((state) => stateWord(state)[language]).join(', ') ??
              w('matrix.any-state'),
          },
        ]}
      />
    </>
  );
}
