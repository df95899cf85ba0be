import { MissingList, Section } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { sayIn } from '../../../foundation/message.ts';
import type { Gap } from '../checks/gaps.ts';
import { finalReportMessages } from '../messages.ts';
import { messages } from './messages.ts';
import { fieldId, partOfPlace, type ReportPart } from './parts/report-parts.ts';

export type GapListProps = {
  gaps: readonly Gap[];
  part: ReportPart;
  onGo: (part: ReportPart, fieldId: string) => void;
};

/** What is missing: of this part first, the other parts below; each line leads to its field. */
export function GapList({ gaps, part, onGo }: GapListProps) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const here = gaps.filter(({ place }) => partOfPlace(place) === part);
  const elsewhere = gaps.filter(({ place }) => partOfPlace(place) !== part);
  const say = ({ code, data }: Gap): string => sayIn(language, finalReportMessages, code, data);
  return (
    <Section title={gaps.length > 0 ? w('gaps.title', { count: gaps.length }) : undefined}>
      <div className="grid gap-4">
        {(here.length > 0 || gaps.length === 0) && (
          <MissingList
            title={here.length > 0 ? w('gaps.here') : undefined}
            items={
              gaps.length === 0
                ? []
                : here.map((gap) => ({
                    key: `${gap.place} ${gap.code}`,
                    words: say(gap),
                    cellId: fieldId(gap.place),
                  }))
            }
          />
        )}
        {elsewhere.length > 0 && (
          <section className="grid gap-1">
            <h3 className="text-body">{w('gaps.elsewhere')}</h3>
            <ul className="grid gap-1 text-grid">
              {elsewhere.map((gap) => (
                <li key={`${gap.place} ${gap.code}`}>
                  <button
                    type="button"
                    className="target py-1 text-start text-act underline decoration-1 underline-offset-4"
                    onClick={() => onGo(partOfPlace(gap.place), fieldId(gap.place))}
                  >
                    {say(gap)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Section>
  );
}
