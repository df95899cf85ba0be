import { useDeferredValue, useMemo, useState } from 'react';
import {
  ApiRefusalView,
  Checkbox,
  ConfirmDialog,
  classes,
  type MissingItem,
  MissingList,
  Refusal,
  Section,
  useUnreadable,
} from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import { missingItems } from '../../figures/missing-items.ts';
import { monthFigures } from '../../figures/month-figures.ts';
import { isAskedBy } from '../../window/reporting-window.ts';
import { messages } from '../messages.ts';
import { YearPicture } from '../overview/year-picture.tsx';
import { mayAskReopening, ReopeningHistory, ToReopeningRequest } from '../reopening/reopening-parts.tsx';
import type { ReportOnScreen } from '../report-api.ts';
import { useCellName } from '../saving/cell-name.ts';
import { type Cells, changesOf } from '../saving/cells.ts';
import { CellTexts, KeptTextOffer } from '../saving/unsaved-text.tsx';
import { useReportDraft } from '../saving/use-report-draft.ts';
import { ReportSteps } from '../steps/report-steps.tsx';
import { RevisionList } from '../submitted/revision-list.tsx';
import type { useMe } from '../use-me.ts';
import { DoorNote } from './door-note.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { AsideTexts, MeetingPanel } from './meeting-panel.tsx';
import { SubmitReportBar } from './submit-report-bar.tsx';
import { WorkbookPanel } from './workbook-panel.tsx';

export type ReportFormProps = {
  view: ReportOnScreen;
  /** When the view was read, milliseconds. */
  readAt: number;
  personId: string;
  may: ReturnType<typeof useMe>['may'];
};

const isWide = () => window.matchMedia('(min-width: 900px)').matches;

