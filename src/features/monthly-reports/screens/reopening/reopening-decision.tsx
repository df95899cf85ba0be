import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type ApiRefusal,
  ApiRefusalView,
  Button,
  ConfirmDialog,
  DateField,
  Facts,
  Link,
  PageHeader,
  RadioGroup,
  Refusal,
  Section,
  Skeleton,
  TextArea,
  useAnnounce,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { buddhistMonthKey } from '../../../../foundation/month.ts';
import { isOwnRequest } from '../../../projects/rules.ts';
import { grantDays } from '../../reopening/reopening-window.ts';
import { SHORTEST_REASON, TEXT_LIMITS } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { refusalOf } from '../refusal-of.ts';
import { decideReopening, projectYearQuery, type ReopeningOnScreen, reopeningsQuery } from '../report-api.ts';
import { standingOf } from '../report-state.ts';
import { useMe } from '../use-me.ts';
import { ReopeningBadge } from './reopening-parts.tsx';

const states = ['requested', 'granted', 'refused', 'withdrawn'] as const;

/** `/2566/reports/reopenings/…`: one request: grant until a day, or refuse with a reason. */
export function ReopeningDecision() {
  const w = useWords(messages);
  const { year = '', reopeningId = '' } = useParams({ strict: false }) as Record<string, string>;
  const lists = useQueries({ queries: states.map((state) => reopeningsQuery(state)) });
  const request = lists.flatMap((list) => list.data ?? []).find((each) => each.reopeningId === reopeningId);
  const isLoading = lists.some((list) => list.isPending);
  const above = { to: `/${year}/reports/reopenings`, word: w('reopening.list') };
  if (!request)
    return (
      <>
        <PageHeader title={w('reopening.list')} above={above} />
        {isLoading ? <Skeleton lines={6} /> : <Refusal what={w('reopening.not-found')} />}
      </>
    );
  return <OneRequest request={request} year={year} above={above} />;
}

type OneRequestProps = {
  request: ReopeningOnScreen;
  year: string;
  above: { to: string; word: string };
};

function OneRequest({ request, year, above }: OneRequestProps) {
  const w = useWords(messages);
  const format = useFormat();
  const me = useMe();
  const { officerPersonId } = request;
  const isOwn = isOwnRequest(me, { requestedBy: request.requestedBy.personId, officerPersonId });
  const mayDecide = !isOwn && me.may('monthly-reports.decide-reopening', request.unitId);
  const { data: projectYear } = useQuery(projectYearQuery(request.projectCode));
  const month = format.month(request.month, { long: true });
  const standing = projectYear?.months.find((each) => each.month === request.month);
  const word = standing && standingOf({ ...standing, isOpenLater: false });
  return (
    <>
      <PageHeader
        title={w('reopening.page', { month })}
        note={`${request.projectCode} · ${request.projectName} · ${request.unitName}`}
        above={above}
        state={<ReopeningBadge state={request.state} />}
      />
      <div className="grid max-w-3xl gap-4">
        <Section title={w('reopening.request')}>
          <Facts
            facts={[
              { term: w('reopening.who'), value: request.requestedBy.name },
              { term: w('reopening.when'), value: format.moment(request.requestedAt) },
              {
                term: w('reopening.reason'),
                value: <span className="whitespace-pre-line break-words">{request.reason}</span>,
              },
              ...(request.memo
                ? [
                    {
                      term: w('reopening.memo'),
                      value: (
                        <Link to={`/${year}/projects/${request.projectCode}/memos/${request.memo.memoId}`}>
                          {request.memo.documentNumber}
                        </Link>
                      ),
                    },
                  ]
                : []),
              {
                term: w('reopening.report'),
                value: (
                  <Link
                    to={`/${year}/projects/${request.projectCode}/reports/${buddhistMonthKey(request.month)}`}
                  >
                    {w('report.title-of', { month })}
                    {word ? ` (${w(word.code)})` : ''}
                  </Link>
                ),
              },
            ]}
          />
        </Section>
        {request.state === 'requested' && mayDecide && (
          <DecisionForm request={request} today={me.businessDay as CalendarDate} next={above.to} />
        )}
        {request.decidedBy && (
          <Section title={w('reopening.decision')}>
            <Facts
              facts={[
                { term: w('reopening.who'), value: request.decidedBy },
                {
                  term: w('reopening.when'),
                  value: request.decidedAt ? format.moment(request.decidedAt) : '',
                },
                ...(request.openUntil
                  ? [
                      {
                        term: w('reopening.open-until'),
                        value: format.date(request.openUntil, { weekday: true }),
                      },
                    ]
                  : []),
                ...(request.decisionReason
                  ? [{ term: w('reopening.decision-reason'), value: request.decisionReason }]
                  : []),
              ]}
            />
          </Section>
        )}
      </div>
    </>
  );
}

