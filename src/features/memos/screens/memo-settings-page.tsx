import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  FileDrop,
  PageHeader,
  RadioGroup,
  RefusedPage,
  Section,
  Skeleton,
  TextField,
  useAnnounce,
} from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { ApiRefusal, answer } from '../../../platform/api-client/index.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { EMBLEM_BYTES } from '../limits.ts';
import { messages } from './messages.ts';
import { type MemoSettings, memoSettingsApi, memoSettingsQuery } from './queries.ts';

/** How the agency writes its memos: its emblem, digits, and what the numbers of its units begin with. */
export function MemoSettingsPage() {
  const w = useWords(messages);
  const { data: settings, error, refetch } = useQuery(memoSettingsQuery);
  const above = { to: '/settings', word: w('settings.above') };
  if (error instanceof ApiRefusal)
    return <RefusedPage title={w('settings.title')} above={above} refusal={error.refusal} />;
  return (
    <>
      <PageHeader title={w('settings.title')} above={above} />
      {settings ? (
        <div className="grid gap-4">
          <EmblemSection settings={settings} />
          <DigitsSection settings={settings} />
          <Section title={w('settings.prefixes')}>
            <p className="mb-4 max-w-prose text-muted">{w('settings.prefixes-what')}</p>
            <ul className="grid gap-4">
              {settings.prefixes.map((unit) => (
                <PrefixLine key={`${unit.unitId} ${unit.prefix}`} unit={unit} />
              ))}
            </ul>
          </Section>
        </div>
      ) : error ? (
        <RequestFailure error={error} onAgain={() => void refetch()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </>
  );
}

/** A change of the settings: what came of it is said, and the settings are read again. */
function useChange<V>(change: (value: V) => Promise<unknown>) {
  const w = useWords(messages);
  const store = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: change,
    onSettled: () => store.invalidateQueries({ queryKey: memoSettingsQuery.queryKey }),
    onSuccess: () => announce(w('settings.saved')),
  });
}

function EmblemSection({ settings }: { settings: MemoSettings }) {
  const w = useWords(messages);
  const { emblem, version } = settings;
  const upload = useChange((file: File) =>
    answer(memoSettingsApi().emblem.$post({ form: { file, version: String(version) } as never })),
  );
  const remove = useChange(() =>
    answer(memoSettingsApi().emblem.$delete({ query: { version: String(version) } as never })),
  );
  return (
    <Section title={w('settings.emblem')}>
      <div className="grid gap-4">
        <p className="max-w-prose text-muted">{w('settings.emblem-what')}</p>
        {emblem ? (
          <div className="flex flex-wrap items-center gap-4">
            <img
              className="h-[15mm] w-auto border border-line bg-[#fff] p-1"
              alt={w('settings.emblem-alt')}
              src={`data:image/${emblem.format === 'svg' ? 'svg+xml' : emblem.format};base64,${emblem.base64}`}
            />
            <Button small look="danger" isPending={remove.isPending} onPress={() => remove.mutate(undefined)}>
              {w('settings.emblem-remove')}
            </Button>
          </div>
        ) : (
          <p>{w('settings.emblem-none')}</p>
        )}
        <FileDrop
          label={w('settings.emblem-drop')}
          accept={['.png', '.jpg', '.jpeg', '.svg']}
          maxBytes={EMBLEM_BYTES}
          isDisabled={upload.isPending}
          onFile={(file) => upload.mutate(file)}
          onRefused={upload.reset}
        />
        <RequestFailure error={upload.error} />
        <RequestFailure error={remove.error} />
      </div>
    </Section>
  );
}

function DigitsSection({ settings }: { settings: MemoSettings }) {
  const w = useWords(messages);
  const change = useChange((digits: MemoSettings['digits']) =>
    answer(memoSettingsApi().$put({ json: { version: settings.version, digits } })),
  );
  return (
    <Section title={w('settings.digits')}>
      <RadioGroup
        label={w('form.digits')}
        orientation="horizontal"
        value={settings.digits}
        onChange={(digits) => change.mutate(digits)}
        choices={[
          { key: 'thai', word: w('form.digits-thai') },
          { key: 'arabic', word: w('form.digits-arabic') },
        ]}
      />
      <RequestFailure error={change.error} />
    </Section>
  );
}

function PrefixLine({ unit }: { unit: MemoSettings['prefixes'][number] }) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const [typed, setTyped] = useState(unit.own ? unit.prefix : '');
  const change = useChange((prefix: string | null) =>
    answer(memoSettingsApi().prefixes[':unitId'].$put({ param: { unitId: unit.unitId }, json: { prefix } })),
  );
  const isChanged = typed.trim() !== (unit.own ? unit.prefix : '');
  return (
    <li className="grid items-end gap-2 tablet:grid-cols-[minmax(0,1fr)_auto]">
      <TextField
        label={language === 'th' ? unit.nameTh : unit.nameEn}
        hint={w('settings.example', { number: `${typed.trim() || unit.prefix}/12` })}
        value={typed}
        maxLength={40}
        placeholder={unit.prefix}
        onChange={setTyped}
      />
      <Button
        small
        isDisabled={!isChanged}
        isPending={change.isPending}
        onPress={() => change.mutate(typed.trim() === '' ? null : typed.trim())}
      >
        {w('settings.save')}
      </Button>
      <RequestFailure error={change.error} />
    </li>
  );
}
