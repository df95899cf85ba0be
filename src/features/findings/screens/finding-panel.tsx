import { Facts, Link, SidePanel, StateBadge } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import type { StatedValue } from '../stated-value.ts';
import { ExplanationForm } from './explanation-form.tsx';
import { cellWord, columnWord, recomputedWord, ruleWord, statedWord, valueWord } from './finding-words.ts';
import { messages } from './messages.ts';
import type { Finding } from './queries.ts';

type Props = { finding: Finding | null; year: string; onClose: () => void };

/** One finding with the figures that went into the recomputed value, its project, and its explanation. */
export function FindingPanel({ finding, year, onClose }: Props) {
  const w = useWords(messages);
  return (
    <SidePanel isOpen={finding !== null} onClose={onClose} title={finding ? ruleWord(w, finding.rule) : ''}>
      {finding && <FindingContent finding={finding} year={year} />}
    </SidePanel>
  );
}

function FindingContent({ finding, year }: { finding: Finding; year: string }) {
  const w = useWords(messages);
  return (
    <div className="grid gap-6">
      <Facts
        facts={[
          { term: w('head.place'), value: `${finding.source} · ${finding.document.title}` },
          { term: w('term-label'), value: finding.label },
          { term: w('head.column'), value: cellWord(w, finding) },
          { term: w('head.stated'), value: statedWord(w, finding) },
          { term: w('head.recomputed'), value: recomputedWord(w, finding) },
          {
            term: w('head.state'),
            value: (
              <StateBadge
                tone={finding.state === 'explained' ? 'good' : 'behind'}
                word={w(`state.${finding.state}`)}
              />
            ),
          },
        ]}
      />
      <ProjectLink finding={finding} year={year} />
      <TermsTable finding={finding} />
      <ExplanationForm key={finding.findingId} finding={finding} year={year} />
    </div>
  );
}

function ProjectLink({ finding, year }: { finding: Finding; year: string }) {
  const w = useWords(messages);
  const { projectCode: code, indicator } = finding;
  if (code === null) return null;
  const words =
    indicator === null ? w('open-project', { code }) : w('open-indicator', { code, number: indicator });
  return (
    <p>
      <Link to={`/${year}/projects/${code}`} search={indicator === null ? {} : { tab: 'plan' }}>
        {words}
      </Link>
      {finding.projectName && <span className="block text-muted">{finding.projectName}</span>}
    </p>
  );
}

/** Only a number is added, taken away or divided by; "-" and N/A stand for themselves. */
const NUMERIC = new Set(['money', 'number', 'percent']);

function TermsTable({ finding }: { finding: Finding }) {
  const w = useWords(messages);
  if (finding.terms.length === 0) return <p className="text-muted">{w('terms-none')}</p>;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-grid">
        <caption className="pb-2 text-left font-bold">{w('terms-title')}</caption>
        <thead>
          <tr className="border-edge border-b text-left">
            <th scope="col" className="p-2">
              {w('term-source')}
            </th>
            <th scope="col" className="p-2">
              {w('term-label')}
            </th>
            <th scope="col" className="p-2 text-right">
              {w('term-value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {finding.terms.map((term) => (
            <tr
              key={`${term.source} ${term.label} ${term.column}`}
              className="border-line border-b align-top"
            >
              <td className="whitespace-nowrap p-2">{term.source}</td>
              <th scope="row" className="p-2 text-left font-normal">
                {term.label}
                <span className="block text-muted text-tiny">{columnWord(w, term.column)}</span>
              </th>
              <td className="figures whitespace-nowrap p-2 text-right">
                {NUMERIC.has(term.value.kind) && `${term.sign} `}
                {valueWord(w, term.value as StatedValue)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-bold">
            <td />
            <th scope="row" className="p-2 text-left">
              {w('head.recomputed')}
            </th>
            <td className="figures p-2 text-right">{recomputedWord(w, finding)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
