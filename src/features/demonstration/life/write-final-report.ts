/** สสว.300 of a life: every place written as an officer would, the annexes attached, completed as PDF and Word. */
import {
  addFile,
  completeReport,
  drawCompletion,
  findFinalReport,
  findReportToComplete,
  type PlaceChange,
  saveWriting,
} from '../../final-reports/index.ts';
import {
  type ActivityWriting,
  blankIndicator,
  docOfLines,
  type IndicatorWriting,
  targetCourse,
} from '../../final-reports/rules.ts';
import type { LifeFinalReport } from '../projects/life-data.ts';
import { examplePaper } from './example-paper.ts';
import { doerOf, type Life } from './life-accounts.ts';

const PDF = 'application/pdf';

export async function writeFinalReport(
  life: Life,
  projectCode: string,
  words: LifeFinalReport,
): Promise<void> {
  const { steps, parts } = life;
  await steps.run(
    `life/${projectCode}/final-report`,
    doerOf(life, 'officer'),
    words.writtenOn,
    async (ctx, must) => {
      const annexes = [
        ['economic-value-500-1', 'สสว.500-1.pdf'],
        ['stakeholders-300-2', 'สสว.300-2.pdf'],
      ] as const;
      for (const [kind, name] of annexes) {
        const bytes = await examplePaper(name.replace('.pdf', ''), ctx.now.toISOString());
        const scan = { state: 'not-scanned', at: ctx.now } as const;
        const file = { name, bytes, mediaType: PDF, scan, picture: null };
        must(await addFile(ctx, parts.files, projectCode, kind, file));
      }
      const { facts, writing } = must(await findFinalReport(ctx, projectCode));
      const changes: Omit<PlaceChange, 'version'>[] = [
        { place: 'summary', content: docOfLines(words.summary) },
        ...facts.figures.activities.map(({ activityId, behind }) => ({
          place: `activity/${activityId}`,
          content: {
            ...(writing.activities[activityId] as ActivityWriting),
            reason: behind.work ? words.suggestions : '',
          },
        })),
        ...facts.figures.indicators.map((indicator, index) => {
          const off = ['above', 'below', 'no-result'].includes(targetCourse(indicator));
          const content: IndicatorWriting = {
            ...blankIndicator(),
            explanation: words.explanations[index] ?? '',
            reason: off ? (words.reasons[index] ?? '') : '',
          };
          return { place: `indicator/${indicator.indicatorId}`, content };
        }),
        {
          place: 'achievement',
          content: {
            text: docOfLines([words.achievementText]),
            collection: words.collection,
            calculation: '',
            outcome: 'met',
            reason: '',
            valueSatang: null,
          },
        },
        {
          place: 'stakeholders',
          content: {
            'executives-and-officers': { count: null },
            'partner-agencies': { count: words.stakeholders },
            entrepreneurs: { count: words.recipients },
          },
        },
        {
          place: 'recipients',
          content: {
            total: words.recipients,
            imported: words.recipients,
            notImported: 0,
            reason: '',
            text: docOfLines([]),
          },
        },
        {
          place: 'others',
          content: { count: words.stakeholders, text: docOfLines([words.stakeholdersText]) },
        },
        {
          place: 'success',
          content: {
            factors: [words.factor],
            cases: [{ title: words.caseTitle, text: docOfLines([words.caseText]), pictures: [] }],
          },
        },
        {
          place: 'problems',
          content: { rows: writing.problems.rows.map((row) => ({ ...row, side: 'left-out' })) },
        },
        { place: 'use', content: docOfLines([words.use]) },
        { place: 'suggestions', content: docOfLines([words.suggestions]) },
      ];
      must(
        await saveWriting(
          ctx,
          projectCode,
          changes.map((change) => ({ ...change, version: 0 })),
        ),
      );
      const found = must(await findReportToComplete(ctx, parts.files, projectCode));
      must(await completeReport(ctx, parts.files, projectCode, must(await drawCompletion(found))));
    },
  );
}
