/** The input in a cell. What stood there is selected, so that typing replaces it, as in Excel. */
export function CellEditor({
  label,
  words,
  text,
  onText,
  onLeave,
}: {
  label: string;
  /** Longest text where words stand in the cell; figures otherwise. */
  words: number | undefined;
  text: string;
  onText: (text: string) => void;
  onLeave: () => void;
}) {
  return (
    <input
      ref={focusAndSelect}
      aria-label={label}
      inputMode={words === undefined ? 'decimal' : 'text'}
      autoComplete="off"
      maxLength={words ?? 60}
      value={text}
      onChange={(event) => onText(event.target.value)}
      onBlur={onLeave}
      className={`size-full bg-surface px-2 text-grid outline-none ${words === undefined ? 'figures text-right' : ''}`}
    />
  );
}

function focusAndSelect(input: HTMLInputElement | null) {
  input?.focus();
  input?.select();
}
