import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  type DataColumn,
  DataTable,
  EmptyState,
  Link,
  PageHeader,
  Skeleton,
  StateBadge,
  TextField,
} from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { roles } from '../../permissions/rules.ts';
import type { PersonView } from '../schemas.ts';
import { meOfPeople, peopleQuery, unitsQuery } from './api.ts';
import { screenMessages } from './messages.ts';
import { NewPersonPanel } from './new-person-panel.tsx';
import { PersonPanel } from './person-panel.tsx';
import { RequestRefusal } from './request-refusal.tsx';

/** People of the agency: who they are, what they may do, and their access. */
export function PeopleList() {
  const w = useWords(screenMessages);
  const { language } = useLanguage();
  const people = useQuery(peopleQuery);
  const units = useQuery(unitsQuery).data?.units ?? [];
  const mayChange = useQuery(meOfPeople).data?.permissions.includes('people.edit') ?? false;
  const [words, setWords] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  if (people.isPending) return <Skeleton lines={10} />;
  const all = people.data ?? [];
  const sought = words.trim().toLowerCase();
  const found = all.filter((person) =>
    [person.displayName, person.positionTitle, person.username ?? '', person.email].some((each) =>
      each.toLowerCase().includes(sought),
    ),
  );
  const unitWord = (unitId: string) => {
    const unit = units.find((each) => each.unitId === unitId);
    return unit ? (language === 'th' ? unit.nameTh : unit.nameEn) : '–';
  };
  const columns: DataColumn<PersonView>[] = [
    {
      key: 'name',
      word: w('person.name'),
      isRowHead: true,
      sortValue: (row) => row.displayName,
      cell: (row) =>
        mayChange ? (
          <Button look="text" onPress={() => setOpenId(row.personId)}>
            {row.displayName}
          </Button>
        ) : (
          row.displayName
        ),
    },
    { key: 'position', word: w('person.position'), cell: (row) => row.positionTitle || '–' },
    {
      key: 'unit',
      word: w('person.unit'),
      cell: (row) => unitWord(row.unitId),
      sortValue: (row) => unitWord(row.unitId),
    },
    {
      key: 'roles',
      word: w('person.roles'),
      cell: (row) => row.roles.map((each) => roles[each.role][language]).join(', ') || '–',
    },
    {
      key: 'factor',
      word: w('person.second-factor'),
      cell: (row) => w(row.secondFactor ? 'person.yes' : 'person.no'),
    },
    {
      key: 'state',
      word: w('person.state'),
      cell: (row) => (
        <StateBadge
          tone={row.active ? 'good' : 'late'}
          word={w(row.active ? 'person.active' : 'person.stopped')}
        />
      ),
    },
  ];
  const open = all.find((person) => person.personId === openId);
  return (
    <>
      <PageHeader
        title={w('people.title')}
        above={{ to: '/settings', word: w('settings.title') }}
        actions={
          <>
            <Link look="secondary" to="/settings/permissions">
              {w('people.matrix')}
            </Link>
            {mayChange && (
              <Button look="primary" icon="plus" onPress={() => setAdding(true)}>
                {w('people.add')}
              </Button>
            )}
          </>
        }
      />
      <RequestRefusal error={people.error} />
      <TextField
        label={w('people.search')}
        value={words}
        onChange={setWords}
        type="search"
        className="mb-4 max-w-md"
      />
      <DataTable
        label={w('people.title')}
        rows={found}
        keyOf={(row) => row.personId}
        isCurrent={(row) => row.personId === openId}
        columns={columns}
        empty={<EmptyState title={w('people.empty')}>{w('people.empty-hint')}</EmptyState>}
      />
      {adding && <NewPersonPanel units={units} onClose={() => setAdding(false)} onAdded={setOpenId} />}
      {open && (
        <PersonPanel key={open.personId} person={open} units={units} onClose={() => setOpenId(null)} />
      )}
    </>
  );
}
