import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Checkbox,
  Facts,
  FileLink,
  Icon,
  Refusal,
  Section,
  Skeleton,
  useAnnounce,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { Month } from '../../../../foundation/month.ts';
import type { ProjectPlan } from '../../../projects/rules.ts';
import { monthFigures } from '../../figures/month-figures.ts';
import type { ResultsByMonth } from '../../figures/report-facts.ts';
import { DoorNote } from '../form/door-note.tsx';
import { EvidencePanel } from '../form/evidence-panel.tsx';
import type { ReportFormProps } from '../form/report-form.tsx';
import { messages } from '../messages.ts';
import { YearPicture } from '../overview/year-picture.tsx';
import { ReasonDialog } from '../reopening/reason-dialog.tsx';
import { mayAskReopening, ReopeningHistory, ToReopeningRequest } from '../reopening/reopening-parts.tsx';
import { pullBackReport, type RevisionOnScreen, reportFilePath, revisionQuery } from '../report-api.ts';
import { NO_RESULTS } from '../saving/cells.ts';
import { keptText } from '../saving/kept-text.ts';
import { CellTexts } from '../saving/unsaved-text.tsx';
import { ReportSteps } from '../steps/report-steps.tsx';
import { RevisionList } from './revision-list.tsx';

/** A submitted month: the frozen copy, when and by whom, its PDF with the hash, and the ways back. */
export function SubmittedReport({ view, personId, may }: Omit<ReportFormProps, 'readAt'>) {
  const w = useWords(messages);
  const { plan, month, door, report } = view;
  const { data } = useQuery(revisionQuery(plan.projectCode, month, report.revision));
  const kept = keptText({ personId, projectCode: plan.projectCode, month });
  const isClosed = door.state === 'closed';
  const mayPullBack =
    isClosed && door.liftedBy === 'project-officer' && may('monthly-reports.pull-back', plan.unitId);
  const mayAsk = mayAskReopening(view, may);
  const isWaiting = view.reopenings.some((each) => each.state === 'requested');
  return (
    <div className="grid gap-4">
      {data && <Frozen revision={data.revision} projectCode={plan.projectCode} month={month} />}
      <DoorNote
        door={door}
        month={month}
        whatToDo={
          isWaiting ? (
            w('reopening.waiting')
          ) : mayPullBack ? (
            <PullBack projectCode={plan.projectCode} month={month} version={report.version} />
          ) : mayAsk ? (
            <ToReopeningRequest plan={plan} month={month} />
          ) : undefined
        }
      />
      {kept && <Refusal what={w('unsaved.title')} where={<CellTexts cells={kept.cells} plan={plan} />} />}
      <ReopeningHistory
        list={view.reopenings}
        mayWithdraw={may('monthly-reports.withdraw-reopening', plan.unitId)}
      />
      {data ? (
        <FrozenReport
          plan={data.snapshot.facts.plan}
          month={month}
          results={data.snapshot.facts.results}
          beside={
            <>
              <EvidencePanel view={view} isOpen={false} />
              <RevisionList view={view} />
            </>
          }
        />
      ) : (
        <Skeleton lines={10} />
      )}
    </div>
  );
}

/** When, by whom, in time or late, and the stored paper. */
export function Frozen(props: { revision: RevisionOnScreen; projectCode: string; month: Month }) {
  const w = useWords(messages);
  const format = useFormat();
  const { revision } = props;
  return (
    <Section>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="grid gap-2">
          <p className="flex items-center gap-2 font-bold">
            <Icon name="check-circle" className="text-good" />
            {w(revision.late ? 'frozen.late' : 'frozen.in-time', {
              at: revision.submittedAt ? format.moment(revision.submittedAt) : '',
            })}
          </p>
          <Facts
            facts={[
              { term: w('frozen.by'), value: revision.submittedBy ?? '' },
              { term: w('frozen.revision'), value: String(revision.revision) },
              ...(revision.submittedOn
                ? [{ term: w('frozen.on'), value: format.date(revision.submittedOn, { weekday: true }) }]
                : []),
              {
                term: w('frozen.hash'),
                value: (
                  <code translate="no" className="break-all text-tiny">
                    {revision.pdfSha256}
                  </code>
                ),
              },
            ]}
          />
        </div>
        {revision.pdfFileId && (
          <FileLink
            href={`/api/v1${reportFilePath(props.projectCode, props.month, revision.pdfFileId)}`}
            look="primary"
            icon="download"
          >
            {w('frozen.pdf')}
          </FileLink>
        )}
      </div>
    </Section>
  );
}

/** The three steps as they were submitted, to read. */
export function FrozenReport(props: {
  plan: ProjectPlan;
  month: Month;
  results: ResultsByMonth;
  beside?: React.ReactNode;
}) {
  const w = useWords(messages);
  const { plan, month, results } = props;
  const [isPastShown, setPastShown] = useState(false);
  return (
    <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="grid min-w-0 gap-4">
        <ReportSteps
          plan={plan}
          month={month}
          results={results}
          thisMonth={results[month] ?? NO_RESULTS}
          figures={monthFigures(plan, results, month)}
          isReadOnly
          isPastShown={isPastShown}
          missing={[]}
          errorAt={() => undefined}
          onType={() => {}}
          onUnreadable={() => {}}
        />
      </div>
      <div className="grid min-w-0 gap-4 wide:sticky wide:top-20">
        <Section>
          <YearPicture plan={plan} results={results} until={month} />
        </Section>
        <Section className="no-print">
          <Checkbox isSelected={isPastShown} onChange={setPastShown}>
            {w('past.show')}
          </Checkbox>
        </Section>
        {props.beside}
      </div>
    </div>
  );
}

function PullBack({ projectCode, month, version }: { projectCode: string; month: Month; version: number }) {
  const w = useWords(messages);
  const format = useFormat();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const name = format.month(month, { long: true });
  return (
    <>
      <Button icon="undo" onPress={() => setOpen(true)}>
        {w('pull-back.action')}
      </Button>
      <ReasonDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={w('pull-back.title', { month: name })}
        label={w('pull-back.reason')}
        confirm={w('pull-back.action')}
        onConfirm={async (reason) => {
          await pullBackReport(projectCode, month, { version, reason });
          announce(w('pull-back.done', { month: name }));
          await queries.invalidateQueries();
        }}
      >
        <p>{w('pull-back.text')}</p>
      </ReasonDialog>
    </>
  );
}
