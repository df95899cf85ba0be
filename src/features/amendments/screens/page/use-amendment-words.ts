import { useQueryClient } from '@tanstack/react-query';
import { type SavedCopy, type StoredCopy, useSavedCopy } from '../../../../design/index.ts';
import { answer, type RefusalBody, refusalBodyOf } from '../../../../platform/api-client/index.ts';
import type { AmendmentWords } from '../../schemas.ts';
import { type Amendment, amendmentQuery, oneAmendment } from '../queries.ts';

type Words = Omit<AmendmentWords, 'version'>;

export const storedWordsOf = (amendment: Amendment): StoredCopy<Words> => {
  const { reason, effect, lateReason, cancel, version } = amendment;
  return { value: { reason, effect, lateReason, cancel }, version };
};

/** The words of an amendment while they are edited. */
export function useAmendmentWords(amendment: Amendment): SavedCopy<Words, RefusalBody> {
  const store = useQueryClient();
  const { projectCode } = amendment;
  const param = { projectCode, number: String(amendment.number) };
  return useSavedCopy(storedWordsOf(amendment), {
    save: (words, version) => answer(oneAmendment().$put({ param, json: { version, ...words } })),
    refusalOf: refusalBodyOf,
    onSaved: ({ value, version }) => {
      // The next step, pressed at once, is taken on what was saved and not on what was read before.
      store.setQueryData(
        amendmentQuery(param).queryKey,
        (before) => before && { ...before, ...value, version },
      );
      void store.invalidateQueries({ queryKey: ['amendments', projectCode] });
    },
  });
}
