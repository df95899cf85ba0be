import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  ClauseLink,
  DateField,
  Section,
  Select,
  TextField,
  ToneText,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { clauses } from '../../clauses.ts';
import { openingPapers } from '../../opening/opening-papers.ts';
import { messages } from '../messages.ts';
import { ProjectFiles } from '../page/project-files.tsx';
import { openingOf, type Project } from '../queries.ts';
import { useAfterSubmission } from './use-after-submission.ts';

type Props = { project: Project; isComplete: boolean; entryDays: number };

/** An opening that the director approved on paper: its day, number and scan (decision A-06). */
export function EnterPaperApproval({ project, isComplete, entryDays }: Props) {
  const w = useWords(messages);
  const format = useFormat();
  const [approvedOn, setApprovedOn] = useState<CalendarDate | null>(null);
  const [documentNumber, setDocumentNumber] = useState('');
  const [fileId, setFileId] = useState<string | null>(null);
  const after = useAfterSubmission(project);
  const { projectCode, version } = project;
  const enter = useMutation({
    mutationFn: () =>
      answer(
        openingOf()['paper-approval'].$post({
          param: { projectCode },
          json: { version, approvedOn: approvedOn ?? '', documentNumber, fileId: fileId ?? '' },
        }),
      ),
    onSuccess: after,
  });
  const scans = openingPapers(project.files, { way: 'paper', submittedAt: null }).filter(
    (file) => file.kind === 'opening-memo',
  );
  const isReady = approvedOn !== null && documentNumber.trim() !== '' && fileId !== null;
  return (
    <>
      <Section title={w('edit.files')}>
        <ProjectFiles
          projectCode={projectCode}
          kinds={['opening-memo', 'form-100', 'allocation-memo', 'other']}
        />
      </Section>
      <Section title={w('paper.title')}>
        <div className="grid max-w-xl gap-4">
          <p className="flex flex-wrap items-center gap-2 text-grid">
            <ToneText tone="quiet" icon="clock" word={w('paper.rule', { days: entryDays })} />
            <ClauseLink clause={clauses.typing} />
          </p>
          <RequestFailure error={enter.error} />
          <DateField label={w('paper.approved-on')} value={approvedOn} onChange={setApprovedOn} isRequired />
          <TextField
            label={w('paper.number')}
            value={documentNumber}
            onChange={setDocumentNumber}
            isRequired
            maxLength={200}
          />
          <Select
            label={w('paper.scan')}
            value={fileId}
            onChange={setFileId}
            isRequired
            choices={scans.map((file) => ({
              key: file.fileId,
              word: `${file.name} (${format.moment(file.attachedAt)})`,
            }))}
          />
          <div>
            <Button
              look="primary"
              icon="send"
              isPending={enter.isPending}
              isDisabled={!isComplete || !isReady}
              onPress={() => enter.mutate()}
            >
              {w('paper.enter')}
            </Button>
          </div>
        </div>
      </Section>
    </>
  );
}
