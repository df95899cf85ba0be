import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Checkbox, IconButton, Select, useAnnounce } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { type Answer, answer } from '../../../../platform/api-client/index.ts';
import { approvingRoles, type ChainStep } from '../../request-kinds.ts';
import { Failure } from '../failure.tsx';
import { approvalApi, chainsQuery } from '../queries.ts';
import { settingMessages } from '../setting-messages.ts';
import { useStepWords } from './chain-words.ts';

type Chain = Answer<
  Awaited<ReturnType<ReturnType<typeof approvalApi>['approval-chains']['$get']>>
>['chains'][number];

const posts: readonly ChainStep[] = [
  { post: 'line-of-command' },
  { post: 'director' },
  ...approvingRoles.map((role) => ({ post: 'role' as const, role })),
];
const keyOf = (step: ChainStep) => (step.post === 'role' ? step.role : step.post);

/** The steps of one chain: order, who, and whether only for projects of the action plan. */
export function ChainEditor({ chain, onClose }: { chain: Chain; onClose: () => void }) {
  const w = useWords(settingMessages);
  const stepWords = useStepWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [steps, setSteps] = useState<readonly ChainStep[]>(chain.steps);
  const save = useMutation({
    mutationFn: () =>
      answer(
        approvalApi()['approval-chains'][':kind'].$put({
          param: { kind: chain.kind },
          json: { version: chain.chainVersion, steps: [...steps] },
        }),
      ),
    onSuccess: async () => {
      announce(w('chains.saved'));
      await queries.invalidateQueries({ queryKey: chainsQuery.queryKey });
      onClose();
    },
  });
  const free = posts.filter((post) => !steps.some((step) => keyOf(step) === keyOf(post)));
  const move = (from: number, to: number) => {
    const moved = [...steps];
    const [step] = moved.splice(from, 1);
    if (step) moved.splice(to, 0, step);
    setSteps(moved);
  };
  const change = (at: number, step: ChainStep) => setSteps(steps.with(at, step));
  return (
    <div className="grid gap-3">
      <ol className="grid gap-3">
        {steps.map((step, at) => (
          <li key={keyOf(step)} className="grid gap-1 border-line border-b pb-3">
            <div className="flex flex-wrap items-end gap-1">
              <Select
                className="min-w-full flex-1 tablet:min-w-0"
                label={w('chains.step', { position: at + 1 })}
                value={keyOf(step)}
                onChange={(key) => {
                  const post = posts.find((each) => keyOf(each) === key);
                  if (post) change(at, { ...post, ...(step.when && { when: step.when }) });
                }}
                choices={[step, ...free].map((each) => ({ key: keyOf(each), word: stepWords(each) }))}
              />
              <IconButton
                icon="chevron-up"
                label={`${w('chains.up')}: ${stepWords(step)}`}
                isDisabled={at === 0}
                onPress={() => move(at, at - 1)}
              />
              <IconButton
                icon="chevron-down"
                label={`${w('chains.down')}: ${stepWords(step)}`}
                isDisabled={at === steps.length - 1}
                onPress={() => move(at, at + 1)}
              />
              <IconButton
                icon="trash"
                label={`${w('chains.remove')}: ${stepWords(step)}`}
                onPress={() => setSteps(steps.filter((_, index) => index !== at))}
              />
            </div>
            <Checkbox
              isSelected={step.when !== undefined}
              onChange={(isOn) => {
                const { when: _, ...post } = step;
                change(at, isOn ? { ...post, when: 'action-plan-project' } : post);
              }}
            >
              {w('chains.only-when')}
            </Checkbox>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button
          small
          icon="plus"
          isDisabled={free.length === 0}
          onPress={() => free[0] && setSteps([...steps, free[0]])}
        >
          {w('chains.add')}
        </Button>
        <Button small look="quiet" icon="undo" onPress={() => setSteps(chain.defaultSteps)}>
          {w('chains.to-default')}
        </Button>
      </div>
      <Failure error={save.error} />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" isPending={save.isPending} onPress={() => save.mutate()}>
          {w('chains.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {w('chains.cancel')}
        </Button>
      </div>
    </div>
  );
}
