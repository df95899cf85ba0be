/** The input in a cell. What stood there is selected, so that typing replaces it, as in Excel. */
export function CellEditor({
  label,
  text,
  onText,
  onLeave,
}: {
  label: string;
  text: string;
  onText: (text: string) => void;
  onLeave: () => void;
}) {
  return (
    <input
      ref={focusAndSelect}
      aria-label={label}
      inputMode="decimal"
      autoComplete="off"
      maxLength={60}
      value={text}
      onChange={(event) => onText(event.target.value)}
      onBlur={onLeave}
      className="figures size-full bg-surface px-2 text-right text-grid outline-none"
    />
  );
}

function focusAndSelect(input: HTMLInputElement | null) {
  input?.focus();
  input?.select();
}
