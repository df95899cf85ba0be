import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

/** `text`: the name that opens a row of a table; it stands where the plain words of the row stand. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger' | 'text';

/** The look of a button, also for links that look like one; on paper there is none. One primary action per screen. */
export function buttonClass(look: ButtonLook = 'secondary', small = false): string {
  return classes(
    'target inline-flex items-center gap-2 rounded-box border font-bold no-underline',
    look === 'text'
      ? '-my-2 border-transparent text-left text-act hover:underline'
      : classes(
          'no-print justify-center select-none',
          small ? 'px-3 py-1 text-grid' : 'px-4 py-1.5 text-body',
        ),
    'data-disabled:border-line data-disabled:bg-sunken data-disabled:text-faint',
    'aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-muted',
    look === 'primary' && 'border-act bg-act text-on-act hover:bg-act-hover data-pressed:bg-act-hover',
    look === 'secondary' && 'border-edge bg-surface text-act hover:bg-act-soft data-pressed:bg-act-soft',
    look === 'quiet' &&
      'border-transparent bg-transparent text-act hover:bg-act-soft data-pressed:bg-act-soft',
    look === 'danger' && 'border-late bg-surface text-late hover:bg-late-soft data-pressed:bg-late-soft',
  );
}

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  look?: ButtonLook;
  /** Smaller type, for rows of tables; still a full target on phones. */
  small?: boolean;
  icon?: IconName;
  /** A verb: ส่งรายงาน, ขอเปิดระบบให้แก้ไข. */
  children: ReactNode;
  /** What the button waits for; while true it cannot be pressed and says so to screen readers. */
  isPending?: boolean;
  className?: string;
};

/**
 * While it waits the button keeps the focus and does nothing. Not react-aria's own isPending: that announces by
 * the button's id, which is gone when the button's dialog closes.
 */
export function Button(props: ButtonProps) {
  const { look, small = false, icon, children, className, isPending = false, ...rest } = props;
  return (
    <AriaButton
      {...rest}
      {...(isPending ? { onPress: undefined, type: 'button' as const, 'aria-disabled': true } : {})}
      className={classes(buttonClass(look, small), className)}
    >
      {icon && <Icon name={icon} size={small ? 18 : 20} />}
      <span>{children}</span>
    </AriaButton>
  );
}

export type IconButtonProps = Omit<ButtonProps, 'children' | 'icon'> & { icon: IconName; label: string };

/** A square button with an icon; its label is its name and shows as a tooltip. */
export function IconButton({
  icon,
  label,
  look = 'quiet',
  className,
  small: _small,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classes(buttonClass(look, true), 'min-w-10 px-2!', className)}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="rounded-small bg-ink px-2 py-1 text-page text-tiny" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
