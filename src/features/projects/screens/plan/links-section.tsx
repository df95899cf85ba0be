import { useQuery } from '@tanstack/react-query';
import { Checkbox, Section, Skeleton } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { planNodesQuery } from '../../../plans/screens/index.ts';
import { messages } from '../messages.ts';
import { Place } from './place.tsx';
import { lockedBecause } from './plan-locks.ts';
import type { PlanEditing } from './use-plan-copy.ts';

/** Row 19 of สสว.100: which plans above the project serves (PLN-04). */
export function LinksSection({ editing }: { editing: PlanEditing }) {
  const { plan, change } = editing;
  const readOnly = lockedBecause(editing, 'planNodeIds');
  const w = useWords(messages);
  const { data: nodes } = useQuery(planNodesQuery);
  return (
    <Section title={w('edit.links')}>
      <Place at="planNodeIds" className="grid gap-1">
        {readOnly && <p className="text-grid text-muted">{readOnly}</p>}
        {nodes === undefined ? (
          <Skeleton lines={4} />
        ) : (
          nodes.map((node) => (
            <Checkbox
              key={node.planNodeId}
              isDisabled={readOnly !== null}
              isSelected={plan.planNodeIds.includes(node.planNodeId)}
              onChange={(selected) =>
                change({
                  planNodeIds: selected
                    ? [...plan.planNodeIds, node.planNodeId]
                    : plan.planNodeIds.filter((id) => id !== node.planNodeId),
                })
              }
            >
              {node.code} {node.name}
            </Checkbox>
          ))
        )}
      </Place>
    </Section>
  );
}
