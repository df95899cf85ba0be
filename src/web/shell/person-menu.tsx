import { useNavigate } from '@tanstack/react-router';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from '../../design/index.ts';
import { useLanguage, useWords } from '../../design/language/index.ts';
import type { Me } from '../me.ts';
import { messages } from '../messages.ts';
import { beginActingFor, keepPreference } from '../session.ts';
import { standInOf } from './acting-for-bar.tsx';

/** The person: account, language, keys, for whom one may act, sign-out. */
export function PersonMenu({ me, onSignOut, onKeys }: { me: Me; onSignOut: () => void; onKeys: () => void }) {
  const w = useWords(messages);
  const navigate = useNavigate();
  const { language, setLanguage } = useLanguage();
  const name = me.person?.name ?? '';
  const unit = language === 'th' ? me.unit?.nameTh : me.unit?.nameEn;
  const now = standInOf(me);
  const others = me.standIns.filter((each) => each.unitId !== now?.unitId);
  const changeLanguage = () => {
    const other = language === 'th' ? 'en' : 'th';
    setLanguage(other);
    keepPreference({ language: other });
  };
  return (
    <MenuTrigger>
      <Button className="target flex min-w-0 shrink-0 items-center gap-2 rounded-box px-2 text-left hover:bg-hover">
        <Icon name="person" />
        <span className="sr-only">{w('top.account')}</span>
        <span className="hidden max-w-56 min-w-0 leading-tight desk:block">
          <span className="block truncate text-grid">{name}</span>
          <span className="block truncate text-muted text-tiny">{unit}</span>
        </span>
        <Icon name="chevron-down" size={16} />
      </Button>
      <Popover
        placement="bottom end"
        className="min-w-64 max-w-96 rounded-box border border-line bg-raised p-1 shadow-over"
      >
        <div className="border-line border-b px-3 py-2">
          <p className="font-bold">{name}</p>
          <p className="text-grid text-muted">{[me.person?.position, unit].filter(Boolean).join(' · ')}</p>
          <p className="text-grid text-muted">{language === 'th' ? me.agency?.name : me.agency?.nameEn}</p>
        </div>
        <Menu aria-label={w('top.person', { name })} className="outline-none">
          <Item icon="person" word={w('top.my-account')} onAction={() => void navigate({ to: '/account' })} />
          {now && <Item icon="undo" word={w('top.act-for-oneself')} onAction={() => beginActingFor(null)} />}
          {others.map(({ unitId, displayName, kind }) => (
            <Item
              key={unitId}
              icon="people"
              word={w(`top.act-for.${kind}`, { name: displayName })}
              onAction={() => beginActingFor(unitId)}
            />
          ))}
          <Item
            icon="globe"
            word={w('top.language')}
            lang={language === 'th' ? 'en' : 'th'}
            onAction={changeLanguage}
          />
          <Item icon="question" word={w('top.keys')} onAction={onKeys} />
          <Item icon="sign-out" word={w('top.sign-out')} onAction={onSignOut} />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

export function Item(props: { icon: IconName; word: string; onAction: () => void; lang?: string }) {
  const { icon, word, onAction, lang } = props;
  return (
    <MenuItem
      onAction={onAction}
      textValue={word}
      className="target flex cursor-pointer items-center gap-3 rounded-small px-3 data-focused:bg-act-soft"
    >
      <Icon name={icon} />
      <span lang={lang}>{word}</span>
    </MenuItem>
  );
}
