/** The browser's door to the API. */
export { actFor, actingFor } from './acting-for.ts';
export { type Answer, answer, answerFile, apiClient, apiFetch } from './api-client.ts';
export { ApiFault, ApiRefusal, Offline, type RefusalBody, refusalBodyOf } from './api-errors.ts';
export { saveFile } from './save-file.ts';
