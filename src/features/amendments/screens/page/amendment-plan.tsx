import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Section, ToneText } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import type { Month } from '../../../../foundation/month.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import type { PlanDraft, PlanDraftInput } from '../../../projects/index.ts';
import { PlanCopyEditor, type PlanCopySource } from '../../../projects/screens/index.ts';
import { amendmentDifferences } from '../../difference/amendment-differences.ts';
import { kindsOf } from '../../kinds/amendment-kinds.ts';
import { messages } from '../messages.ts';
import { type Amendment, oneAmendment } from '../queries.ts';
import { KindsLine } from './derived-kinds.tsx';

/** The copy of the plan, and above it what it makes of the request. */
export function AmendmentPlan({ amendment }: { amendment: Amendment }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const { projectCode, number } = amendment;
  const [plan, setPlan] = useState<PlanDraft | null>(null);
  const source = useMemo((): PlanCopySource => {
    const param = { projectCode, number: String(number) };
    return {
      key: ['amendment-copy', projectCode, number],
      load: async () => {
        const { plan, version } = await answer(oneAmendment().plan.$get({ param }));
        return { plan: plan as PlanDraft, version };
      },
      save: async (plan, version) => {
        const saved = await answer(
          oneAmendment().plan.$put({ param, json: { plan: plan as PlanDraftInput, version } }),
        );
        await store.invalidateQueries({ queryKey: ['amendments', projectCode] });
        return saved;
      },
    };
  }, [projectCode, number, store]);
  if (amendment.cancel) return <p className="text-muted">{w('plan.cancelled')}</p>;
  const readOnly = amendment.may.edit ? {} : { readOnly: w('plan.read-only') };
  return (
    <div className="grid min-w-0 gap-4">
      <LiveKinds amendment={amendment} plan={plan ?? (amendment.after as PlanDraft)} />
      {amendment.state === 'resolved' && <ResolutionBounds amendment={amendment} />}
      {/* What is focused comes to stand below the line of kinds, never behind it. */}
      <div className="desk:[&_*]:scroll-mt-40">
        <PlanCopyEditor
          projectCode={projectCode}
          source={source}
          frozenMonths={amendment.frozenMonths as Month[]}
          {...readOnly}
        >
          {(copy) => <TellPlan plan={copy.plan} tell={setPlan} />}
        </PlanCopyEditor>
      </div>
    </div>
  );
}

/** The editor keeps the copy; what stands above it is told of each change. */
function TellPlan({ plan, tell }: { plan: PlanDraft; tell: (plan: PlanDraft) => void }) {
  useEffect(() => tell(plan), [plan, tell]);
  return null;
}

function LiveKinds({ amendment, plan }: { amendment: Amendment; plan: PlanDraft }) {
  const { names, due, cancel } = amendment;
  const reportedUntil = amendment.reportedUntil as Month | null;
  const before = amendment.before as PlanDraft;
  const kinds = useMemo(
    () =>
      kindsOf(amendmentDifferences(before, plan, { reportedUntil, names }), { before, after: plan, cancel }),
    [before, plan, reportedUntil, names, cancel],
  );
  return <KindsLine kinds={kinds} due={due} />;
}

function ResolutionBounds({ amendment }: { amendment: Amendment }) {
  const w = useWords(messages);
  const count = amendment.beyondResolution.length;
  return (
    <Section>
      <p>{w('plan.resolved')}</p>
      {count > 0 && <ToneText tone="late" word={w('plan.beyond', { count })} />}
    </Section>
  );
}
