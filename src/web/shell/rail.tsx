import { Link as RouterLink, useLocation, useNavigate } from '@tanstack/react-router';
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components';
import { classes, Icon } from '../../design/index.ts';
import { useWords } from '../../design/language/index.ts';
import { messages } from '../messages.ts';
import type { Place } from '../navigation.ts';
import { Item } from './person-menu.tsx';

/** What fits side by side on a telephone of 375 pixels; with more places the last is "more". */
const fits = 5;

const look = classes(
  'target relative flex w-full flex-col items-center gap-0.5 rounded-box px-1 py-1.5 text-center text-muted text-tiny max-desk:leading-tight',
  'hover:bg-hover hover:text-ink aria-[current=page]:font-bold aria-[current=page]:text-act',
  'desk:flex-row desk:gap-3 desk:whitespace-nowrap desk:px-3 desk:text-body desk:aria-[current=page]:bg-act-soft',
);

/** The places: a rail on the left; on a telephone a bar below, whose last button opens what does not fit. */
export function Rail({ places }: { places: readonly Place[] }) {
  const w = useWords(messages);
  if (places.length === 0) return null;
  const side = places.length > fits ? places.slice(fits - 1) : [];
  return (
    <nav
      aria-label={w('nav.label')}
      className={
        'fixed inset-x-0 bottom-0 z-20 border-line border-t bg-surface ' +
        'desk:sticky desk:top-16 desk:h-[calc(100dvh-4rem)] desk:w-52 desk:shrink-0 desk:overflow-y-auto desk:border-t-0 desk:border-r'
      }
    >
      <ul className="flex desk:grid desk:gap-1 desk:p-3">
        {places.map((place) => (
          <li
            key={place.key}
            className={classes('min-w-0 flex-1', side.includes(place) && 'max-desk:hidden')}
          >
            <RouterLink
              to={place.to}
              activeOptions={{ exact: place.key === 'my-work' }}
              activeProps={{ 'aria-current': 'page' }}
              className={look}
            >
              <Icon name={place.icon} size={22} />
              {w(place.word)}
              <Waiting count={place.count} />
            </RouterLink>
          </li>
        ))}
        {side.length > 0 && (
          <li className="min-w-0 flex-1 desk:hidden">
            <More places={side} />
          </li>
        )}
      </ul>
    </nav>
  );
}

/** How many things wait at a place: a number for the eye, words for the ear. */
function Waiting({ count = 0 }: { count?: number }) {
  const w = useWords(messages);
  if (count === 0) return null;
  return (
    <span className="figures min-w-5 rounded-full bg-act px-1.5 text-center text-on-act text-tiny leading-5 max-desk:absolute max-desk:top-0 max-desk:left-1/2 max-desk:ml-1 desk:ml-auto">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{w('nav.waiting', { count })}</span>
    </span>
  );
}

function More({ places }: { places: readonly Place[] }) {
  const w = useWords(messages);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const here = places.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <MenuTrigger>
      <Button className={classes(look, here && 'font-bold text-act')}>
        <Icon name={here?.icon ?? 'more'} size={22} />
        {w(here?.word ?? 'nav.more')}
      </Button>
      <Popover
        placement="top end"
        className="min-w-56 rounded-box border border-line bg-raised p-1 shadow-over"
      >
        <Menu aria-label={w('nav.more')} className="outline-none">
          {places.map((place) => (
            <Item
              key={place.key}
              icon={place.icon}
              word={w(place.word)}
              onAction={() => void navigate({ to: place.to })}
            />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
