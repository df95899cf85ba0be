import type { ReactNode } from 'react';
import type { ClauseRef, RefusalData, RefusalKind } from '../../foundation/refusal.ts';
import { Icon, type IconName } from '../icon.tsx';
import { useLanguage, useWords } from '../language/language-provider.tsx';
import { Link } from '../link.tsx';
import { messages } from '../messages.ts';

/** One field of a refusal as the API words it. */
export type RefusedField = {
  place: string;
  code: string;
  message: { th: string; en: string };
  data: RefusalData;
};
/** The `error` of every refused answer of the API. */
export type ApiRefusal = {
  code: string;
  kind: RefusalKind;
  message: { th: string; en: string };
  place?: string;
  clause?: ClauseRef;
  data: RefusalData;
  fields?: RefusedField[];
};

/** The clause a rule rests on, as a link to the entry of the law. */
export function ClauseLink({ clause, children }: { clause: ClauseRef; children?: ReactNode }) {
  const w = useWords(messages);
  return (
    <Link to={`/law/${clause.source}`} hash={clause.clause}>
      {children ?? w('refusal.clause', { clause: clause.clause })}
    </Link>
  );
}

export type RefusalProps = {
  /** What was refused, as a sentence. */
  what: ReactNode;
  /** Where: the project, month, cell. */
  where?: ReactNode;
  /** Why, if the sentence does not say it already. */
  why?: ReactNode;
  clause?: ClauseRef;
  /** What to do now: a sentence or a button. */
  whatToDo?: ReactNode;
  /** Role and unit that can lift it. */
  whoHelps?: ReactNode;
  /** Each thing that is wrong; `to` is the address of its cell. */
  fields?: readonly { key: string; words: ReactNode; to?: string }[];
  /** 'locked' is not an error: grey, with a lock. Default 'refused'. */
  look?: 'refused' | 'locked';
  /** Another sign than the lock or the stop of its look. */
  icon?: IconName;
};

/** A "no" that helps: what, where, why with the clause, what to do, who can help. It never blames. */
export function Refusal({
  what,
  where,
  why,
  clause,
  whatToDo,
  whoHelps,
  fields,
  look = 'refused',
  icon = look === 'locked' ? 'lock' : 'stop',
}: RefusalProps) {
  const w = useWords(messages);
  const locked = look === 'locked';
  return (
    <section
      role={locked ? 'note' : 'alert'}
      className={
        locked
          ? 'grid gap-2 rounded-box border border-line border-l-4 border-l-edge bg-sunken px-4 py-3'
          : 'grid gap-2 rounded-box border border-late border-l-4 bg-late-soft px-4 py-3'
      }
    >
      <p className="flex items-start gap-2 font-bold">
        <Icon name={icon} className={locked ? 'mt-1 text-muted' : 'mt-1 text-late'} />
        <span>{what}</span>
      </p>
      <dl className="grid gap-1 pl-7 text-grid tablet:grid-cols-[auto_1fr] tablet:gap-x-4">
        <Line term={w('refusal.where')} value={where} />
        <Line
          term={w('refusal.why')}
          value={
            (why || clause) && (
              <>
                {why} {clause && <ClauseLink clause={clause} />}
              </>
            )
          }
        />
        <Line term={w('refusal.what-to-do')} value={whatToDo} />
        <Line term={w('refusal.who-helps')} value={whoHelps} />
      </dl>
      {fields && fields.length > 0 && (
        <ul className="list-disc pl-12 text-grid">
          {fields.map((field) => (
            <li key={field.key}>{field.to ? <Link to={field.to}>{field.words}</Link> : field.words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ term, value }: { term: string; value: ReactNode }) {
  if (!value) return null;
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="mb-1 tablet:mb-0">{value}</dd>
    </>
  );
}

export type ApiRefusalViewProps = Omit<RefusalProps, 'what' | 'clause' | 'fields'> & {
  refusal: ApiRefusal;
  /** Address of the cell of a place such as `activities[2].months[2023-03].spending`. */
  addressOf?: (place: string) => string | undefined;
};

/** A refused answer of the API, worded in the person's language; the screen adds what it knows. */
export function ApiRefusalView({ refusal, addressOf, ...rest }: ApiRefusalViewProps) {
  const { language } = useLanguage();
  return (
    <Refusal
      look={refusal.kind === 'locked' ? 'locked' : 'refused'}
      {...rest}
      what={refusal.message[language]}
      clause={refusal.clause}
      fields={refusal.fields?.map((field) => ({
        key: `${field.place} ${field.code}`,
        words: field.message[language],
        to: addressOf?.(field.place),
      }))}
    />
  );
}
