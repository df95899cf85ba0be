import { findAgency, settingsOf } from '../../agencies/index.ts';
import type { ActionContext } from '../../permissions/index.ts';

/** The agency's settings on which projects depend, defaults filled in. */
export async function projectSettings(
  ctx: Pick<ActionContext, 'tx' | 'actor'>,
): Promise<{ codePattern: string; lockOnApproval: boolean }> {
  const agency = await findAgency(ctx.tx, ctx.actor.agencyId);
  const settings = settingsOf(agency?.settings);
  return {
    codePattern: settings['project-code-pattern'],
    lockOnApproval: settings['lock-on-approval'] === 'yes',
  };
}
