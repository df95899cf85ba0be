import { useWords } from '../language/language-provider.tsx';
import { Link } from '../link.tsx';
import { messages } from '../messages.ts';
import { PageHeader, type PageHeaderProps } from '../page.tsx';
import { type ApiRefusal, ApiRefusalView } from './refusal.tsx';

export type RefusedPageProps = {
  /** What would stand here: "โครงการ 66010001". */
  title: string;
  /** The way back. */
  above: NonNullable<PageHeaderProps['above']>;
  refusal: ApiRefusal;
};

/** A page that is not there, or not for this person: no fault of theirs, so it says so calmly and leads back. */
export function RefusedPage({ title, above, refusal }: RefusedPageProps) {
  const w = useWords(messages);
  return (
    <div data-refused-page>
      <PageHeader title={title} above={above} />
      <ApiRefusalView
        refusal={refusal}
        look="locked"
        icon={refusal.kind === 'not-found' ? 'question' : 'lock'}
        whatToDo={<Link to={above.to}>{w('refusal.back-to', { place: above.word })}</Link>}
      />
    </div>
  );
}
