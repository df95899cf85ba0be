import { expect, it } from 'vitest';
import { accepted } from '../../foundation/refusal.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { readLaw } from '../../platform/law/index.ts';
import { testAgency, testInstallation } from '../people/testing.ts';
import { type ActionContext, runAction } from '../permissions/index.ts';
import { createProgramme } from './create-programme.ts';
import { viewPlanNodes, viewProgrammes } from './list-plans.ts';
import { nationalPlanNodes } from './load-plan-nodes.ts';
import { updateProgramme } from './update-programme.ts';

const law = readLaw();
const programme = { name: 'แผนงานตัวอย่าง', kind: 'basic', budgetOutput: null, unitId: null, planNodeIds: [] };
const add = (number: string) => (ctx: ActionContext) =>
  createProgramme(ctx, { fiscalYear: 2566, number, ...programme });

onBothEngines('plans', (engine) => {
  it('a new agency has nothing to link to; its first programme brings the national plans, highest first', async () => {
    const { deps } = testInstallation(await engine.fresh(), { law });
    const { administrator } = await testAgency(deps);
    const as = <T>(action: Parameters<typeof runAction<T>>[3]) =>
      runAction({ ...deps, law }, administrator, 'test', action);
    expect(accepted(await as(viewPlanNodes))).toEqual([]);
    accepted(await as(add('1')));
    const nodes = accepted(await as(viewPlanNodes));
    expect(nodes.map(({ level, code }) => `${level} ${code}`)).toEqual(
      nationalPlanNodes(law).map(({ level, code }) => `${level} ${code}`),
    );
    const sub = nodes.find((node) => node.level === 'sub-plan');
    expect(nodes.find((node) => node.planNodeId === sub?.parentPlanNodeId)?.level).toBe('master-plan');
    accepted(await as(add('2')));
    expect(accepted(await as(viewPlanNodes))).toEqual(nodes);
  });

  it('a programme is renamed; its number stays its own', async () => {
    const { deps } = testInstallation(await engine.fresh(), { law });
    const { administrator } = await testAgency(deps);
    const as = <T>(action: Parameters<typeof runAction<T>>[3]) =>
      runAction({ ...deps, law }, administrator, 'test', action);
    const { programmeId, version } = accepted(await as(add('1')));
    accepted(await as(add('2')));
    const change = (number: string) => (ctx: ActionContext) =>
      updateProgramme(ctx, programmeId, { version, number, ...programme, name: 'ชื่อใหม่' });
    expect(await as(change('2'))).toMatchObject({ refusal: { code: 'programme-number-taken' } });
    accepted(await as(change('1')));
    const programmes = accepted(await as((ctx) => viewProgrammes(ctx, '2566')));
    expect(programmes.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 ชื่อใหม่', '2 แผนงานตัวอย่าง']);
  });
});
