import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import {
  Button,
  ConfirmDialog,
  FileLink,
  goToCell,
  PageHeader,
  Refusal,
  RefusedPage,
  Skeleton,
  StateBadge,
  useAnnounce,
  useUnreadable,
} from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { ApiRefusal, answer, apiFetch } from '../../../platform/api-client/index.ts';
import { gapsOf } from '../checks/gaps.ts';
import { readPlace } from '../writing/places.ts';
import { ChapterNavigation } from './chapter-navigation.tsx';
import { CompleteBar } from './complete-bar.tsx';
import {
  addEvidence,
  addFile,
  fileAddress,
  finalReportQuery,
  paperAddress,
  type ReportOnScreen,
} from './final-report-api.ts';
import { GapList } from './gap-list.tsx';
import { messages } from './messages.ts';
import { AchievementPart } from './parts/achievement-part.tsx';
import { ActivitiesPart } from './parts/activities-part.tsx';
import { AnnexesPart } from './parts/annexes-part.tsx';
import { Chapter1Part } from './parts/chapter-1-part.tsx';
import { Chapter4Part } from './parts/chapter-4-part.tsx';
import { IndicatorsPart } from './parts/indicators-part.tsx';
import { ProblemsPart } from './parts/problems-part.tsx';
import { partOfPlace, type ReportPart, reportParts } from './parts/report-parts.ts';
import { StakeholdersPart } from './parts/stakeholders-part.tsx';
import { SuccessPart } from './parts/success-part.tsx';
import { SummaryPart, useSummaryPages } from './parts/summary-part.tsx';
import { WritingContext, type WritingTools } from './parts/writing-context.ts';
import { QuarrelNote } from './quarrel-note.tsx';
import { RevisionList } from './revision-list.tsx';
import { useWriting } from './saving/use-writing.ts';
import { scaledPicture } from './scale-picture.ts';

type Me = { person: { personId: string } | null };

/** `/2566/projects/66010001/final-report`: สสว.300 is written here. */
export function FinalReportPage() {
  const w = useWords(messages);
  const { year = '', projectCode = '' } = useParams({ strict: false }) as Record<string, string>;
  const { data: me } = useQuery({
    queryKey: ['me'],
    queryFn: async ({ signal }) => (await answer(apiFetch('/api/v1/me', { signal }))) as unknown as Me,
    staleTime: 60_000,
  });
  const { data: view, error, refetch } = useQuery(finalReportQuery(projectCode));
  const personId = me?.person?.personId;
  if (view && personId) return <Writing key={projectCode} year={year} view={view} personId={personId} />;
  if (error instanceof ApiRefusal)
    return (
      <RefusedPage
        title={w('page.refused', { code: projectCode })}
        above={{ to: `/${year}/projects`, word: w('page.projects') }}
        refusal={error.refusal}
      />
    );
  return (
    <>
      <PageHeader title={w('page.title')} />
      {error ? (
        <Refusal
          what={w('page.unreachable')}
          whatToDo={<Button onPress={() => void refetch()}>{w('page.again')}</Button>}
        />
      ) : (
        <Skeleton lines={10} />
      )}
    </>
  );
}

type WritingProps = { year: string; view: ReportOnScreen; personId: string };

function Writing({ year, view, personId }: WritingProps) {
  const w = useWords(messages);
  const navigate = useNavigate();
  const { part: asked } = useSearch({ strict: false }) as { part?: ReportPart };
  const part = reportParts.find((each) => each === asked) ?? 'summary';
  const draft = useWriting(view, personId);
  const { form100 } = view.facts;
  const { projectCode } = form100;
  const pages = useSummaryPages(projectCode, draft.writing.summary);
  const gaps = useMemo(
    () => (view.state === 'complete' ? [] : gapsOf(view.facts, draft.writing, pages)),
    [view, draft.writing, pages],
  );
  const unreadable = useUnreadable();
  const tools = useTools(view, draft);
  const aim = useRef<string | null>(null);
  const go = (to: ReportPart, field?: string) => {
    aim.current = field ?? null;
    void navigate({
      to: '.',
      search: { part: to } as never,
      replace: true,
      resetScroll: field === undefined,
    });
  };
  // The field stands only once its part is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the part changes
  useEffect(() => {
    if (aim.current) goToCell(aim.current);
    aim.current = null;
  }, [part]);
  const kept = Object.keys(draft.offered).length;
  return (
    <WritingContext value={{ ...tools, unreadable: unreadable.tell }}>
      <ReportHead year={year} view={view} />
      {!view.may.write && view.state !== 'complete' && (
        <p className="mb-4 text-muted">{w('page.read-only')}</p>
      )}
      {kept > 0 && (
        <div className="mb-4 flex flex-wrap items-center gap-3 rounded-box border border-behind border-l-4 bg-behind-soft px-4 py-3">
          <p>{w('page.kept', { count: kept })}</p>
          <Button small onPress={() => draft.takeOffer(true)}>
            {w('page.kept-take')}
          </Button>
          <Button small look="quiet" onPress={() => draft.takeOffer(false)}>
            {w('page.kept-leave')}
          </Button>
        </div>
      )}
      <div className="grid items-start gap-6 max-desk:gap-4 desk:grid-cols-[11rem_minmax(0,1fr)] wide:grid-cols-[11rem_minmax(0,1fr)_15rem]! wide:gap-4">
        <ChapterNavigation part={part} gaps={gaps} onGo={go} />
        <div className="grid min-w-0 gap-5">
          <QuarrelNote draft={draft} nameOf={(place) => placeName(place, view, w)} />
          <PartView part={part} pages={pages} />
          <div>
            {part !== 'annexes' && (
              <Button look="quiet" icon="arrow-right" onPress={() => go(nextPart(part))}>
                {w('part.next')}: {w(`part.${nextPart(part)}`)}
              </Button>
            )}
          </div>
          <CompleteBar view={view} draft={draft} missing={gaps.length + unreadable.fields.length} />
        </div>
        <aside className="grid gap-5 desk:col-start-2 wide:sticky wide:top-20 wide:col-start-3! wide:max-h-[calc(100dvh-6rem)] wide:overflow-y-auto">
          {view.state !== 'complete' && <GapList gaps={gaps} part={part} onGo={go} />}
          <RevisionList view={view} />
        </aside>
      </div>
      <ConfirmDialog
        isOpen={draft.leaving.status === 'blocked'}
        onClose={() => draft.leaving.reset?.()}
        onConfirm={() => draft.leaving.proceed?.()}
        title={w('page.leaving')}
        confirm={w('page.leave')}
      >
        <p>{w('page.leaving-text')}</p>
      </ConfirmDialog>
    </WritingContext>
  );
}

