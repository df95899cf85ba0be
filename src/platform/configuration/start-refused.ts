/**
 * Why the program does not start, in one sentence a person can act on. The command prints it and ends with
 * status 1; nothing has been changed when it is thrown.
 */
export class StartRefused extends Error {
  readonly th: string;
  readonly en: string;

  constructor(th: string, en: string, cause?: unknown) {
    super(`${th} / ${en}`, cause === undefined ? undefined : { cause });
    this.name = 'StartRefused';
    this.th = th;
    this.en = en;
  }
}
