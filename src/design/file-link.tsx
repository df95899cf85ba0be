import { createContext, type MouseEvent, type ReactNode, useContext, useState } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { linkClass } from './link.tsx';

/**
 * How a file of the API is fetched and handed to the browser's downloads: as the person acts in this tab, telling
 * what came of it. It never rejects. src/web gives it; without it the browser follows the link by itself.
 */
export const FileSaver = createContext<((address: string) => Promise<void>) | null>(null);

export type FileLinkProps = {
  href: string;
  children: ReactNode;
  look?: ButtonLook;
  small?: boolean;
  icon?: IconName;
};

/** A file to take. While it is on its way the link says so, and does not ask for it again. */
export function FileLink({ href, children, look, small = false, icon = 'download' }: FileLinkProps) {
  const save = useContext(FileSaver);
  const [isPending, setPending] = useState(false);
  const take = (event: MouseEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!save || !isPlain) return;
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    void save(href).finally(() => setPending(false));
  };
  return (
    <a
      href={href}
      download
      aria-busy={isPending || undefined}
      aria-disabled={isPending || undefined}
      onClick={take}
      className={look ? buttonClass(look, small) : linkClass}
    >
      <Icon name={isPending ? 'clock' : icon} className={look ? undefined : 'mr-1 inline'} />
      {children}
    </a>
  );
}
