import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { FileLink, SidePanel, Skeleton } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answerFile, apiFetch } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { messages } from '../messages.ts';
import { type FileOfProject, fileAddress, filePreviewQuery } from '../queries.ts';

type FilePreviewProps = { projectCode: string; file: FileOfProject; onClose: () => void };

/** A file in a panel: PDF and pictures as the browser shows them, a workbook's first sheet, the words of a Word file. */
export function FilePreview({ projectCode, file, onClose }: FilePreviewProps) {
  const w = useWords(messages);
  const { data, error } = useQuery(filePreviewQuery(projectCode, file.fileId));
  const address = fileAddress(projectCode, file.fileId);
  return (
    <SidePanel
      isOpen
      onClose={onClose}
      title={file.name}
      foot={
        <FileLink href={address} look="secondary">
          {w('files.download')}
        </FileLink>
      }
    >
      <RequestFailure error={error} />
      {!data && !error && <Skeleton lines={8} />}
      {(data?.kind === 'pdf' || data?.kind === 'picture') && (
        <Bytes address={address} kind={data.kind} name={file.name} />
      )}
      {data?.kind === 'table' && (
        <Shown note={w('files.preview-sheet', { sheet: data.sheet })} cut={data.cut}>
          <SheetTable rows={data.rows} />
        </Shown>
      )}
      {data?.kind === 'text' && (
        <Shown note={w('files.preview-words')} cut={data.cut}>
          {data.paragraphs.map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name and never move
            <p key={index} className="whitespace-pre-wrap break-words">
              {paragraph}
            </p>
          ))}
        </Shown>
      )}
      {data?.kind === 'none' && <p className="text-muted">{w(`files.preview-${data.why}`)}</p>}
    </SidePanel>
  );
}

function Shown({ note, cut, children }: { note: string; cut: boolean; children: ReactNode }) {
  const w = useWords(messages);
  return (
    <div className="grid gap-3">
      <p className="text-grid text-muted">
        {note}
        {cut && ` · ${w('files.preview-cut')}`}
      </p>
      {children}
    </div>
  );
}

const sheetCell = 'min-w-28 max-w-80 break-words border-line border-r px-2 py-1 align-top';

function SheetTable({ rows }: { rows: readonly (readonly string[])[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
    <div className="overflow-auto border border-line" tabIndex={0}>
      <table className="text-grid">
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is counted by its rows
            <tr key={index} className="border-line border-b">
              {row.map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: and by its columns
                <td key={column} className={sheetCell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The file itself, fetched as this person; its address lives as long as the panel. */
function Bytes({ address, kind, name }: { address: string; kind: 'pdf' | 'picture'; name: string }) {
  const w = useWords(messages);
  const [shown, setShown] = useState<string | null>(null);
  const { data, error } = useQuery({
    queryKey: ['file-bytes', address],
    queryFn: ({ signal }) => answerFile(apiFetch(address, { headers: { Accept: '*/*' }, signal })),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(data.bytes);
    setShown(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  if (error) return <RequestFailure error={error} />;
  if (!shown) return <Skeleton lines={8} />;
  if (kind === 'picture') return <img src={shown} alt={name} className="mx-auto max-w-full" />;
  if (!navigator.pdfViewerEnabled) return <p className="text-muted">{w('files.preview-no-viewer')}</p>;
  return (
    <iframe
      src={`${shown}#navpanes=0`}
      title={name}
      className="h-full min-h-[70dvh] w-full border border-line"
    />
  );
}
