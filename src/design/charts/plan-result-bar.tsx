import { useId } from 'react';
import type { Tone } from '../feedback/state-badge.tsx';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';

export type PlanResultBarProps = {
  /** What is compared: "การใช้จ่ายสะสม". */
  label: string;
  /** Percent as exact decimal text, or null where there is none (no plan, N/A). */
  plan: string | null;
  result: string | null;
  /** How the result stands against the plan; gives the colour. The words stand beside the bar. */
  tone?: Tone;
  /** Leave the line of figures out, where the table's cells already say them. */
  hideFigures?: boolean;
};

const fill: Record<Tone, string> = {
  good: 'fill-good-mark',
  behind: 'fill-behind-mark',
  late: 'fill-late-mark',
  doing: 'fill-act',
  quiet: 'fill-plan',
};

const clamp = (percent: string | null) =>
  percent === null ? 0 : Math.min(100, Math.max(0, Number(percent)));

/** Plan as a mark, result as a bar, on one line from 0 to 100 percent. */
export function PlanResultBar({
  label,
  plan,
  result,
  tone = 'doing',
  hideFigures = false,
}: PlanResultBarProps) {
  const w = useWords(messages);
  const id = useId();
  const say = (percent: string | null) => (percent === null ? w('chart.none') : `${percent}%`);
  const over = result !== null && Number(result) > 100;
  return (
    <div className="grid min-w-24 gap-0.5">
      <svg width="100%" height="16" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{label}</title>
        <desc id={`${id}-desc`}>{w('chart.plan-result', { plan: say(plan), result: say(result) })}</desc>
        <rect x="0" y="4" width="100%" height="8" rx="2" className="fill-sunken" />
        <rect x="0" y="4" width={`${clamp(result)}%`} height="8" rx="2" className={fill[tone]} />
        {over && <rect x="99%" y="2" width="1%" height="12" className={fill[tone]} />}
        {plan !== null && (
          <svg x={`${clamp(plan)}%`} width="4" height="16" overflow="visible" aria-hidden="true">
            <rect x="-2" y="0" width="4" height="16" className="fill-ink stroke-1 stroke-surface" />
          </svg>
        )}
      </svg>
      {!hideFigures && (
        <p
          className="figures flex flex-wrap justify-between gap-x-2 *:whitespace-nowrap text-muted text-tiny"
          aria-hidden="true"
        >
          <span>
            {w('chart.result')} {say(result)}
          </span>
          <span>
            {w('chart.plan')} {say(plan)}
          </span>
        </p>
      )}
    </div>
  );
}
