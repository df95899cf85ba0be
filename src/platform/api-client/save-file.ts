import { answerFile, apiFetch } from './api-client.ts';

/**
 * Fetches a file of the API and hands it to the browser's downloads under the name the server gave it, so that the
 * screen can show progress and a refusal; returns the name. Throws as `answer` does.
 */
export async function saveFile(path: string, signal?: AbortSignal): Promise<string> {
  const { name, bytes } = await answerFile(
    apiFetch(path, { headers: { Accept: '*/*' }, signal: signal ?? null }),
  );
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the bytes only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}
