/** One browser's worth of HTTP: a cookie, kept connections, the headers that the pages send. */
import { Agent, type IncomingMessage, request } from 'node:http';
import { createGunzip } from 'node:zlib';

export interface Answer {
  status: number;
  text: string;
}

/** Kept connections, shared by the visitors of one measurement. */
export const connections = (most: number): Agent => new Agent({ keepAlive: true, maxSockets: most });

export class Visitor {
  readonly #agent: Agent;
  #cookie = '';
  /** Where the server is; changes when it is started again. */
  address: string;

  constructor(address: string, agent: Agent) {
    this.address = address;
    this.#agent = agent;
  }

  /** Rejects when the connection is lost before the answer is whole. */
  ask(method: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<Answer> {
    const { hostname, port, origin } = new URL(this.address);
    return new Promise((resolve, reject) => {
      const asked = request({
        agent: this.#agent,
        hostname,
        port,
        path,
        method,
        headers: {
          origin,
          cookie: this.#cookie,
          'accept-encoding': 'gzip',
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
          ...headers,
        },
      });
      asked.once('error', reject);
      asked.once('response', (response) => {
        this.#keepCookies(response.headers['set-cookie'] ?? []);
        textOf(response).then((text) => resolve({ status: response.statusCode ?? 0, text }), reject);
      });
      asked.end(body);
    });
  }

  /** Throws with the server's own words on any other answer than 200. */
  // biome-ignore lint/suspicious/noExplicitAny: a measurement reads ids and figures out of many answers
  async must(method: string, path: string, body?: unknown): Promise<any> {
    const answer = await this.ask(method, path, body === undefined ? undefined : JSON.stringify(body));
    if (answer.status !== 200)
      throw new Error(`${method} ${path}: ${answer.status} ${answer.text.slice(0, 600)}`);
    return JSON.parse(answer.text);
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.must('POST', '/api/v1/sign-in', { username, password });
  }

  #keepCookies(lines: readonly string[]): void {
    if (lines.length === 0) return;
    const kept = new Map(
      this.#cookie
        .split('; ')
        .filter((each) => each !== '')
        .map((each) => [each.split('=')[0] ?? '', each] as const),
    );
    for (const line of lines) {
      const pair = line.split(';')[0] ?? '';
      kept.set(pair.split('=')[0] ?? '', pair);
    }
    this.#cookie = [...kept.values()].join('; ');
  }
}

/** As a browser reads it: unpacked when it comes packed. */
function textOf(response: IncomingMessage): Promise<string> {
  const packed = response.headers['content-encoding'] === 'gzip';
  const body = packed ? response.pipe(createGunzip()) : response;
  return new Promise((resolve, reject) => {
    let text = '';
    body.setEncoding('utf8');
    body.on('data', (part: string) => {
      text += part;
    });
    response.once('error', reject);
    body.once('error', reject);
    body.once('end', () => resolve(text));
  });
}
