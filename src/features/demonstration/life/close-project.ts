/** Closing of a life, as far as its data go: finance's report, what is given back, the memo, the line, the money, the original. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { accepted } from '../../../foundation/refusal.ts';
import { parseBaht, type Satang } from '../../../foundation/satang.ts';
import {
  type ClosingDoors,
  closingFiles,
  draftClosingMemo,
  enterAccountingReport,
  receiveClosingOriginal,
  recordReceipt,
  saveClosing,
  submitClosing,
  viewClosing,
} from '../../closings/index.ts';
import { closingFileKinds } from '../../closings/rules.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { attachFile } from '../../projects/index.ts';
import type { LifeClosing, LifeFinalReport } from '../projects/life-data.ts';
import { examplePaper } from './example-paper.ts';
import { approveInTurn, doerOf, type Life, type LifeRole } from './life-accounts.ts';

const baht = (text: string): Satang => accepted(parseBaht(text));
/** The line of a project of the action plan (S2 L1487). */
const LINE: readonly LifeRole[] = ['monitoring', 'strategy', 'superior', 'screening', 'director'];

export async function closeProject(
  life: Life,
  doors: ClosingDoors,
  closing: LifeClosing,
  words: LifeFinalReport,
): Promise<void> {
  const { project: code, accounted, own, joint } = closing;
  const { steps } = life;
  const name = `life/${code}`;
  const attach = attacher(life, code);

  const closingId = await steps.run(
    `${name}/accounting`,
    doerOf(life, 'finance'),
    accounted.on,
    async (ctx, must) => {
      const report = { asOf: accounted.asOf, spentSatang: baht(accounted.spent), committedSatang: baht('0') };
      const entered = must(await enterAccountingReport(ctx, doors, code, report));
      must(
        await attach(ctx, entered.closingId, closingFileKinds.accountingReport, 'รายงานงบประมาณของส่วนบัญชี'),
      );
      return entered.closingId;
    },
  );

  const declaredOn = closing.submittedOn ?? accounted.on;
  await steps.run(`${name}/declared`, doerOf(life, 'officer'), declaredOn, async (ctx, must) => {
    for (const [kind, title] of [
      [closingFileKinds.recipients, 'รายชื่อผู้รับบริการ (สสว.300/1)'],
      [closingFileKinds.stakeholders, 'ข้อมูลหน่วยงานและผู้ที่เกี่ยวข้อง (สสว.300/2)'],
      [closingFileKinds.economicValue, 'แบบประเมินมูลค่าทางเศรษฐกิจ (สสว.500/1)'],
      ...(joint ? ([[closingFileKinds.jointReturnMemo, `บันทึกนำส่งเงินของ${joint.name}`]] as const) : []),
    ] as const)
      must(await attach(ctx, closingId, kind, title));
    const { version } = must(await viewClosing(ctx, doors, code));
    must(
      await saveClosing(ctx, doors, code, {
        version,
        recipientCount: words.recipients,
        stakeholderCount: words.stakeholders,
        own: { principalSatang: baht(own.principal), interestSatang: baht(own.interest) },
        joint: joint
          ? [
              {
                name: joint.name,
                memoNumber: joint.memoNumber,
                principalSatang: baht(joint.principal),
                interestSatang: baht(joint.interest),
              },
            ]
          : [],
      }),
    );
    must(await draftClosingMemo(ctx, doors, code));
  });
  if (closing.submittedOn) await submitAndClose(life, doors, closing, closing.submittedOn);
}

async function submitAndClose(
  life: Life,
  doors: ClosingDoors,
  closing: LifeClosing,
  submittedOn: CalendarDate,
): Promise<void> {
  const { steps } = life;
  const { project: code, own, joint, approvedOn, returnedOn, closedOn } = closing;
  const name = `life/${code}`;
  const versionNow = async (ctx: ActionContext) => accepted(await viewClosing(ctx, doors, code)).version;
  await steps.run(`${name}/submitted`, doerOf(life, 'officer'), submittedOn, async (ctx, must) => {
    const version = await versionNow(ctx);
    must(await submitClosing(ctx, doors, code, { version, documentNumber: null }));
  });
  await approveInTurn(
    life,
    `${name}/approved`,
    { kind: 'closing', subjectId: code },
    approvedOn.map((on, index) => ({ by: LINE[index] as LifeRole, on })),
  );
  if (returnedOn)
    await steps.run(`${name}/returned`, doerOf(life, 'finance'), returnedOn, async (ctx, must) => {
      for (const [position, money] of [own, joint].entries()) {
        if (!money || (baht(money.principal) === 0 && baht(money.interest) === 0)) continue;
        must(
          await recordReceipt(ctx, doors, code, {
            version: await versionNow(ctx),
            position,
            receiptNumber: `${code.slice(0, 2)}/${position + 1}`,
            receivedOn: returnedOn,
            principalSatang: baht(money.principal),
            interestSatang: baht(money.interest),
          }),
        );
      }
    });
  if (closedOn)
    await steps.run(`${name}/closed`, doerOf(life, 'finance'), closedOn, async (ctx, must) => {
      const version = await versionNow(ctx);
      must(await receiveClosingOriginal(ctx, doors, code, { version, receivedOn: closedOn }));
    });
}

function attacher(life: Life, code: string) {
  return async (ctx: ActionContext, closingId: string, kind: string, name: string) =>
    attachFile(ctx, life.parts.files, [closingFiles], code, {
      kind,
      name,
      fileName: `${name}.pdf`,
      bytes: await examplePaper(name, ctx.now.toISOString()),
      status: null,
      subject: { subjectType: 'closing', subjectId: closingId },
      scan: { state: 'not-scanned', at: ctx.now },
    });
}
