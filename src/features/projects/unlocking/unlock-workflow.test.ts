import { expect, it } from 'vitest';
import { printTransitions } from '../../../foundation/transition-table.ts';
import { unlockWorkflow } from './unlock-workflow.ts';

it('prints the whole table', () => {
  expect(printTransitions(unlockWorkflow)).toMatchSnapshot();
});
