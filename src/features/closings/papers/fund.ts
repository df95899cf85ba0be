/**
 * Where the money goes back to, and which chain a closing takes (docs/decisions/0025-closing.md).
 * Money of the SME fund goes back to it under its exact name, whatever an agency has set (FRM-CL-1, S2 L455); any other
 * money goes where the agency setting `money-returns-to` says.
 */
import { FUND_NAME } from '../../memos/rules.ts';

export const SME_FUND = 'sme-fund';

export const fundNameFor = (budgetSource: string | null, setting: string): string =>
  budgetSource === SME_FUND ? FUND_NAME : setting;

/**
 * โครงการตามแผนปฏิบัติการส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม (order 86/2564; S2 L1487): a promotion project paid by
 * the SME fund. Missions of the office are paid by it too and are none.
 */
export const isActionPlanProject = (plan: {
  projectType: string | null;
  budgetSource: string | null;
}): boolean => plan.projectType === 'promotion' && plan.budgetSource === SME_FUND;
