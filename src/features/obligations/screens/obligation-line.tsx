import { ClauseLink, Icon, Link, StateBadge } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { roles } from '../../permissions/rules.ts';
import { countedWords, dateLines, dayWords, leftWords, obligationTitle } from '../obligation-words.ts';
import { messages } from './messages.ts';
import type { Row } from './queries.ts';
import { stateIcons, stateTones } from './state-look.ts';

/** One obligation: what, of which project, whose, until when and how that day was counted, and the way to it. */
export function ObligationLine({ row }: { row: Row }) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const title = obligationTitle(language, row);
  const left = leftWords(language, row);
  const by = dayWords(
    language,
    row.state === 'late' || row.state === 'done-late' ? row.lateAfter : row.remindOn,
  );
  const [to = '', query] = row.link.split('?');
  const go = w(row.mine && !row.done ? 'line.go' : 'line.see');
  const whose = row.role ? roles[row.role][language] : row.persons.join(', ');
  return (
    <li className="grid gap-3 rounded-box border border-line bg-surface p-4 tablet:grid-cols-[1fr_auto] tablet:items-start">
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="text-body">{title}</h3>
          <StateBadge
            tone={stateTones[row.state]}
            icon={stateIcons[row.state]}
            word={w(`state.${row.state}`)}
          />
        </div>
        <p className="text-grid">
          {row.projectName}
          <span className="block text-muted text-tiny">
            {row.projectCode} · {language === 'th' ? row.unitName : row.unitNameEn}
            {whose && ` · ${w('line.whose', { whose })}`}
          </span>
        </p>
        <p className="text-grid">
          {w('line.by', { on: by })} <span className="text-muted">{left}</span>
        </p>
        {!row.binding && <p className="text-muted text-tiny">{w('line.not-binding')}</p>}
        <details className="text-grid">
          <summary className="target inline-flex cursor-pointer items-center gap-1 text-act">
            <Icon name="question" size={18} />
            {w('line.how')}
          </summary>
          <div className="grid gap-1 border-line border-l-2 pl-3">
            <p>{countedWords(language, row)}</p>
            <ul>
              {dateLines(language, row).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="text-muted">
              {row.binding
                ? w('line.late-after', { on: dayWords(language, row.lateAfter) })
                : w('line.not-binding')}
            </p>
            <p>
              <ClauseLink clause={row.length.clause} />
            </p>
            {row.printed && (
              <p>
                <ClauseLink clause={row.printed.clause} />
              </p>
            )}
            {row.done && <Proof done={row.done} />}
          </div>
        </details>
      </div>
      <Link
        look="secondary"
        small
        to={to}
        search={Object.fromEntries(new URLSearchParams(query))}
        aria-label={`${go}: ${title} ${row.projectName}`}
      >
        {go}
      </Link>
    </li>
  );
}

function Proof({ done }: { done: NonNullable<Row['done']> }) {
  const w = useWords(messages);
  return (
    <p className="break-all">
      {w(`proof.${done.what as 'report'}`)}
      {done.number && ` ${w('proof.number', { number: done.number })}`}
      {done.sha256 && <span className="block text-muted text-tiny">SHA-256 {done.sha256}</span>}
    </p>
  );
}
