/** The door to HTTP: the frame of every request, and the one mapping of results to answers. */
export { createApi, createServerApp, type ServerAppSettings } from './api.ts';
export type { ApiEnvironment } from './api-environment.ts';
export { clientAddress } from './client-address.ts';
export { type ErrorBody, errorBody, refusals, statusOf } from './error-body.ts';
export { type FileToSend, fileResponse } from './file-response.ts';
export { deleteOldAnswers, onceOnly, type RepeatableRequest, readIdempotencyKey } from './idempotency.ts';
export { httpMessages } from './messages.ts';
export { rateLimit } from './rate-limit.ts';
export { recordVersion } from './record-version.ts';
export { json, respond, respondRefusal } from './respond.ts';
export { answers, jsonBody } from './route-parts.ts';
export { type RunningServer, serveApp } from './serve-app.ts';
export { serveFolder } from './serve-folder.ts';
