import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, DataTable, PageHeader, Skeleton, StateBadge } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { unitKinds } from '../agency-types.ts';
import { inTreeOrder } from '../unit-tree.ts';
import { agencyScreenMessages } from './messages.ts';
import { NewUnitPanel } from './new-unit-panel.tsx';
import { RequestFault } from './request-fault.tsx';
import { UnitPanel } from './unit-panel.tsx';
import { unitTreeQuery } from './units-api.ts';

/** Depth as a step of space; deeper units stand as far in as the sixth. */
const steps = ['', 'pl-4', 'pl-8', 'pl-12', 'pl-16', 'pl-20', 'pl-24'];

/** The tree of units with their heads; `mayChange` opens a unit to be changed. */
export function UnitList({ mayChange }: { mayChange: boolean }) {
  const w = useWords(agencyScreenMessages);
  const { language } = useLanguage();
  const tree = useQuery(unitTreeQuery);
  const [openId, setOpenId] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  if (tree.isPending) return <Skeleton lines={10} />;
  const units = tree.data?.units ?? [];
  const acting = tree.data?.acting ?? [];
  const open = units.find((unit) => unit.unitId === openId);
  return (
    <>
      <PageHeader
        title={w('units.title')}
        note={w('units.note')}
        above={{ to: '/settings', word: w('settings.above') }}
        actions={
          mayChange && (
            <Button look="primary" icon="plus" onPress={() => setAdding(true)}>
              {w('units.add')}
            </Button>
          )
        }
      />
      <RequestFault error={tree.error} />
      <DataTable
        label={w('units.title')}
        rows={inTreeOrder(units)}
        keyOf={({ unit }) => unit.unitId}
        isCurrent={({ unit }) => unit.unitId === openId}
        columns={[
          {
            key: 'name',
            word: w('units.name'),
            isRowHead: true,
            cell: ({ unit, depth }) => {
              const name = language === 'th' ? unit.nameTh : unit.nameEn;
              return (
                <span className={`inline-block ${steps[Math.min(depth, 6)]}`}>
                  {mayChange ? (
                    <Button look="text" onPress={() => setOpenId(unit.unitId)}>
                      {name}
                    </Button>
                  ) : (
                    name
                  )}{' '}
                  {!unit.active && <StateBadge tone="quiet" word={w('units.dissolved')} />}
                </span>
              );
            },
          },
          { key: 'kind', word: w('units.kind'), cell: ({ unit }) => unitKinds[unit.kind][language] },
          { key: 'code', word: w('units.code'), cell: ({ unit }) => unit.code },
          {
            key: 'head',
            word: w('units.head'),
            cell: ({ unit }) => (
              <>
                {unit.headName ?? <span className="text-muted">{w('units.vacant')}</span>}
                {acting
                  .filter((each) => each.unitId === unit.unitId)
                  .map((each) => (
                    <span key={each.actingId} className="block text-muted text-tiny">
                      {w(`units.${each.kind}`)}: {each.personName}
                    </span>
                  ))}
              </>
            ),
          },
        ]}
      />
      {adding && <NewUnitPanel units={units} onClose={() => setAdding(false)} />}
      {open && (
        <UnitPanel
          key={open.unitId}
          unit={open}
          units={units}
          acting={acting.filter((each) => each.unitId === open.unitId)}
          onClose={() => setOpenId(null)}
        />
      )}
    </>
  );
}
