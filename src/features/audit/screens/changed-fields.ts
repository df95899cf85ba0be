/** The fields that differ between two recorded values, as text, in the order in which they were recorded. */
export function changedFields(
  before: unknown,
  after: unknown,
): { name: string; before: string; after: string }[] {
  const old = flat(before);
  const now = flat(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => ({ name, before: old.get(name) ?? '', after: now.get(name) ?? '' }));
}

/** `roles[0].role` → value; what is neither an object nor a list stands under its own name. */
function flat(value: unknown, name = '', into = new Map<string, string>()): Map<string, string> {
  if (value !== null && typeof value === 'object') {
    for (const [key, each] of Object.entries(value))
      flat(each, Array.isArray(value) ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`, into);
  } else if (value !== undefined && value !== null) into.set(name, String(value));
  return into;
}
