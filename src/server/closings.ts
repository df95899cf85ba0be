/** Closing with what other rooms give it: the files, and how สสว.300 of a project stands. */
import type { ClosingDoors } from '../features/closings/index.ts';
import { finalReportState } from '../features/final-reports/index.ts';
import type { FeatureDependencies } from '../features/permissions/index.ts';

export const closingDoors = ({ files }: Pick<FeatureDependencies, 'files'>): ClosingDoors => ({
  files,
  async finalReport(tx, projectId) {
    const { pdfFileId, wordFileId, ...state } = await finalReportState(tx, projectId);
    const { complete, revision, pdfSha256, differing, recipientCount, stakeholderCount } = state;
    return {
      complete,
      revision,
      pdfSha256,
      pdf: pdfFileId !== null,
      word: wordFileId !== null,
      differing,
      recipientCount,
      stakeholderCount,
    };
  },
});
