import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiRefusalView, Button, TextArea, useAnnounce } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { ApiRefusal, answer } from '../../../platform/api-client/index.ts';
import { messages } from './messages.ts';
import { type Finding, findingApi } from './queries.ts';

/** What GET /api/v1/me answers; the frame has asked for it already. */
type Asker = { permissions: string[] };

/** Why the document says so, in words. No figure changes by it. */
export function ExplanationForm({ finding, year }: { finding: Finding; year: string }) {
  const w = useWords(messages);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { data: me } = useQuery<Asker>({ queryKey: ['me'], enabled: false });
  const [text, setText] = useState(finding.explanation);
  const save = useMutation({
    mutationFn: () =>
      answer(
        findingApi()[':findingId'].explanation.$put({
          param: { findingId: finding.findingId },
          json: { version: finding.version, explanation: text },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['findings', year] });
      announce(w('explanation-saved'));
    },
  });
  const by =
    finding.explainedBy && finding.explanation ? w('explanation-by', { name: finding.explainedBy }) : '';
  if (!me?.permissions.includes('findings.explain'))
    return finding.explanation ? (
      <p>
        {finding.explanation} <span className="text-muted">{by}</span>
      </p>
    ) : null;
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextArea
        label={w('explanation-label')}
        hint={w('explanation-hint')}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={4000}
      />
      {by && <p className="text-muted text-tiny">{by}</p>}
      {save.error instanceof ApiRefusal && <ApiRefusalView refusal={save.error.refusal} />}
      <div>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {w('explanation-save')}
        </Button>
      </div>
    </form>
  );
}
