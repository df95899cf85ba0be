import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  PageHeader,
  Section,
  Select,
  Skeleton,
  TextField,
} from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { programmesQuery } from '../../../plans/screens/index.ts';
import { messages } from '../messages.ts';
import { choicesQuery, projectApi } from '../queries.ts';
import { NoProgramme } from './no-projects.tsx';

type Viewer = { me?: { permissions: string[]; person: { personId: string } | null } };

/** Creates a project; the plan is filled in on the next page. */
export function NewProject() {
  const w = useWords(messages);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const store = useQueryClient();
  const { year = '' } = useParams({ strict: false }) as { year?: string };
  const { data: choices } = useQuery(choicesQuery);
  const { data: programmes } = useQuery(programmesQuery(year));
  const [name, setName] = useState('');
  const [unit, setUnit] = useState<string | null>(null);
  const [programme, setProgramme] = useState<string | null>(null);
  const [officer, setOfficer] = useState<string | null>(null);
  const { me } = useRouteContext({ strict: false }) as Viewer;
  // Whoever reports is usually the one who creates the project.
  const officerPersonId =
    officer ?? (me?.permissions.includes('monthly-reports.save') ? (me.person?.personId ?? null) : null);
  const unitId = unit ?? (choices?.units.length === 1 ? (choices.units[0]?.unitId ?? null) : null);
  const programmeId = programme ?? (programmes?.length === 1 ? (programmes[0]?.programmeId ?? null) : null);
  const create = useMutation({
    mutationFn: () =>
      answer(
        projectApi().projects.$post({
          json: {
            fiscalYear: Number(year),
            name,
            unitId: unitId ?? '',
            programmeId: programmeId ?? '',
            officerPersonId: officerPersonId ?? '',
            coordinatorPersonId: null,
          },
        }),
      ),
    onSuccess: async ({ projectCode }) => {
      await store.invalidateQueries({ queryKey: ['projects', year] });
      await navigate({ to: `/${year}/projects/${projectCode}/plan` as '/' });
    },
  });
  if (!choices || !programmes) return <Skeleton lines={6} />;
  const above = { to: `/${year}/projects`, word: w('list.title', { year }) };
  return (
    <>
      <PageHeader title={w('new.title')} above={above} note={w('new.code-hint', { year: year.slice(-2) })} />
      {programmes.length === 0 ? (
        <NoProgramme year={year} />
      ) : (
        <Section className="max-w-3xl">
          <form
            className="grid gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              create.mutate();
            }}
          >
            <RequestFailure error={create.error} />
            <TextField
              label={w('new.name')}
              hint={w('new.name-hint')}
              value={name}
              onChange={setName}
              isRequired
              maxLength={500}
            />
            <Select
              label={w('new.unit')}
              value={unitId}
              onChange={setUnit}
              isRequired
              choices={choices.units.map((each) => ({
                key: each.unitId,
                word: language === 'th' ? each.nameTh : each.nameEn,
              }))}
            />
            <Select
              label={w('new.programme')}
              value={programmeId}
              onChange={setProgramme}
              isRequired
              choices={programmes.map((each) => ({
                key: each.programmeId,
                word: `${each.number} ${each.name}`,
              }))}
            />
            <ComboBox
              label={w('new.officer')}
              value={officerPersonId}
              onChange={setOfficer}
              isRequired
              choices={choices.persons.map((each) => ({
                key: each.personId,
                word: each.displayName,
                note: each.positionTitle,
              }))}
            />
            <div>
              <Button type="submit" look="primary" icon="arrow-right" isPending={create.isPending}>
                {w('new.create')}
              </Button>
            </div>
          </form>
        </Section>
      )}
    </>
  );
}
