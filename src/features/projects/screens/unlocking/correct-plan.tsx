import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Button, ConfirmDialog, Section, useAnnounce } from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { sayIn } from '../../../../foundation/message.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { projectMessages } from '../../messages.ts';
import { amendmentFields } from '../../unlocking/correctable.ts';
import { PlanCopyEditor } from '../plan/plan-copy-editor.tsx';
import { unlockMessages } from './unlock-messages.ts';
import { correctionSource, type UnlockOnScreen, unlockApi } from './unlock-queries.ts';

type CopyState = { missing: number; flush: () => Promise<boolean>; version: () => number };

/** The copy while it is open: words can be put right, everything else says which amendment it needs. */
export function CorrectPlan(props: { projectCode: string; year: string; unlock: UnlockOnScreen }) {
  const { projectCode, year, unlock } = props;
  const u = useWords(unlockMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const { unlockId } = unlock;
  const source = useMemo(() => correctionSource(projectCode, unlockId), [projectCode, unlockId]);
  const lockedFields = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(amendmentFields).map(([field, code]) => [
          field,
          sayIn(language, projectMessages, `${code}-field`),
        ]),
      ),
    [language],
  );
  const until = unlock.openUntil ? format.date(unlock.openUntil as CalendarDate, { weekday: true }) : '';
  return (
    <>
      <Section title={u('unlock.correct', { until })}>
        <p>{u('unlock.correct-what')}</p>
      </Section>
      <PlanCopyEditor projectCode={projectCode} source={source} lockedFields={lockedFields}>
        {(copy) => <EndCorrection projectCode={projectCode} year={year} unlockId={unlockId} copy={copy} />}
      </PlanCopyEditor>
    </>
  );
}

function EndCorrection({
  projectCode,
  year,
  unlockId,
  copy,
}: {
  projectCode: string;
  year: string;
  unlockId: string;
  copy: CopyState;
}) {
  const u = useWords(unlockMessages);
  const store = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [asked, setAsked] = useState<'finish' | 'discard' | null>(null);
  const end = useMutation({
    mutationFn: async (discard: boolean) => {
      if (!(await copy.flush()) && !discard) return null;
      return answer(
        unlockApi()[':unlockId'].end.$post({
          param: { projectCode, unlockId },
          json: { copyVersion: copy.version(), discard },
        }),
      );
    },
    onSuccess: async (ended) => {
      if (ended === null) return;
      const { planVersion } = ended;
      announce(
        planVersion === null ? u('unlock.nothing-said') : u('unlock.finished-said', { version: planVersion }),
      );
      await store.invalidateQueries({ queryKey: ['project', projectCode] });
      await navigate({ to: `/${year}/projects/${projectCode}` as '/' });
    },
  });
  const ask = asked ?? 'finish';
  return (
    <>
      <RequestFailure error={end.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          icon="lock"
          isDisabled={copy.missing > 0}
          isPending={end.isPending}
          onPress={() => setAsked('finish')}
        >
          {u('unlock.finish')}
        </Button>
        <Button look="danger" onPress={() => setAsked('discard')}>
          {u('unlock.discard')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => {
          end.mutate(ask === 'discard');
          setAsked(null);
        }}
        title={u(`unlock.${ask}-title`)}
        confirm={u(`unlock.${ask}`)}
        danger={ask === 'discard'}
      >
        {u(`unlock.${ask}-what`)}
      </ConfirmDialog>
    </>
  );
}
