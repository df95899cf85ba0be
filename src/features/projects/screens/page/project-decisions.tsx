import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ApiRefusalView,
  Button,
  ConfirmDialog,
  DateField,
  Link,
  TextArea,
  TextField,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Satang } from '../../../../foundation/satang.ts';
import { ApiRefusal, answer } from '../../../../platform/api-client/index.ts';
import { messages } from '../messages.ts';
import { oneProject, type Project } from '../queries.ts';

type Asked = 'approve' | 'return' | 'withdraw' | 'lock';

/** The buttons of the project page: only what this person may do in this state; each asks once, naming the thing. */
export function ProjectDecisions({ project }: { project: Project }) {
  const w = useWords(messages);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { may } = project;
  return (
    <>
      {may.withdraw && (
        <Button icon="undo" onPress={() => setAsked('withdraw')}>
          {w('page.withdraw')}
        </Button>
      )}
      {may.return && <Button onPress={() => setAsked('return')}>{w('page.return')}</Button>}
      {may.edit && (
        <Link look="primary" icon="edit" to={`/${project.fiscalYear}/projects/${project.projectCode}/plan`}>
          {w('page.edit')}
        </Link>
      )}
      {may.lock && (
        <Button look="primary" icon="lock" onPress={() => setAsked('lock')}>
          {w('page.lock')}
        </Button>
      )}
      {may.approve && (
        <Button look="primary" icon="check" onPress={() => setAsked('approve')}>
          {w('page.approve')}
        </Button>
      )}
      {asked && <Ask key={asked} asked={asked} project={project} onClose={() => setAsked(null)} />}
    </>
  );
}

function Ask({ asked, project, onClose }: { asked: Asked; project: Project; onClose: () => void }) {
  const w = useWords(messages);
  const format = useFormat();
  const store = useQueryClient();
  const [comment, setComment] = useState('');
  const [documentNumber, setDocumentNumber] = useState('');
  const [approvedOn, setApprovedOn] = useState<CalendarDate | null>(null);
  const { projectCode, plan, version } = project;
  const decide = useMutation({
    mutationFn: () => {
      const param = { projectCode };
      const json = { version, comment, documentNumber: documentNumber.trim() || null };
      const routes = oneProject();
      if (asked === 'approve') return answer(routes.approval.$post({ param, json: { ...json, approvedOn } }));
      if (asked === 'return') return answer(routes.return.$post({ param, json }));
      if (asked === 'withdraw') return answer(routes.withdrawal.$post({ param, json }));
      return answer(routes.lock.$post({ param, json }));
    },
    onSuccess: async () => {
      await store.invalidateQueries({ queryKey: ['project', projectCode] });
      await store.invalidateQueries({ queryKey: ['projects'] });
      onClose();
    },
  });
  const date = (day: string | null) => (day ? format.date(day as CalendarDate) : '–');
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={() => decide.mutate()}
      title={w(`decide.${asked}-title`, { name: project.name })}
      confirm={w(`page.${asked}`)}
      danger={asked === 'return'}
    >
      {decide.error instanceof ApiRefusal && <ApiRefusalView refusal={decide.error.refusal} />}
      {asked === 'approve' && (
        <p>
          {w('decide.approve-what', {
            budget: plan.budgetSatang === null ? '–' : format.baht(plan.budgetSatang as Satang),
            period: `${date(plan.startsOn)} – ${date(plan.endsOn)}`,
          })}
        </p>
      )}
      {asked === 'withdraw' && <p>{w('decide.withdraw-what')}</p>}
      {asked === 'lock' && <p>{w('decide.lock-what')}</p>}
      {asked === 'return' && (
        <TextArea label={w('decide.reason')} value={comment} onChange={setComment} isRequired rows={3} />
      )}
      {asked === 'approve' && (
        <>
          <DateField label={w('decide.approved-on')} value={approvedOn} onChange={setApprovedOn} />
          <TextField
            label={w('decide.document-number')}
            value={documentNumber}
            onChange={setDocumentNumber}
            maxLength={200}
          />
          <TextArea label={w('decide.comment')} value={comment} onChange={setComment} rows={2} />
        </>
      )}
    </ConfirmDialog>
  );
}
