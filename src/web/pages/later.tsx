import { type ComponentType, lazy, Suspense } from 'react';
import { Skeleton } from '../../design/index.ts';

/** A part of a page that another feature gives, loaded when it is shown. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return (props) => (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Part {...props} />
    </Suspense>
  );
}
