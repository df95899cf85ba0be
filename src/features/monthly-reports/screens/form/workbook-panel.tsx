import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type ApiRefusal,
  ApiRefusalView,
  Button,
  FileDrop,
  Icon,
  Section,
  useAnnounce,
  Waiting,
} from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { Month } from '../../../../foundation/month.ts';
import type { ProjectPlan } from '../../../projects/rules.ts';
import type { UploadMode, UploadPreview } from '../../reading/report-views.ts';
import { messages } from '../messages.ts';
import { refusalOf } from '../refusal-of.ts';
import { downloadFile, previewWorkbook, takeWorkbook, type Wire, workbookPath } from '../report-api.ts';
import { useCellName } from '../saving/cell-name.ts';
import type { SaveChain } from '../saving/save-chain.ts';

const LARGEST = 10_000_000;

type Shown = { file: File; preview: Wire<UploadPreview> };

/** The month as a workbook: download, fill in anywhere, upload, see what would change, take it. */
export function WorkbookPanel(props: { plan: ProjectPlan; month: Month; isOpen: boolean; chain: SaveChain }) {
  const { plan, month, isOpen, chain } = props;
  const w = useWords(messages);
  const format = useFormat();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [doing, setDoing] = useState<'download' | 'preview' | 'take' | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const name = format.month(month, { long: true });

  const run = async (what: NonNullable<typeof doing>, work: () => Promise<void>) => {
    setDoing(what);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      const found = refusalOf(error);
      setRefusal(found);
      if (!found) announce(w('unreachable'), { tone: 'late' });
    } finally {
      setDoing(null);
    }
  };
  const preview = (file: File) =>
    run('preview', async () => {
      setShown(null);
      await chain.settle(8_000);
      setShown({ file, preview: await previewWorkbook(plan.projectCode, month, file) });
    });
  const take = (mode: UploadMode) =>
    shown &&
    run('take', async () => {
      const { sha256, version } = shown.preview;
      const taken = await takeWorkbook(plan.projectCode, month, shown.file, { mode, sha256, version });
      setShown(null);
      announce(w('workbook.taken', { count: taken.takenCells }));
      await queries.invalidateQueries();
    });

  return (
    <Section title={w('workbook.title')}>
      <div className="grid gap-4">
        <div>
          <Button
            icon="download"
            isPending={doing === 'download'}
            onPress={() =>
              void run('download', async () => {
                await chain.settle(8_000);
                await downloadFile(workbookPath(plan.projectCode, month));
              })
            }
          >
            {w('workbook.download')}
          </Button>
        </div>
        {isOpen && (
          <FileDrop
            label={w('workbook.upload', { month: name })}
            accept={['.xlsx']}
            maxBytes={LARGEST}
            isDisabled={doing !== null}
            onRefused={() => {
              setRefusal(null);
              setShown(null);
            }}
            onFile={(file) => void preview(file)}
          />
        )}
        {doing !== null && <Waiting key={doing} doing={w(`workbook.doing-${doing}`)} />}
        {refusal && <WorkbookRefusal refusal={refusal} />}
        {shown && (
          <Preview
            shown={shown}
            plan={plan}
            isPending={doing === 'take'}
            onTake={(mode) => void take(mode)}
            onClose={() => setShown(null)}
          />
        )}
      </div>
    </Section>
  );
}

function WorkbookRefusal({ refusal }: { refusal: ApiRefusal }) {
  const { language } = useLanguage();
  return (
    <div className="grid gap-2">
      <ApiRefusalView refusal={{ ...refusal, fields: [] }} />
      {refusal.fields && refusal.fields.length > 0 && (
        <ul className="list-disc pl-5 text-grid">
          {refusal.fields.map((field) => (
            <li key={field.place}>{field.message[language]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Preview(props: {
  shown: Shown;
  plan: ProjectPlan;
  isPending: boolean;
  onTake: (mode: UploadMode) => void;
  onClose: () => void;
}) {
  const { file, preview } = props.shown;
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const cellName = useCellName(props.plan);
  const hasErrors = preview.errors.length > 0;
  const hasChanges = preview.changes.length > 0;
  return (
    <section aria-label={w('workbook.preview')} className="grid gap-3">
      <p role="status" className="font-bold">
        {w('workbook.counts', {
          file: file.name,
          changes: preview.changes.length,
          good: preview.goodRows,
          bad: preview.badRows,
        })}
      </p>
      {preview.changedSince && (
        <p className="flex items-start gap-2 text-behind text-grid">
          <Icon name="warning" className="mt-0.5" />
          {w('workbook.changed-since')}
        </p>
      )}
      {preview.takenBefore && (
        <p className="text-behind text-grid">
          {w('workbook.taken-before', {
            by: preview.takenBefore.by,
            at: format.moment(preview.takenBefore.at),
          })}
        </p>
      )}
      {hasErrors && (
        <div className="grid gap-1 border-late border-l-4 pl-3">
          <h3 className="text-grid">{w('workbook.errors', { count: preview.errors.length })}</h3>
          <ul className="grid gap-1 text-grid">
            {preview.errors.map((error) => (
              <li key={`${error.place} ${error.code}`} className="break-words">
                {w('workbook.error', {
                  sheet: error.data.sheet ?? '',
                  cell: error.data.cell ?? '',
                  found: error.data.found ?? '',
                  expected:
                    (language === 'th' ? error.data.expectedTh : error.data.expectedEn) ??
                    error.data.expected ??
                    '',
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {hasChanges && (
        <details open={preview.changes.length <= 12} className="text-grid">
          <summary className="target inline-flex cursor-pointer items-center font-bold text-act">
            {w('workbook.changes', { count: preview.changes.length })}
          </summary>
          <ul className="grid gap-1">
            {preview.changes.map((each) => (
              <li key={each.place} className="break-words">
                <span className="text-muted">{cellName(each.place)}</span>{' '}
                {each.before !== '' && <del className="text-muted">{each.before}</del>}{' '}
                <ins className="font-bold no-underline">{each.after || w('cell.blank')}</ins>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!hasChanges && !hasErrors && <p className="text-muted">{w('workbook.nothing-new')}</p>}
      <div className="flex flex-wrap gap-2">
        {hasChanges && !preview.takenBefore && (
          <Button
            icon="check"
            isPending={props.isPending}
            onPress={() => props.onTake(hasErrors ? 'good-rows' : 'all')}
          >
            {hasErrors ? w('workbook.take-good', { count: preview.goodRows }) : w('workbook.take-all')}
          </Button>
        )}
        <Button look="quiet" onPress={props.onClose}>
          {w('workbook.close')}
        </Button>
      </div>
    </section>
  );
}
