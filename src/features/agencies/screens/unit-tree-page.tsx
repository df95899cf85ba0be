import { UnitList } from './unit-list.tsx';
import { useMay } from './units-api.ts';

/** The page of the settings: who may not change the tree only reads it. */
export function UnitTreePage() {
  return <UnitList mayChange={useMay('agencies.edit-units')} />;
}
