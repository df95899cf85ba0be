import { Link as RouterLink } from '@tanstack/react-router';
import { classes, Icon } from '../../design/index.ts';
import { useWords } from '../../design/language/index.ts';
import { messages } from '../messages.ts';
import type { Place } from '../navigation.ts';

/** The places: a rail on the left, a bar below on a telephone, where it scrolls sideways when it is full. */
export function Rail({ places }: { places: readonly Place[] }) {
  const w = useWords(messages);
  if (places.length === 0) return null;
  return (
    <nav
      aria-label={w('nav.label')}
      className={
        'fixed inset-x-0 bottom-0 z-20 border-line border-t bg-surface ' +
        'desk:sticky desk:top-16 desk:h-[calc(100dvh-4rem)] desk:w-52 desk:shrink-0 desk:overflow-y-auto desk:border-t-0 desk:border-r'
      }
    >
      <ul className="flex overflow-x-auto desk:grid desk:gap-1 desk:p-3">
        {places.map((place) => (
          <li key={place.key} className="min-w-18 flex-1">
            <RouterLink
              to={place.to}
              activeOptions={{ exact: place.key === 'my-work' }}
              activeProps={{ 'aria-current': 'page' }}
              className={classes(
                'target flex flex-col items-center gap-0.5 whitespace-nowrap rounded-box px-1 py-1.5 text-muted text-tiny',
                'hover:bg-hover hover:text-ink aria-[current=page]:font-bold aria-[current=page]:text-act',
                'desk:flex-row desk:gap-3 desk:px-3 desk:text-body desk:aria-[current=page]:bg-act-soft',
              )}
            >
              <Icon name={place.icon} size={22} />
              {w(place.word)}
            </RouterLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
