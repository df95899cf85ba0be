import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../foundation/canonical-json.ts';
import { type ApprovalContent, askedPart } from '../approval-content.ts';

/** SHA-256 of what is asked for; the checks are not in it, the day answers them anew. */
export const hashOfContent = (content: ApprovalContent): string =>
  createHash('sha256')
    .update(canonicalJson(askedPart(content)))
    .digest('hex');
