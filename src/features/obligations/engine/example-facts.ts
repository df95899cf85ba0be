/** For tests: facts about one project. */
import { dateOf } from '../../../foundation/calendar-date.ts';
import type { ObligationAct, ObligationEvent, ObligationSubject, SubjectFacts } from './obligation.ts';

export const exampleSubject: ObligationSubject = {
  type: 'project',
  id: 'p-1',
  code: '66010001',
  name: 'โครงการตัวอย่าง',
  fiscalYear: 2566,
  unitId: 'u-1',
  personIds: ['officer'],
};

/** `event` and `act` lines: `work-ended 2020-09-30`, `report-submitted 2023-04-05 2023-03`. */
export function exampleFacts(lines: { events: string[]; acts?: string[] }): SubjectFacts {
  const read = (line: string) => {
    const [name = '', on = '', period] = line.split(' ');
    return { name, on: dateOf(on), ...(period ? { period } : {}) };
  };
  return {
    subject: exampleSubject,
    events: lines.events.map((line): ObligationEvent => {
      const { name, ...rest } = read(line);
      return { event: name, ...rest };
    }),
    acts: (lines.acts ?? []).map((line): ObligationAct => {
      const { name, ...rest } = read(line);
      return { act: name, ...rest, proof: { what: 'report', number: null, sha256: null } };
    }),
  };
}
