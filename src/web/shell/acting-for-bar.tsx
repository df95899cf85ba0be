import { Button, Icon } from '../../design/index.ts';
import { useWords } from '../../design/language/index.ts';
import { actingFor } from '../../platform/api-client/index.ts';
import type { Me } from '../me.ts';
import { messages } from '../messages.ts';
import { beginActingFor } from '../session.ts';

/** For whom this tab acts; undefined when for oneself. */
export function standInOf(me: Me): Me['standIns'][number] | undefined {
  const unitId = actingFor();
  return me.standIns.find((each) => each.unitId === unitId);
}

/** On whose behalf one acts, above everything else on the page, with the way back (ACT-33). */
export function ActingForBar({ me }: { me: Me }) {
  const w = useWords(messages);
  const standIn = standInOf(me);
  if (!standIn) return null;
  const word = w(`top.act-for.${standIn.kind}`, { name: standIn.displayName });
  return (
    <section
      aria-label={word}
      className="no-print flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-behind-soft px-4 py-1 text-grid"
    >
      <Icon name="people" className="text-behind" />
      <p className="min-w-0 flex-1">
        <span className="font-bold">{word}</span>{' '}
        <span className="text-muted max-tablet:hidden">{w('top.act-for-note')}</span>
      </p>
      <Button look="secondary" small onPress={() => beginActingFor(null)}>
        {w('top.act-for-oneself')}
      </Button>
    </section>
  );
}
