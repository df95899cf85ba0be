import { useEffect, useId, useRef, useState } from 'react';
import type { Month } from '../../foundation/month.ts';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import { useFormat } from '../language/format.ts';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import { type Field, maxOf, pathOf, xOf, yOf } from './s-curve-scale.ts';

export type SCurveLine = {
  subject: 'work' | 'money';
  kind: 'plan' | 'result';
  /** Of a plan that is not the one reported under: a thin line with this name, e.g. "แผนงาน ฉบับที่ 1". */
  other?: string;
  /** Cumulative percent per month as exact decimal text; null where there is nothing (yet). */
  points: readonly (string | null)[];
  /** What the table says instead of the percentage, e.g. "1,234.50 (12.30%)". */
  texts?: readonly string[];
};

export type SCurveProps = {
  /** "แผนและผลสะสม ปีงบประมาณ 2566". */
  title: string;
  months: readonly Month[];
  lines: readonly SCurveLine[];
  /** The month to which results are known; a thin line marks it. */
  until?: Month;
};

const colour = { work: 'text-act', money: 'text-good-mark' } as const;

/** The course of a year: plan dashed, result solid, another version of the plan thin; work round marks, money square ones. Its table lies below it. */
export function SCurve({ title, months, lines, until }: SCurveProps) {
  const w = useWords(messages);
  const format = useFormat();
  const id = useId();
  const [frame, width] = useWidth(640);
  const field: Field = { width, height: 260, left: 44, right: 12, top: 12, bottom: 32 };
  const max = maxOf(lines.map((line) => line.points));
  const every = width < 520 ? 3 : width < 760 ? 2 : 1;
  const name = (line: SCurveLine) => line.other ?? w(`chart.${line.subject}-${line.kind}`);
  const lastKnown = (line: SCurveLine) => line.points.findLast((point) => point !== null) ?? null;
  const description = lines
    .map((line) => `${name(line)} ${lastKnown(line) === null ? w('chart.none') : `${lastKnown(line)}%`}`)
    .join(' · ');
  const untilIndex = until ? months.indexOf(until) : -1;

  return (
    <figure className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
      <figcaption className="font-bold">{title}</figcaption>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-grid">
        {lines.map((line) => (
          <li key={keyOf(line)} className={classes('flex items-center gap-2', colour[line.subject])}>
            <svg width="36" height="12" aria-hidden="true">
              <path d="M0 6H36" {...stroke(line)} />
              {line.kind === 'result' && <Mark line={line} x={18} y={6} />}
            </svg>
            <span className="text-ink">{name(line)}</span>
          </li>
        ))}
      </ul>
      <div ref={frame} className="min-w-0 overflow-hidden">
        <svg width={width} height={field.height} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {[0, 0.25, 0.5, 0.75, 1].map((part) => (
            <g key={part}>
              <path
                d={`M${field.left} ${yOf(field, part * max, max)}H${width - field.right}`}
                className="stroke-line"
              />
              <text
                x={field.left - 6}
                y={yOf(field, part * max, max) + 5}
                textAnchor="end"
                className="figures fill-muted text-tiny"
              >
                {part * max}%
              </text>
            </g>
          ))}
          {months.map((month, index) =>
            index % every === 0 ? (
              <text
                key={month}
                x={xOf(field, index, months.length)}
                y={field.height - 8}
                textAnchor={index === 0 ? 'start' : index === months.length - 1 ? 'end' : 'middle'}
                className="fill-muted text-tiny"
              >
                {format.month(month).split(/\s/)[0]}
              </text>
            ) : null,
          )}
          {untilIndex >= 0 && (
            <path
              d={`M${xOf(field, untilIndex, months.length)} ${field.top}V${field.height - field.bottom}`}
              className="stroke-edge"
              strokeDasharray="2 3"
            />
          )}
          {lines.map((line) => (
            <g key={keyOf(line)} className={colour[line.subject]}>
              <path d={pathOf(field, line.points, max)} fill="none" {...stroke(line)} />
              {line.kind === 'result' &&
                line.points.map((point, index) =>
                  point === null ? null : (
                    <Mark
                      key={months[index]}
                      line={line}
                      x={xOf(field, index, months.length)}
                      y={yOf(field, Number(point), max)}
                    />
                  ),
                )}
            </g>
          ))}
        </svg>
      </div>
      <details className="group min-w-0 text-grid">
        <summary className="target inline-flex cursor-pointer items-center font-bold text-act">
          <Icon name="chevron-right" size={18} className="group-open:rotate-90" />
          {w('chart.table')}
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section aria-label={title} tabIndex={0} className="overflow-x-auto">
          <table className="w-full border-collapse text-right">
            <thead>
              <tr>
                <th className="border-line border-b px-2 py-1 text-left">{w('chart.month')}</th>
                {lines.map((line) => (
                  <th key={keyOf(line)} className="border-line border-b px-2 py-1">
                    {name(line)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month, index) => (
                <tr key={month}>
                  <th scope="row" className="whitespace-nowrap px-2 py-1 text-left font-normal">
                    {format.month(month)}
                  </th>
                  {lines.map((line) => (
                    <td key={keyOf(line)} className="whitespace-nowrap px-2 py-1">
                      {line.texts?.[index] ?? (line.points[index] == null ? '–' : `${line.points[index]}%`)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}

const keyOf = (line: SCurveLine) => `${line.subject} ${line.kind} ${line.other ?? ''}`;

/** Work is the broader line and lies below, so that both are seen where money keeps step with it. */
function stroke(line: SCurveLine) {
  const width = line.kind === 'result' ? 2.25 : 1.5;
  return {
    stroke: 'currentColor',
    strokeWidth: line.other ? 1 : line.subject === 'work' ? width * 2 : width,
    strokeDasharray: line.other ? '2 3' : line.kind === 'plan' ? '6 4' : undefined,
  };
}

function Mark({ line, x, y }: { line: SCurveLine; x: number; y: number }) {
  return line.subject === 'work' ? (
    <circle cx={x} cy={y} r="5" fill="currentColor" />
  ) : (
    <rect x={x - 3} y={y - 3} width="6" height="6" fill="currentColor" />
  );
}

/** The width the chart has, so that its letters keep their size on a telephone. */
function useWidth(initial: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(240, entry.contentRect.width)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}
