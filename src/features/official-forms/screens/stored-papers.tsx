import { FileLink, Section } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import { messages } from './messages.ts';
import { type FormOf, type FormOnScreen, storedPath } from './queries.ts';

/** The PDFs frozen on submission beside the form that is drawn from data: which is which, and how to prove it. */
export function StoredPapers({ stored, of }: { stored: FormOnScreen['stored']; of: FormOf }) {
  const w = useWords(messages);
  const format = useFormat();
  if (stored.length === 0) return null;
  return (
    <Section title={w('stored.title')} className="no-print">
      <p className="mb-3 max-w-prose text-grid">{w('stored.what')}</p>
      <ul className="grid gap-3">
        {stored.map((paper) => (
          <li
            key={paper.fileId}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-t pt-3"
          >
            <div className="min-w-0">
              <p className="font-bold">
                {w('stored.revision', { revision: paper.revision, at: format.moment(paper.submittedAt) })}
              </p>
              {paper.submittedBy && (
                <p className="text-grid text-muted">{w('stored.by', { person: paper.submittedBy })}</p>
              )}
              <p className="text-tiny">
                SHA-256{' '}
                <code translate="no" className="break-all">
                  {paper.sha256}
                </code>
              </p>
            </div>
            <FileLink href={storedPath(of, paper.fileId)} look="secondary" icon="download" small>
              {w('stored.download', { revision: paper.revision })}
            </FileLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
