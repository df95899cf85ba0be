import { useQuery } from '@tanstack/react-query';
import { Facts, PageHeader, Section, Skeleton } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { type AgencyType, agencyTypes } from '../agency-types.ts';
import type { AgencyView } from '../schemas.ts';
import { AgencyForm } from './agency-form.tsx';
import { agencyScreenMessages } from './messages.ts';
import { RequestFault } from './request-fault.tsx';
import { agencyQuery, useMay } from './units-api.ts';

/** The agency itself: names, ministry, type, and what it has decided where the rules leave a choice. */
export function AgencyPage() {
  const w = useWords(agencyScreenMessages);
  const agency = useQuery(agencyQuery);
  const mayChange = useMay('agencies.edit');
  const body = agency.data ? (
    mayChange ? (
      <AgencyForm key={agency.data.version} agency={agency.data} />
    ) : (
      <AgencyFacts agency={agency.data} />
    )
  ) : (
    <Skeleton lines={8} />
  );
  return (
    <>
      <PageHeader
        title={w('agency.title')}
        note={agency.data && w('agency.code', { code: agency.data.code })}
        above={{ to: '/settings', word: w('settings.above') }}
      />
      {agency.error ? <RequestFault error={agency.error} /> : body}
    </>
  );
}

function AgencyFacts({ agency }: { agency: AgencyView }) {
  const w = useWords(agencyScreenMessages);
  const { language } = useLanguage();
  const { settings } = agency;
  return (
    <Section>
      <Facts
        facts={[
          { term: w('agency.name-th'), value: agency.nameTh },
          { term: w('agency.name-en'), value: agency.nameEn },
          { term: w('agency.abbreviation'), value: agency.abbreviation },
          { term: w('agency.type'), value: agencyTypes[agency.agencyType as AgencyType][language] },
          { term: w('agency.ministry'), value: agency.ministry || '–' },
          { term: w('agency.address'), value: agency.address || '–' },
          { term: w('agency.contact'), value: agency.contact || '–' },
          { term: w('agency.code-pattern'), value: settings['project-code-pattern'] ?? '–' },
          {
            term: w('agency.lock'),
            value: w(settings['lock-on-approval'] === 'no' ? 'agency.lock-no' : 'agency.lock-yes'),
          },
        ]}
      />
    </Section>
  );
}
