import { classes, Icon } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import type { Gap } from '../checks/gaps.ts';
import { messages } from './messages.ts';
import { partOfPlace, type ReportPart, reportParts } from './parts/report-parts.ts';

export type ChapterNavigationProps = {
  part: ReportPart;
  gaps: readonly Gap[];
  onGo: (part: ReportPart) => void;
};

/** The parts of the book with how much each still lacks. */
export function ChapterNavigation({ part, gaps, onGo }: ChapterNavigationProps) {
  const w = useWords(messages);
  return (
    <nav aria-label={w('nav.label')} className="no-print desk:sticky desk:top-20">
      <ul className="flex flex-wrap gap-1 desk:grid">
        {reportParts.map((each) => {
          const count = gaps.filter(({ place }) => partOfPlace(place) === each).length;
          return (
            <li key={each}>
              <button
                type="button"
                aria-current={each === part ? 'page' : undefined}
                onClick={() => onGo(each)}
                className={classes(
                  'target flex w-full items-center justify-between gap-3 rounded-box px-3 py-1.5 text-start hover:bg-act-soft',
                  each === part && 'bg-act-soft font-bold',
                )}
              >
                <span>{w(`part.${each}`)}</span>
                {count > 0 ? (
                  <span className="figures shrink-0 text-behind text-tiny" title={w('nav.gaps', { count })}>
                    <span aria-hidden="true">{count}</span>
                    <span className="sr-only">{w('nav.gaps', { count })}</span>
                  </span>
                ) : (
                  <span className="shrink-0 text-good">
                    <Icon name="check" size={18} />
                    <span className="sr-only">{w('nav.done')}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
