/** A person of the demonstration who asks the API in a session of their own. */
import { DEMONSTRATION_PASSWORD } from '../../src/features/demonstration/index.ts';

export type Ask = (method: string, path: string, body?: unknown) => Promise<Response>;

export async function signIn(address: string, username: string): Promise<Ask> {
  const headers = { origin: address, 'content-type': 'application/json' };
  const ask = (cookie: string): Ask => {
    return (method, path, body) =>
      fetch(`${address}/api/v1${path}`, {
        method,
        headers: { ...headers, cookie },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
  };
  const answer = await ask('')('POST', '/sign-in', { username, password: DEMONSTRATION_PASSWORD });
  if (!answer.ok) throw new Error(`${username} could not sign in: ${await answer.text()}`);
  return ask(
    answer.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; '),
  );
}
