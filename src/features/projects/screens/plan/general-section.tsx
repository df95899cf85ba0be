import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  ComboBox,
  DateField,
  Facts,
  IconButton,
  MoneyField,
  Section,
  Select,
  TextArea,
  TextField,
} from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { programmesQuery } from '../../../plans/screens/index.ts';
import { groupedProjectCode } from '../../register/project-code.ts';
import { AMOUNT_LIMIT } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { planVersionWords } from '../page/project-state.tsx';
import type { Choices, Project } from '../queries.ts';
import { Place } from './place.tsx';
import { lockedBecause, lockOf } from './plan-locks.ts';
import type { PlanEditing } from './use-plan-copy.ts';

type Props = { editing: PlanEditing; project: Project; choices: Choices };

/** Rows 1 to 8, 12, 16, 17 of สสว.100. */
export function GeneralSection({ editing, project, choices }: Props) {
  const { plan, change } = editing;
  const w = useWords(messages);
  const { language } = useLanguage();
  const { data: programmes } = useQuery(programmesQuery(String(project.fiscalYear)));
  const people = choices.persons.map((each) => ({
    key: each.personId,
    word: each.displayName,
    note: each.positionTitle,
  }));
  const coded = (entries: Choices['projectTypes']) =>
    entries.map((each) => ({ key: each.code, word: each[language] }));
  return (
    <Section title={w('edit.general')}>
      <div className="mb-4">
        <GivenFacts project={project} />
      </div>
      <div className="grid gap-4 desk:grid-cols-2">
        <Place at="name" className="desk:col-span-2">
          <TextField
            {...lockOf(editing, 'name')}
            label={w('field.name')}
            hint={w('new.name-hint')}
            error={editing.errorAt('name')}
            value={plan.name}
            onChange={(name) => change({ name })}
            isRequired
            maxLength={500}
          />
        </Place>
        <Select
          {...lockOf(editing, 'programmeId')}
          label={w('field.programmeId')}
          value={plan.programmeId}
          onChange={(programmeId) => change({ programmeId })}
          choices={(programmes ?? []).map((each) => ({
            key: each.programmeId,
            word: `${each.number} ${each.name}`,
          }))}
        />
        <Place at="projectType">
          <Select
            {...lockOf(editing, 'projectType')}
            label={w('field.projectType')}
            value={plan.projectType}
            onChange={(projectType) => change({ projectType })}
            isRequired
            choices={coded(choices.projectTypes)}
          />
        </Place>
        <Place at="budgetSource">
          <Select
            {...lockOf(editing, 'budgetSource')}
            label={w('field.budgetSource')}
            value={plan.budgetSource}
            onChange={(budgetSource) => change({ budgetSource })}
            isRequired
            choices={coded(choices.budgetSources)}
          />
        </Place>
        <Place at="budgetSatang">
          <MoneyField
            {...lockOf(editing, 'budgetSatang')}
            label={w('field.budgetSatang')}
            hint={w('field.budget-hint')}
            error={editing.errorAt('budgetSatang')}
            onUnreadable={editing.unreadable.tell('budgetSatang')}
            limit={AMOUNT_LIMIT}
            value={plan.budgetSatang}
            onChange={(budgetSatang) => change({ budgetSatang })}
            isRequired
          />
        </Place>
        <Place at="startsOn">
          <DateField
            {...lockOf(editing, 'startsOn')}
            label={w('field.startsOn')}
            error={editing.errorAt('startsOn')}
            value={plan.startsOn}
            onChange={(startsOn) => change({ startsOn: startsOn as CalendarDate | null })}
            isRequired
          />
        </Place>
        <Place at="endsOn">
          <DateField
            {...lockOf(editing, 'endsOn')}
            label={w('field.endsOn')}
            error={editing.errorAt('endsOn')}
            value={plan.endsOn}
            onChange={(endsOn) => change({ endsOn: endsOn as CalendarDate | null })}
            isRequired
          />
        </Place>
        <ComboBox
          {...lockOf(editing, 'officerPersonId')}
          label={w('field.officerPersonId')}
          value={plan.officerPersonId}
          onChange={(key) => key && change({ officerPersonId: key })}
          isRequired
          choices={people}
        />
        <ComboBox
          {...lockOf(editing, 'coordinatorPersonId')}
          label={w('field.coordinatorPersonId')}
          value={plan.coordinatorPersonId}
          onChange={(coordinatorPersonId) => change({ coordinatorPersonId })}
          choices={people}
        />
        <Place at="contactTelephone">
          <TextField
            {...lockOf(editing, 'contactTelephone')}
            label={w('field.contactTelephone')}
            value={plan.contactTelephone}
            onChange={(contactTelephone) => change({ contactTelephone })}
            inputMode="tel"
            isRequired
            maxLength={200}
          />
        </Place>
        <TextField
          {...lockOf(editing, 'allocationMemoNumber')}
          label={w('field.allocationMemoNumber')}
          hint={w('field.allocation-hint')}
          value={plan.allocationMemoNumber ?? ''}
          onChange={(text) => change({ allocationMemoNumber: text === '' ? null : text })}
          maxLength={200}
        />
        <TextArea
          {...lockOf(editing, 'jointUnits')}
          label={w('field.jointUnits')}
          hint={w('field.one-per-line')}
          value={plan.jointUnits.join('\n')}
          onChange={(text) =>
            change({
              jointUnits: text.split('\n').filter((line, at, all) => line.trim() || at < all.length - 1),
            })
          }
          rows={2}
        />
        <Provinces editing={editing} choices={choices} />
      </div>
    </Section>
  );
}

/** What the system and the director give: rows 1, 2, 6 and 20. */
function GivenFacts({ project }: { project: Project }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  return (
    <Facts
      facts={[
        { term: w('field.fiscalYear'), value: project.fiscalYear },
        { term: w('list.code'), value: groupedProjectCode(project.projectCode) },
        { term: w('field.unit'), value: language === 'th' ? project.unit.nameTh : project.unit.nameEn },
        { term: w('list.state'), value: w(`state.${project.state}`) },
        { term: w('field.planVersion'), value: planVersionWords(w, format, project) },
      ]}
    />
  );
}

function Provinces({ editing, choices }: { editing: PlanEditing; choices: Choices }) {
  const { plan, change } = editing;
  const w = useWords(messages);
  const { language } = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const word = (code: string) => choices.provinces.find((each) => each.code === code)?.[language] ?? code;
  return (
    <Place at="provinces" className="grid content-start gap-2">
      <ComboBox
        {...lockOf(editing, 'provinces')}
        label={w('field.provinces')}
        // Once a province stands below, the field begins anew, closed and empty.
        key={plan.provinces.join()}
        value={null}
        isRequired
        placeholder={w('field.add-province')}
        onChange={(code) => {
          if (!code) return;
          change({ provinces: [...plan.provinces, code] });
          list.current?.focus();
        }}
        choices={choices.provinces
          .filter((each) => !plan.provinces.includes(each.code))
          .map((each) => ({ key: each.code, word: each[language] }))}
      />
      <ul ref={list} tabIndex={-1} aria-label={w('field.provinces')} className="flex flex-wrap gap-2">
        {plan.provinces.map((code) => (
          <li key={code} className="flex items-center rounded-full bg-sunken pl-3 text-grid">
            {word(code)}
            {lockedBecause(editing, 'provinces') === null && (
              <IconButton
                icon="close"
                label={w('field.remove', { name: word(code) })}
                onPress={() => change({ provinces: plan.provinces.filter((each) => each !== code) })}
              />
            )}
          </li>
        ))}
      </ul>
    </Place>
  );
}
