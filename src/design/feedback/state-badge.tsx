import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon.tsx';

/** good: on plan, done · behind: needs attention · late: late or refused · doing: under way · quiet: not started. */
export type Tone = 'good' | 'behind' | 'late' | 'doing' | 'quiet';

const look: Record<Tone, { icon: IconName; className: string }> = {
  good: { icon: 'check-circle', className: 'bg-good-soft text-good' },
  behind: { icon: 'warning', className: 'bg-behind-soft text-behind' },
  late: { icon: 'stop', className: 'bg-late-soft text-late' },
  doing: { icon: 'edit', className: 'bg-act-soft text-act' },
  quiet: { icon: 'circle', className: 'bg-sunken text-muted' },
};

export type StateBadgeProps = {
  tone: Tone;
  /** The state in words; the colour is never the only sign. */
  word: string;
  icon?: IconName;
  className?: string;
};

export function StateBadge({ tone, word, icon, className }: StateBadgeProps) {
  const { icon: usual, className: colours } = look[tone];
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 whitespace-nowrap rounded-full px-2.5 py-0.5 font-bold text-tiny',
        colours,
        className,
      )}
    >
      <Icon name={icon ?? usual} size={16} />
      {word}
    </span>
  );
}

export const toneText: Record<Tone, string> = {
  good: 'text-good',
  behind: 'text-behind',
  late: 'text-late',
  doing: 'text-act',
  quiet: 'text-muted',
};

/** Text with its mark, without a badge's ground: for cells and sentences ("เหลือ 2 วัน"). */
export function ToneText({ tone, word, icon }: StateBadgeProps) {
  return (
    <span className={classes('inline-flex items-center gap-1 font-bold', toneText[tone])}>
      <Icon name={icon ?? look[tone].icon} size={18} />
      {word}
    </span>
  );
}
