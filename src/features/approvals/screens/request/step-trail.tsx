import { Icon, type IconName, Section } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { useSaid } from '../failure.tsx';
import { messages } from '../messages.ts';
import type { DecisionOnScreen, RequestOnScreen, StepOnScreen } from '../queries.ts';
import { lastWords } from './last-words.ts';

/** The line of approval: what was decided, by whom and with what words; where it waits; who comes then. */
export function StepTrail({ request, bare = false }: { request: RequestOnScreen; bare?: boolean }) {
  const w = useWords(messages);
  const list = (
    <ol className="grid gap-3">
      {request.steps.map((step) => (
        <OneStep
          key={step.position}
          step={step}
          decision={request.decisions.find((each) => each.position === step.position)}
          isCurrent={request.state === 'waiting' && step.position === request.position}
          isOver={request.state !== 'waiting'}
          lastWord={step.position === request.steps.length ? lastWords(request.kind).outcome : null}
        />
      ))}
    </ol>
  );
  return bare ? list : <Section title={w('request.line')}>{list}</Section>;
}

type OneStepProps = {
  step: StepOnScreen;
  decision: DecisionOnScreen | undefined;
  isCurrent: boolean;
  isOver: boolean;
  lastWord: LastWord;
};

/** What an approval is called at the last step; null at the steps before. */
type LastWord = ReturnType<typeof lastWords>['outcome'] | null;

const icons: Record<DecisionOnScreen['outcome'], [IconName, string]> = {
  approved: ['check-circle', 'text-good'],
  returned: ['undo', 'text-behind'],
  refused: ['stop', 'text-late'],
  withdrawn: ['minus', 'text-muted'],
  'passed-over': ['minus', 'text-muted'],
};

function OneStep({ step, decision, isCurrent, isOver, lastWord }: OneStepProps) {
  const w = useWords(messages);
  const said = useSaid();
  const [icon, tone]: [IconName, string] = decision
    ? icons[decision.outcome]
    : isCurrent
      ? ['clock', 'text-act']
      : ['circle', 'text-faint'];
  const post = said(step.post);
  return (
    <li className="flex gap-3" aria-current={isCurrent ? 'step' : undefined}>
      <Icon name={icon} size={22} className={`mt-0.5 ${tone}`} />
      <div className="grid min-w-0 gap-0.5">
        <p className={isCurrent ? 'font-bold' : undefined}>
          {step.unitName
            ? w('step.of-unit', { post, unit: said({ th: step.unitName, en: step.unitNameEn ?? '' }) })
            : post}
        </p>
        {decision ? (
          <Decided decision={decision} lastWord={lastWord} />
        ) : (
          !isOver && <Waits step={step} isCurrent={isCurrent} />
        )}
      </div>
    </li>
  );
}

function Waits({ step, isCurrent }: { step: StepOnScreen; isCurrent: boolean }) {
  const w = useWords(messages);
  const names = step.approvers.map(({ name, onBehalfOfName }) =>
    onBehalfOfName ? w('step.approver-for', { name, behalf: onBehalfOfName }) : name,
  );
  if (names.length === 0) return <p className="text-grid text-late">{w('step.nobody')}</p>;
  return (
    <p className="text-grid text-muted">
      {w(isCurrent ? 'step.waits' : 'step.next', { names: names.join(', ') })}
    </p>
  );
}

function Decided({ decision, lastWord }: { decision: DecisionOnScreen; lastWord: LastWord }) {
  const w = useWords(messages);
  const format = useFormat();
  const { outcome, passedBecause, personName, onBehalfOfName, capacity } = decision;
  if (outcome === 'passed-over')
    return (
      <p className="text-grid text-muted">
        {w('outcome.passed-over')}
        {passedBecause && ` (${w(`passed.${passedBecause}`)})`}
      </p>
    );
  const at = format.date(decision.decidedOn as CalendarDate);
  const name = personName ?? '';
  const isFor = capacity === 'acting-head' || capacity === 'acting-for' || capacity === 'delegate';
  return (
    <>
      <p className="text-grid">
        <span className="font-bold">
          {w(outcome === 'approved' && lastWord ? lastWord : `outcome.${outcome}`)}
        </span>{' '}
        <span className="text-muted">
          {isFor && onBehalfOfName
            ? w('decision.who-for', { name, capacity: w(`capacity.${capacity}`), behalf: onBehalfOfName, at })
            : w('decision.who', { name, at })}
        </span>
      </p>
      {decision.documentNumber && (
        <p className="text-grid text-muted">{w('decision.number', { number: decision.documentNumber })}</p>
      )}
      {decision.comment && <p className="whitespace-pre-line break-words text-grid">“{decision.comment}”</p>}
    </>
  );
}
