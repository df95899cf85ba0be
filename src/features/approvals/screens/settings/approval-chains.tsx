import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ClauseLink, PageHeader, Section, Skeleton, StateBadge } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { Failure } from '../failure.tsx';
import { messages } from '../messages.ts';
import { chainsQuery, meQuery } from '../queries.ts';
import { settingMessages } from '../setting-messages.ts';
import { ChainEditor } from './chain-editor.tsx';
import { useStepWords } from './chain-words.ts';
import { EveryDelegation } from './every-delegation.tsx';

/** `/settings/approvals`: who decides on each kind of request, in order; the administrator makes them the agency's own. */
export function ApprovalChains() {
  const w = useWords(settingMessages);
  const ww = useWords(messages);
  const stepWords = useStepWords();
  const { data, error } = useQuery(chainsQuery);
  const permissions = useQuery(meQuery).data?.permissions ?? [];
  const [edited, setEdited] = useState<string | null>(null);
  const mayEdit = permissions.includes('approvals.edit-chains');
  return (
    <>
      <PageHeader
        title={w('chains.title')}
        note={w('chains.note')}
        above={{ to: '/settings', word: w('chains.settings') }}
      />
      <Failure error={error} />
      {!data && !error && <Skeleton lines={8} />}
      <div className="grid max-w-4xl gap-4">
        {data?.chains.map((chain) => (
          <Section
            key={chain.kind}
            title={ww(`kind.${chain.kind}`)}
            aside={
              <StateBadge
                tone={chain.chainVersion === 0 ? 'quiet' : 'doing'}
                word={
                  chain.chainVersion === 0
                    ? w('chains.default')
                    : w('chains.own', { version: chain.chainVersion })
                }
              />
            }
          >
            {edited === chain.kind ? (
              <ChainEditor chain={chain} onClose={() => setEdited(null)} />
            ) : (
              <div className="grid gap-3">
                <ol className="list-decimal pl-6">
                  {chain.steps.map((step) => (
                    <li key={stepWords(step)}>
                      {stepWords(step)}
                      {step.when && <span className="text-muted"> ({w('chains.only-when')})</span>}
                    </li>
                  ))}
                </ol>
                <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-grid">
                  <ClauseLink clause={chain.clause} />
                  {mayEdit && (
                    <Button
                      small
                      icon="edit"
                      aria-label={w('chains.edit-of', { kind: ww(`kind.${chain.kind}`) })}
                      onPress={() => setEdited(chain.kind)}
                    >
                      {w('chains.edit')}
                    </Button>
                  )}
                </p>
              </div>
            )}
          </Section>
        ))}
        {permissions.includes('approvals.view-delegations') && <EveryDelegation />}
      </div>
    </>
  );
}
