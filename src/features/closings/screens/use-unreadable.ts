import { useState } from 'react';

/** The fields of a form in which something stands that is no amount; while one does, nothing is sent. */
export function useUnreadable() {
  const [fields, setFields] = useState<readonly string[]>([]);
  const tell = (field: string) => (isUnreadable: boolean) =>
    setFields((now) => [...now.filter((each) => each !== field), ...(isUnreadable ? [field] : [])]);
  return { isUnreadable: fields.length > 0, tell };
}