function DecisionForm(props: { request: ReopeningOnScreen; today: CalendarDate; next: string }) {
  const { request, today, next } = props;
  const w = useWords(messages);
  const format = useFormat();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [decision, setDecision] = useState<'grant' | 'refuse'>('grant');
  const [openUntil, setOpenUntil] = useState<CalendarDate | null>(addDays(today, 2));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [ask, setAsk] = useState(false);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const month = format.month(request.month, { long: true });
  const { first, last } = grantDays(today);
  const dateWrong = openUntil === null || openUntil < first || openUntil > last;
  const reasonShort = reason.trim().length < SHORTEST_REASON;
  const isWrong = decision === 'grant' ? dateWrong : reasonShort;

  const send = async () => {
    setPending(true);
    setRefusal(null);
    try {
      const { version } = request;
      await decideReopening(
        request.reopeningId,
        decision === 'grant' ? { decision, version, openUntil, reason } : { decision, version, reason },
      );
      announce(w(decision === 'grant' ? 'reopening.granted-said' : 'reopening.refused-said', { month }));
      await queries.invalidateQueries();
      await navigate({ to: next });
    } catch (error) {
      const found = refusalOf(error);
      setRefusal(found);
      if (!found) announce(w('unreachable'), { tone: 'late' });
      if (found?.kind === 'stale' || found?.kind === 'conflict') await queries.invalidateQueries();
    } finally {
      setPending(false);
      setAsk(false);
    }
  };

  return (
    <Section title={w('reopening.decision')}>
      <div className="grid gap-4">
        <RadioGroup
          label={w('reopening.decide')}
          value={decision}
          onChange={(key) => setDecision(key as typeof decision)}
          choices={[
            { key: 'grant', word: w('reopening.grant') },
            { key: 'refuse', word: w('reopening.refuse') },
          ]}
        />
        {decision === 'grant' && (
          <DateField
            label={w('reopening.open-until')}
            hint={openUntil && !dateWrong ? format.date(openUntil, { weekday: true, long: true }) : undefined}
            isRequired
            value={openUntil}
            min={first}
            max={last}
            onChange={setOpenUntil}
            error={
              isTried && dateWrong
                ? w('reopening.date-wrong', { first: format.date(first), last: format.date(last) })
                : undefined
            }
          />
        )}
        <TextArea
          label={decision === 'grant' ? w('reopening.note') : w('reopening.decision-reason')}
          isRequired={decision === 'refuse'}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={TEXT_LIMITS.reason}
          error={
            isTried && decision === 'refuse' && reasonShort
              ? w('reason.too-short', { least: SHORTEST_REASON })
              : undefined
          }
        />
        {refusal && <ApiRefusalView refusal={refusal} />}
        <div>
          <Button
            look="primary"
            isPending={isPending}
            onPress={() => {
              setTried(true);
              if (!isWrong) setAsk(true);
            }}
          >
            {w(decision === 'grant' ? 'reopening.do-grant' : 'reopening.do-refuse')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        isOpen={ask}
        onClose={() => setAsk(false)}
        onConfirm={() => void send()}
        isPending={isPending}
        danger={decision === 'refuse'}
        title={w(decision === 'grant' ? 'reopening.grant-title' : 'reopening.refuse-title', {
          month,
          project: request.projectName,
        })}
        confirm={w(decision === 'grant' ? 'reopening.do-grant' : 'reopening.do-refuse')}
      >
        <p>
          {decision === 'grant' && openUntil
            ? w('reopening.grant-text', { until: format.date(openUntil, { weekday: true, long: true }) })
            : w('reopening.refuse-text')}
        </p>
      </ConfirmDialog>
    </Section>
  );
}
