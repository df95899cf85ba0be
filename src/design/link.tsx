import { Link as RouterLink, type LinkProps as RouterLinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { holdRepeats } from './language/hold-together.ts';

export const linkClass =
  'rounded-small font-bold text-act underline decoration-1 underline-offset-4 hover:decoration-2';

export type LinkProps = {
  /** Address inside Tidtam as it is written: `/2566/projects/66010001`. */
  to: string;
  children: ReactNode;
  /** Looks like a button (for the one thing to do next that is a place). */
  look?: ButtonLook;
  small?: boolean;
  icon?: IconName;
  className?: string;
  /** Search parameters of the address. */
  search?: Record<string, string | number | boolean | undefined>;
  hash?: string;
  'aria-label'?: string;
};

/** A way to another place of Tidtam. */
export function Link({
  to,
  children,
  look,
  small = false,
  icon,
  className,
  search,
  hash,
  ...rest
}: LinkProps) {
  // The router types its addresses; the design system does not know them, hence the one widening here.
  const address = { to, search, hash } as unknown as RouterLinkProps;
  return (
    <RouterLink
      {...address}
      {...rest}
      className={classes(look ? buttonClass(look, small) : linkClass, className)}
    >
      {icon && <Icon name={icon} className={look ? undefined : 'mr-1 inline'} />}
      {typeof children === 'string' ? holdRepeats(children) : children}
    </RouterLink>
  );
}
