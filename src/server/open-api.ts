import type { PeopleDependencies } from '../features/people/index.ts';
import { silentLog } from '../platform/logging/index.ts';
import { createApp, openApiDocument } from './app.ts';

/** Reading the contract calls no handler, so nothing of the outside world is opened for it. */
const unopened = new Proxy({} as PeopleDependencies, {
  get(_, name) {
    if (name === 'log') return silentLog;
    if (name === 'configuration') return { publicUrl: 'http://localhost:3000', trustedProxies: 0 };
    if (name === 'demonstration') return true;
    return undefined;
  },
});

/** The text of openapi.json. */
export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(createApp(unopened, '')), null, 2)}\n`;
}
