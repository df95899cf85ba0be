import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type ApiRefusal,
  ApiRefusalView,
  ConfirmDialog,
  FileDrop,
  FileLink,
  IconButton,
  Section,
  useAnnounce,
  Waiting,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { FILE_LIMIT } from '../../../projects/rules.ts';
import { messages } from '../messages.ts';
import { refusalOf } from '../refusal-of.ts';
import { attachEvidence, type ReportOnScreen, removeEvidence, reportFilePath } from '../report-api.ts';
import type { SaveChain } from '../saving/save-chain.ts';

const KINDS = ['.pdf', '.docx', '.xlsx', '.jpg', '.jpeg', '.png'];

type EvidenceFile = ReportOnScreen['files'][number];
export type EvidencePanelProps = { view: ReportOnScreen; isOpen: boolean; chain?: SaveChain };

/** Files that prove the work of the month (FRM 4.3). */
export function EvidencePanel({ view, isOpen, chain }: EvidencePanelProps) {
  const { plan, month, files } = view;
  const w = useWords(messages);
  const format = useFormat();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [isDoing, setDoing] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const [leaving, setLeaving] = useState<EvidenceFile | null>(null);
  if (files.length === 0 && !isOpen) return null;

  const run = async (work: () => Promise<unknown>, done: string) => {
    setDoing(true);
    setRefusal(null);
    try {
      // A file needs a report that has been started: what is typed goes first.
      await chain?.settle(8_000);
      await work();
      announce(done);
      await queries.invalidateQueries({ queryKey: ['monthly-report', plan.projectCode, month] });
    } catch (error) {
      const found = refusalOf(error);
      setRefusal(found);
      if (!found) announce(w('unreachable'), { tone: 'late' });
    } finally {
      setDoing(false);
      setLeaving(null);
    }
  };

  return (
    <Section title={w('evidence.title')}>
      <div className="grid gap-3">
        {files.length === 0 ? (
          <p className="text-grid text-muted">{w('evidence.none')}</p>
        ) : (
          <ul className="grid gap-1">
            {files.map((file) => (
              <li key={file.fileId} className="flex items-center justify-between gap-2">
                <span className="min-w-0 break-words">
                  <FileLink
                    href={`/api/v1${reportFilePath(plan.projectCode, month, file.fileId)}`}
                    icon="file"
                  >
                    {file.name}
                  </FileLink>
                </span>
                {isOpen && (
                  <IconButton
                    icon="trash"
                    label={w('evidence.remove', { name: file.name })}
                    onPress={() => setLeaving(file)}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {isOpen && (
          <FileDrop
            label={w('evidence.attach', { month: format.month(month, { long: true }) })}
            accept={KINDS}
            maxBytes={FILE_LIMIT}
            isDisabled={isDoing}
            onRefused={() => setRefusal(null)}
            onFile={(file) =>
              void run(
                () => attachEvidence(plan.projectCode, month, file),
                w('evidence.attached', { name: file.name }),
              )
            }
          />
        )}
        {isDoing && <Waiting doing={w('evidence.doing')} />}
        {refusal && <ApiRefusalView refusal={refusal} />}
      </div>
      <ConfirmDialog
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        onConfirm={() =>
          leaving &&
          void run(
            () => removeEvidence(plan.projectCode, month, leaving.fileId),
            w('evidence.removed', { name: leaving.name }),
          )
        }
        isPending={isDoing}
        danger
        title={w('evidence.remove-title', { name: leaving?.name ?? '' })}
        confirm={w('evidence.do-remove')}
      >
        <p>{w('evidence.remove-text')}</p>
      </ConfirmDialog>
    </Section>
  );
}
