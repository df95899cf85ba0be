import { ClauseLink, Icon, Link, Section } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import type { ClosingOnScreen } from './closing-api.ts';
import { messages } from './messages.ts';

/** Every condition of the closing with its figure, its clause and the way to where it is mended. */
export function GuardList({ guards }: Pick<ClosingOnScreen, 'guards'>) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const met = guards.filter((guard) => guard.met).length;
  return (
    <Section id="guards" title={w('guards.title')} aside={w('guards.count', { met, all: guards.length })}>
      <ul className="grid gap-1">
        {guards.map((guard) => (
          <li
            key={guard.id}
            className="grid grid-cols-[auto_1fr] gap-x-3 border-line border-b py-2 last:border-b-0 tablet:grid-cols-[auto_1fr_auto]"
          >
            <Icon
              name={guard.met ? 'check-circle' : 'circle'}
              className={guard.met ? 'mt-1 text-good' : 'mt-1 text-late'}
            />
            <div className="min-w-0">
              <p>
                <span className="sr-only">{w(guard.met ? 'guards.met' : 'guards.open')}: </span>
                {guard.rule[language]}
              </p>
              <p className={guard.met ? 'text-grid text-muted' : 'text-grid text-late'}>
                {guard.figure[language]}
              </p>
            </div>
            <p className="col-start-2 flex flex-wrap gap-x-4 text-grid tablet:col-start-3 tablet:justify-end">
              {!guard.met && (
                <Link
                  to={guard.place === null ? guard.link : '.'}
                  {...(guard.place !== null && { search: { tab: 'closing' }, hash: guard.place })}
                >
                  {w('guards.go')}
                </Link>
              )}
              <ClauseLink clause={guard.clause}>{w('guards.clause')}</ClauseLink>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
