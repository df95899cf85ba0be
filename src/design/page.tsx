import { type ReactNode, useEffect } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { holdRepeats } from './language/hold-together.ts';
import { useWords } from './language/language-provider.tsx';
import { Link } from './link.tsx';
import { messages } from './messages.ts';

export type PageHeaderProps = {
  /** The one h1 of the page; also the title of the browser's tab. */
  title: string;
  /** One quiet line: code, unit, period. */
  note?: ReactNode;
  /** The place above this one. */
  above?: { to: string; word: string };
  /** State badges beside the title. */
  state?: ReactNode;
  /** Buttons; the one primary action of the screen stands last, always here. */
  actions?: ReactNode;
};

export function PageHeader({ title, note, above, state, actions }: PageHeaderProps) {
  const w = useWords(messages);
  useEffect(() => {
    document.title = `${title} · ${w('product.name')}`;
  }, [title, w]);
  return (
    <header className="mb-6 grid gap-1">
      {above && (
        <p className="no-print">
          <Link to={above.to} icon="arrow-left">
            {above.word}
          </Link>
        </p>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>{holdRepeats(title)}</span>
            {state}
          </h1>
          {note && <p className="mt-1 text-grid text-muted">{note}</p>}
        </div>
        {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  );
}

/** A white field on the page with an optional heading: the only box there is. */
export function Section({
  title,
  aside,
  children,
  className,
  id,
}: {
  title?: string;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
  id?: string;
}) {
  return (
    <section
      id={id}
      aria-label={title}
      className={classes('rounded-box border border-line bg-surface p-4 tablet:p-6', className)}
    >
      {(title || aside) && (
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          {title && <h2 className="text-h3">{holdRepeats(title)}</h2>}
          {aside && <div className="text-grid text-muted">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

export type EmptyStateProps = {
  /** What will stand here. */
  title: string;
  /** How to begin. */
  children?: ReactNode;
  icon?: IconName;
  action?: ReactNode;
};

export function EmptyState({ title, children, icon = 'list', action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-start gap-2 rounded-box border border-line border-dashed bg-surface p-6">
      <Icon name={icon} size={28} className="text-muted" />
      <p className="font-bold">{title}</p>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}

/** Terms with their values, as at the head of a form. */
export function Facts({ facts }: { facts: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 tablet:grid-cols-[minmax(8rem,max-content)_minmax(0,1fr)]">
      {facts.map((fact) => (
        <div key={fact.term} className="contents">
          <dt className="text-muted">{fact.term}</dt>
          <dd className="mb-2 break-words tablet:mb-0">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
