import { Button, Icon } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { ProjectPlan } from '../../../projects/rules.ts';
import { messages } from '../messages.ts';
import { useCellName } from './cell-name.ts';
import { type Cells, cellText } from './cells.ts';
import type { KeptText } from './kept-text.ts';

/** A text that an earlier visit could not save is offered again. */
export function KeptTextOffer(props: { kept: KeptText; plan: ProjectPlan; onTake: (take: boolean) => void }) {
  const w = useWords(messages);
  const format = useFormat();
  return (
    <section
      role="alert"
      className="grid gap-3 rounded-box border border-behind border-l-4 bg-behind-soft px-4 py-3"
    >
      <p className="flex items-start gap-2 font-bold">
        <Icon name="history" className="mt-1 text-behind" />
        {w('kept.title', { at: format.moment(props.kept.at) })}
      </p>
      <CellTexts cells={props.kept.cells} plan={props.plan} />
      <div className="flex flex-wrap gap-2">
        <Button small onPress={() => props.onTake(true)}>
          {w('kept.take')}
        </Button>
        <Button small look="quiet" onPress={() => props.onTake(false)}>
          {w('kept.leave')}
        </Button>
      </div>
    </section>
  );
}

/** Cells with their texts, to read and to copy. */
export function CellTexts({ cells, plan }: { cells: Cells; plan: ProjectPlan }) {
  const w = useWords(messages);
  const cellName = useCellName(plan);
  return (
    <dl className="grid gap-1 text-grid">
      {Object.entries(cells).map(([place, value]) => (
        <div key={place}>
          <dt className="text-muted">{cellName(place)}</dt>
          <dd className="whitespace-pre-line break-words">{cellText(value) || w('cell.blank')}</dd>
        </div>
      ))}
    </dl>
  );
}
