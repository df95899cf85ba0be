/** Door of findings for the server and for other features. */
export * from './rules.ts';
