import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ConfirmDialog, Link } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { messages } from '../messages.ts';
import { oneProject, openingOf, type Project } from '../queries.ts';

type Asked = 'withdraw' | 'lock';

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
      {may.edit && (
        <Link look="primary" icon="edit" to={`/${project.fiscalYear}/projects/${project.projectCode}/plan`}>
          {w('page.edit')}
        </Link>
      )}
      {may.submit && (
        <Link to={`/${project.fiscalYear}/projects/${project.projectCode}/submission`} look="secondary">
          {w('edit.to-submission')}
        </Link>
      )}
      {may.lock && (
        <Button look="primary" icon="lock" onPress={() => setAsked('lock')}>
          {w('page.lock')}
        </Button>
      )}
      {asked && <Ask key={asked} asked={asked} project={project} onClose={() => setAsked(null)} />}
    </>
  );
}

function Ask({ asked, project, onClose }: { asked: Asked; project: Project; onClose: () => void }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const { projectCode, version } = project;
  const decide = useMutation({
    mutationFn: () => {
      const given = { param: { projectCode }, json: { version } };
      return asked === 'withdraw'
        ? answer(openingOf().withdrawal.$post(given))
        : answer(oneProject().lock.$post(given));
    },
    onSuccess: async () => {
      await store.invalidateQueries({ queryKey: ['project', projectCode] });
      await store.invalidateQueries({ queryKey: ['projects'] });
      // A request that is taken back waits for nobody any more.
      await store.invalidateQueries({ queryKey: ['approvals'] });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={() => decide.mutate()}
      isPending={decide.isPending}
      title={w(`decide.${asked}-title`, { name: project.name })}
      confirm={w(`page.${asked}`)}
    >
      <RequestFailure error={decide.error} />
      <p>{w(`decide.${asked}-what`)}</p>
    </ConfirmDialog>
  );
}
