import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button, ConfirmDialog, Section, StateBadge, TextField, useAnnounce } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { peopleApi } from './api.ts';
import { screenMessages } from './messages.ts';
import { QrCode } from './qr-code.tsx';
import { RequestRefusal } from './request-refusal.tsx';

const factor = peopleApi.account['second-factor'];

/** Enrol, renew the backup codes, or give up the second factor. Each step asks for the password. */
export function SecondFactor({ isOn }: { isOn: boolean }) {
  const w = useWords(screenMessages);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [isEnding, setEnding] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: ['me'] });
  const begin = useMutation({ mutationFn: () => answer(factor.$post({ json: { password } })) });
  const renew = useMutation({
    mutationFn: () => answer(factor['backup-codes'].$post({ json: { password } })),
    onSuccess: () => setPassword(''),
  });
  const end = useMutation({
    mutationFn: () => answer(factor.end.$post({ json: { password } })),
    onSuccess: () => {
      setPassword('');
      announce(w('account.factor-ended'));
      return refresh();
    },
    onSettled: () => setEnding(false),
  });
  const confirm = useMutation({
    mutationFn: () => answer(factor.confirm.$post({ json: { code: code.replaceAll(' ', '') } })),
    onSuccess: () => {
      setPassword('');
      setCode('');
      begin.reset();
      announce(w('account.factor-enabled'));
      return refresh();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (begin.data) confirm.mutate();
    else if (isOn) renew.mutate();
    else begin.mutate();
  };
  const state = isOn ? (
    <StateBadge tone="good" word={w('account.factor-on')} />
  ) : (
    <StateBadge tone="quiet" word={w('person.no')} />
  );
  return (
    <Section title={w('account.factor')} aside={state}>
      <form onSubmit={submit} className="grid max-w-xl gap-4">
        {!isOn && !begin.data && <p>{w('account.factor-off')}</p>}
        <RequestRefusal error={begin.error ?? confirm.error ?? renew.error ?? end.error} />
        {!begin.data && (
          <>
            <TextField
              label={w('account.current-password')}
              name="password"
              type="password"
              value={password}
              onChange={setPassword}
              autoComplete="current-password"
              className="max-w-md"
              isRequired
            />
            <div className="flex flex-wrap gap-2">
              <Button
                look="secondary"
                type="submit"
                isPending={begin.isPending || renew.isPending}
                isDisabled={password === ''}
              >
                {w(isOn ? 'account.factor-renew' : 'account.factor-begin')}
              </Button>
              {isOn && (
                <Button look="danger" onPress={() => setEnding(true)} isDisabled={password === ''}>
                  {w('account.factor-end')}
                </Button>
              )}
            </div>
          </>
        )}
        {begin.data && (
          <>
            <p>{w('account.factor-scan')}</p>
            <QrCode text={begin.data.uri} title={w('account.factor-qr')} />
            <p>
              {w('account.factor-secret')}: <code className="break-all">{begin.data.secret}</code>
            </p>
            <BackupCodes codes={begin.data.backupCodes} />
            <TextField
              label={w('account.factor-first-code')}
              name="code"
              value={code}
              onChange={setCode}
              inputMode="numeric"
              autoComplete="one-time-code"
              className="max-w-md"
              isRequired
            />
            <div>
              <Button look="primary" type="submit" isPending={confirm.isPending} isDisabled={code.length < 6}>
                {w('account.factor-enable')}
              </Button>
            </div>
          </>
        )}
        {renew.data && <BackupCodes codes={renew.data.backupCodes} />}
      </form>
      <ConfirmDialog
        isOpen={isEnding}
        onClose={() => setEnding(false)}
        onConfirm={() => end.mutate()}
        isPending={end.isPending}
        title={w('account.factor-end-ask')}
        confirm={w('account.factor-end')}
        danger
      >
        {w('account.factor-end-text')}
      </ConfirmDialog>
    </Section>
  );
}

function BackupCodes({ codes }: { codes: readonly string[] }) {
  const w = useWords(screenMessages);
  return (
    <div className="grid gap-2">
      <p>{w('account.factor-backup')}</p>
      <ul className="grid grid-cols-2 gap-1 font-bold">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
