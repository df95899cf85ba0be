import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from '../../design/index.ts';
import { useLanguage, useWords } from '../../design/language/index.ts';
import type { Me } from '../me.ts';
import { messages } from '../messages.ts';
import { keepPreference } from '../session.ts';

export function PersonMenu({ me, onSignOut, onKeys }: { me: Me; onSignOut: () => void; onKeys: () => void }) {
  const w = useWords(messages);
  const { language, setLanguage } = useLanguage();
  const name = me.person?.name ?? '';
  const unit = language === 'th' ? me.unit?.nameTh : me.unit?.nameEn;
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
        className="min-w-64 rounded-box border border-line bg-raised p-1 shadow-over"
      >
        <div className="border-line border-b px-3 py-2">
          <p className="font-bold">{name}</p>
          <p className="text-grid text-muted">{[me.person?.position, unit].filter(Boolean).join(' · ')}</p>
          <p className="text-grid text-muted">{language === 'th' ? me.agency?.name : me.agency?.nameEn}</p>
        </div>
        <Menu
          aria-label={w('top.person', { name })}
          className="outline-none"
          onAction={(key) => {
            if (key === 'language') {
              const other = language === 'th' ? 'en' : 'th';
              setLanguage(other);
              keepPreference({ language: other });
            }
            if (key === 'keys') onKeys();
            if (key === 'sign-out') onSignOut();
          }}
        >
          <Item id="language" icon="globe" word={w('top.language')} lang={language === 'th' ? 'en' : 'th'} />
          <Item id="keys" icon="question" word={w('top.keys')} />
          <Item id="sign-out" icon="sign-out" word={w('top.sign-out')} />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Item({ id, icon, word, lang }: { id: string; icon: IconName; word: string; lang?: string }) {
  return (
    <MenuItem
      id={id}
      textValue={word}
      className="target flex cursor-pointer items-center gap-3 rounded-small px-3 data-focused:bg-act-soft"
    >
      <Icon name={icon} />
      <span lang={lang}>{word}</span>
    </MenuItem>
  );
}
