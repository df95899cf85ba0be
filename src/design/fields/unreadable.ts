import { useEffect, useRef, useState } from 'react';

/**
 * The fields of a form in which something stands that cannot be read: while one does, the form does not send the value
 * before it. `tell(name)` is the `onUnreadable` of the field with that name; a field that leaves the page says so itself.
 */
export function useUnreadable() {
  const [fields, setFields] = useState<readonly string[]>([]);
  const tell = (field: string) => (isUnreadable: boolean) =>
    setFields((now) => [...now.filter((each) => each !== field), ...(isUnreadable ? [field] : [])]);
  return { fields, isUnreadable: fields.length > 0, tell };
}

/** Inside a field: tells its form when it begins and when it ends to hold what cannot be read. */
export function useTellUnreadable(
  isUnreadable: boolean,
  onUnreadable: ((isUnreadable: boolean) => void) | undefined,
) {
  const tell = useRef(onUnreadable);
  tell.current = onUnreadable;
  useEffect(() => {
    if (!isUnreadable) return;
    tell.current?.(true);
    return () => tell.current?.(false);
  }, [isUnreadable]);
}
