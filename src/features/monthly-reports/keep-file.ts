/** How an action keeps bytes: given by the routes from platform/files, so that actions know no folder. */
import type { Result } from '../../foundation/refusal.ts';
import type { ActionContext } from '../permissions/index.ts';

export type NewFile = { name: string; bytes: Uint8Array; mediaType: string };
export type KeptFile = { fileId: string; sha256: string };
export type KeepFile = (ctx: ActionContext, file: NewFile) => Promise<Result<KeptFile>>;
