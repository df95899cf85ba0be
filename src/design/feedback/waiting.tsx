import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../button.tsx';
import { classes } from '../classes.ts';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';

/** Nothing for the first 0.1 s; then the place that waits says so. */
function useLateEnough(milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return late;
}

/** A place that waits: grey lines as tall as what will stand there. */
export function Skeleton({ lines = 3, className }: { lines?: number; className?: string }) {
  const w = useWords(messages);
  const shown = useLateEnough(100);
  return (
    <div role="status" className={classes('grid gap-3', className)}>
      {shown && (
        <>
          <span className="sr-only">{w('waiting.loading')}</span>
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
            <div key={line} className={classes('h-5 rounded-small bg-sunken', line % 3 === 2 && 'w-2/3')} />
          ))}
        </>
      )}
    </div>
  );
}

export type WaitingProps = {
  /** What is being done: "กำลังสร้าง PDF". */
  doing: string;
  /** 0 to 100, when known. */
  percent?: number;
  /** A way to leave it running, shown with the bar after 2 s. */
  onLeave?: () => void;
  children?: ReactNode;
};

/** A long act: says what it does at once, shows a bar after 2 s, and lets the person leave it running. */
export function Waiting({ doing, percent, onLeave, children }: WaitingProps) {
  const w = useWords(messages);
  const begun = useLateEnough(100);
  const long = useLateEnough(2000);
  return (
    <div role="status" className="grid gap-2">
      {begun && <p>{doing}</p>}
      {(long || percent !== undefined) && <ProgressBar label={doing} percent={percent} hideLabel />}
      {long && onLeave && (
        <div>
          <Button look="quiet" small onPress={onLeave}>
            {w('waiting.leave')}
          </Button>
        </div>
      )}
      {children}
    </div>
  );
}

export type ProgressBarProps = {
  label: string;
  /** 0 to 100; without it the bar only says that something goes on. */
  percent?: number;
  hideLabel?: boolean;
};

export function ProgressBar({ label, percent, hideLabel = false }: ProgressBarProps) {
  const known = percent === undefined ? undefined : Math.min(100, Math.max(0, percent));
  return (
    <div className="grid gap-1">
      {!hideLabel && (
        <p className="flex justify-between text-grid">
          <span>{label}</span>
          {known !== undefined && <span className="figures">{Math.floor(known)}%</span>}
        </p>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={known}
        className="h-2 overflow-hidden rounded-full bg-sunken"
      >
        <svg width="100%" height="8" aria-hidden="true">
          <rect
            x="0"
            y="0"
            width={known === undefined ? '35%' : `${known}%`}
            height="8"
            className={classes('fill-act', known === undefined && 'animate-pulse')}
          />
        </svg>
      </div>
    </div>
  );
}
