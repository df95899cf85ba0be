import { useWords } from '../../../../design/language/index.ts';
import type { ProjectPlan } from '../../../projects/rules.ts';
import { messages } from '../messages.ts';
import { placeParts } from './cells.ts';

/** "กิจกรรมที่ 2 งานประเมินผล: ปัญหาอุปสรรค": a cell as its officer knows it. */
export function useCellName(plan: Pick<ProjectPlan, 'activities' | 'indicators'>): (place: string) => string {
  const w = useWords(messages);
  return (place) => {
    const parts = placeParts(place);
    if (!parts) return place;
    const row =
      parts.rowKind === 'activities'
        ? plan.activities.find((each) => each.activityId === parts.rowId)
        : plan.indicators.find((each) => each.indicatorId === parts.rowId);
    const data = { position: row?.position ?? '', name: row?.name ?? '' };
    const numbered = w(parts.rowKind === 'activities' ? 'activity.numbered' : 'indicator.numbered', data);
    return w('cell.of', { row: numbered, cell: w(`cell.${parts.cell}`) });
  };
}