const nextPart = (part: ReportPart): ReportPart => reportParts[reportParts.indexOf(part) + 1] ?? part;

function placeName(
  place: string,
  { facts }: ReportOnScreen,
  w: ReturnType<typeof useWords<typeof messages>>,
): string {
  const id = readPlace(place)?.id;
  const { activities, indicators } = facts.figures;
  const row = [
    ...activities.map(({ activityId, name }) => ({ id: activityId, name })),
    ...indicators.map(({ indicatorId, name }) => ({ id: indicatorId, name })),
  ].find((each) => each.id === id);
  return row?.name ?? w(`part.${partOfPlace(place)}`);
}

function PartView({ part, pages }: { part: ReportPart; pages: number | null }) {
  switch (part) {
    case 'summary':
      return <SummaryPart pages={pages} />;
    case 'chapter-1':
      return <Chapter1Part />;
    case 'activities':
      return <ActivitiesPart />;
    case 'indicators':
      return <IndicatorsPart />;
    case 'achievement':
      return <AchievementPart />;
    case 'stakeholders':
      return <StakeholdersPart />;
    case 'success':
      return <SuccessPart />;
    case 'problems':
      return <ProblemsPart />;
    case 'chapter-4':
      return <Chapter4Part />;
    case 'annexes':
      return <AnnexesPart />;
  }
}

function useTools(view: ReportOnScreen, draft: WritingTools['draft']): Omit<WritingTools, 'unreadable'> {
  const announce = useAnnounce();
  const { language } = useLanguage();
  const w = useWords(messages);
  const queries = useQueryClient();
  const { projectCode } = view.facts.form100;
  const tell = (error: unknown): null => {
    const words = error instanceof ApiRefusal ? error.refusal.message[language] : w('page.unreachable');
    announce(words, { tone: 'late' });
    return null;
  };
  const renew = () => queries.invalidateQueries({ queryKey: finalReportQuery(projectCode).queryKey });
  return {
    view,
    draft,
    isReadOnly: !view.may.write,
    addressOf: (fileId) => fileAddress(projectCode, fileId),
    addPicture: async (file) => {
      try {
        const { fileId } = await addFile(projectCode, 'picture', await scaledPicture(file));
        await renew();
        return fileId;
      } catch (error) {
        return tell(error);
      }
    },
    takeEvidence: async (fileId) => {
      try {
        await addEvidence(projectCode, fileId);
        await renew();
        return true;
      } catch (error) {
        tell(error);
        return false;
      }
    },
  };
}

function ReportHead({ year, view }: { year: string; view: ReportOnScreen }) {
  const w = useWords(messages);
  const { form100 } = view.facts;
  const { projectCode } = form100;
  const stored = view.state === 'complete' ? view.revision : undefined;
  return (
    <PageHeader
      title={w('page.title')}
      above={{ to: `/${year}/projects/${projectCode}`, word: w('page.project', { code: projectCode }) }}
      state={
        <>
          <StateBadge
            tone={view.state === 'complete' ? 'good' : view.state === 'writing' ? 'doing' : 'quiet'}
            word={w(`state.${view.state}`)}
          />
          {view.revision > 1 && (
            <StateBadge tone="quiet" icon="history" word={w('state.revision', { revision: view.revision })} />
          )}
        </>
      }
      note={
        <>
          <span className="block text-body text-ink">{form100.plan.name}</span>
          {form100.unitName}
        </>
      }
      actions={(['pdf', 'word'] as const).map((format) => (
        <FileLink key={format} look="secondary" href={paperAddress(projectCode, format, stored)}>
          {w(`paper.${format}`)}
        </FileLink>
      ))}
    />
  );
}
