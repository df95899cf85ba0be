import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Button, classes, FileLink, Section, Skeleton } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answerFile, apiFetch } from '../../../../platform/api-client/index.ts';
import type { Paper } from '../../approval-content.ts';
import { messages } from '../messages.ts';

export type PapersProps = {
  papers: readonly Paper[];
  /** The one that is looked at. */
  shown: Paper | null;
  onShow: (paper: Paper | null) => void;
  /** The page shows it beside the card; otherwise it opens here. */
  isBeside: boolean;
};

/** The papers of the request; one is looked at in the page, as the person acts in this tab. */
export function Papers({ papers, shown: paper, onShow, isBeside }: PapersProps) {
  const w = useWords(messages);
  const shown = paper?.link;
  return (
    <Section title={w('request.papers')}>
      <ul className="grid gap-2">
        {papers.map((each) => (
          <li key={each.link} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <span className="min-w-0 break-words">{each.name}</span>
            <span className="flex flex-wrap gap-2">
              <Button
                small
                icon={each.link === shown ? 'chevron-up' : 'file'}
                aria-expanded={each.link === shown}
                aria-label={`${w(each.link === shown ? 'paper.close' : 'paper.view')}: ${each.name}`}
                onPress={() => onShow(each.link === shown ? null : each)}
              >
                {w(each.link === shown ? 'paper.close' : 'paper.view')}
              </Button>
              <FileLink href={each.link} look="quiet" small>
                {w('paper.download')}
              </FileLink>
            </span>
          </li>
        ))}
      </ul>
      {paper && !isBeside && (
        <div className="mt-4">
          <PaperViewer key={paper.link} paper={paper} />
        </div>
      )}
    </Section>
  );
}

/** A PDF of the API in a frame of the page: fetched first, for a frame by itself would not name for whom one acts. */
export function PaperViewer({ paper, className = 'h-[70dvh]' }: { paper: Paper; className?: string }) {
  const w = useWords(messages);
  const { data, error } = useQuery({
    queryKey: ['approvals', 'paper', paper.link],
    queryFn: () => answerFile(apiFetch(paper.link, { headers: { Accept: '*/*' } })),
    gcTime: 60_000,
  });
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(data.bytes);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  if (error) return <p className="text-late">{w('paper.failed')}</p>;
  if (!address) return <Skeleton lines={8} />;
  return (
    <iframe
      src={address}
      title={paper.name}
      className={classes('min-h-96 w-full rounded-box border border-line bg-sunken', className)}
    />
  );
}