/** A report that is not submitted: open for typing, or locked and readable. */
export function ReportForm({ view, readAt, personId, may }: ReportFormProps) {
  const { plan, month, door } = view;
  const w = useWords(messages);
  const { language } = useLanguage();
  const cellName = useCellName(plan);
  const draft = useReportDraft(view, readAt, personId);
  const { state, chain } = draft;
  const [isPastShown, setPastShown] = useState(isWide);
  const unreadable = useUnreadable();
  const results = useMemo(
    () => ({ ...view.results, [month]: state.results }),
    [view.results, month, state.results],
  );
  const figures = useMemo(() => monthFigures(plan, results, month), [plan, results, month]);
  const missing = useMemo(() => missingItems(plan, results, month), [plan, results, month]);
  const pictured = useDeferredValue(results);
  const isOpen = door.state === 'open' && may('monthly-reports.save', plan.unitId);
  const isAsked = isAskedBy(door);
  const errors = errorsOf(state.refusal?.fields ?? [], state.unsaved);
  const lacking: MissingItem[] = missing.map((each) => ({
    key: `${each.place} ${each.code}`,
    words: (
      <>
        {w(each.place.startsWith('indicators.') ? 'lacking.indicator' : 'lacking.activity', {
          position: each.position,
          what: w(`lacking.${each.code}`, { found: each.found ?? null }),
        })}
        <span className="line-clamp-1 text-muted text-tiny">{each.name}</span>
      </>
    ),
    cellId: each.place,
  }));
  const unread: MissingItem[] = unreadable.fields.map((place) => ({
    key: `${place} unreadable`,
    words: w('cell.unreadable', { cell: cellName(place) }),
    cellId: place,
  }));
  const mayAsk = mayAskReopening(view, may);
  const isWaiting = view.reopenings.some((each) => each.state === 'requested');

  return (
    <div className="grid gap-4">
      <DoorNote
        door={door}
        month={month}
        whatToDo={
          isWaiting ? (
            w('reopening.waiting')
          ) : mayAsk ? (
            <ToReopeningRequest plan={plan} month={month} />
          ) : undefined
        }
      />
      {door.state === 'open' && !isOpen && <Refusal look="locked" what={w('door.no-permission')} />}
      {draft.offered && isOpen && <KeptTextOffer kept={draft.offered} plan={plan} onTake={draft.takeOffer} />}
      {state.meeting && <MeetingPanel meeting={state.meeting} chain={chain} plan={plan} />}
      {state.refusal && (
        <ApiRefusalView refusal={{ ...state.refusal, fields: [] }} whatToDo={w('refused.what-to-do')} />
      )}
      {!isOpen && Object.keys({ ...draft.offered?.cells, ...state.unsaved }).length > 0 && (
        <Refusal
          what={w('unsaved.title')}
          where={<CellTexts cells={{ ...draft.offered?.cells, ...state.unsaved }} plan={plan} />}
        />
      )}
      <AsideTexts aside={state.aside} chain={chain} plan={plan} />
      <ReopeningHistory
        list={view.reopenings}
        mayWithdraw={may('monthly-reports.withdraw-reopening', plan.unitId)}
      />
      <div className={classes('grid items-start gap-6', isAsked && 'wide:grid-cols-[minmax(0,1fr)_21rem]')}>
        <div className="grid min-w-0 gap-4">
          {isAsked && (
            <>
              <ReportSteps
                plan={plan}
                month={month}
                results={results}
                thisMonth={state.results}
                figures={figures}
                isReadOnly={!isOpen}
                isPastShown={isPastShown}
                missing={missing}
                errorAt={(place) => errors[place]?.[language]}
                onType={chain.type}
                onUnreadable={(place, is) => unreadable.tell(place)(is)}
              />
              {isOpen && (
                <SubmitReportBar
                  draft={draft}
                  projectCode={plan.projectCode}
                  projectName={plan.name}
                  month={month}
                  missing={lacking}
                  unreadable={unread}
                />
              )}
            </>
          )}
        </div>
        <aside
          aria-label={w('aside.label')}
          className="grid min-w-0 gap-4 wide:sticky wide:top-20 wide:max-h-[calc(100dvh-6rem)] wide:overflow-y-auto"
        >
          {isOpen && (
            <Section>
              <MissingList
                title={w('missing.before-sending', { count: lacking.length + unread.length })}
                items={[...unread, ...lacking]}
              />
            </Section>
          )}
          <Section>
            <YearPicture plan={plan} results={pictured} until={month} />
          </Section>
          {isAsked && (
            <Section>
              <Checkbox isSelected={isPastShown} onChange={setPastShown}>
                {w('past.show')}
              </Checkbox>
            </Section>
          )}
          {isAsked && (
            <WorkbookPanel
              plan={plan}
              month={month}
              isOpen={isOpen && may('monthly-reports.upload', plan.unitId)}
              chain={chain}
            />
          )}
          <EvidencePanel
            view={view}
            isOpen={isOpen && may('monthly-reports.attach', plan.unitId)}
            chain={chain}
          />
          <RevisionList view={view} />
        </aside>
      </div>
      <ConfirmDialog
        isOpen={draft.leaving.status === 'blocked'}
        onClose={() => draft.leaving.reset?.()}
        onConfirm={() => draft.leaving.proceed?.()}
        title={w('leaving.title')}
        confirm={w('leaving.go')}
        danger
      >
        <p>{w('leaving.text')}</p>
      </ConfirmDialog>
    </div>
  );
}

type Said = { th: string; en: string };

/** What the server said of cells, by place: a save names them by their row in the request. */
function errorsOf(fields: readonly { place: string; message: Said }[], sent: Cells): Record<string, Said> {
  const { activities, indicators } = changesOf(sent);
  return Object.fromEntries(
    fields.flatMap(({ place, message }) => {
      const [, kind, index, cell] = /^(activities|indicators)\[(\d+)\]\.(\w+)/.exec(place) ?? [];
      const rowId =
        kind === 'activities'
          ? activities[Number(index)]?.activityId
          : indicators[Number(index)]?.indicatorId;
      return rowId ? [[`${kind}.${rowId}.${cell}`, message]] : [[place, message]];
    }),
  );
}
