import { useQuery } from '@tanstack/react-query';
import { FormView } from '../../../design/form-view/index.ts';
import { FileLink, Skeleton } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import type { OfficialDocument } from '../../../foundation/document-blocks.ts';
import { answer, apiFetch } from '../../../platform/api-client/index.ts';
import { messages } from './messages.ts';

const formats = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['xlsx', 'Excel'],
] as const;

/** สสว.100 as it looks on paper, with its downloads. */
export default function ProjectPlanView({ projectCode, version }: { projectCode: string; version: number }) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const address = `/api/v1/projects/${projectCode}/form-100`;
  const { data } = useQuery({
    queryKey: ['project', projectCode, 'form-100', version],
    queryFn: async () => (await answer(apiFetch(`${address}/json`))) as unknown as OfficialDocument,
  });
  return (
    <div className="grid gap-4">
      <div className="no-print flex flex-wrap gap-2">
        {formats.map(([format, word]) => (
          <FileLink key={format} look="secondary" icon="download" href={`${address}/${format}`} download>
            {w('form.download', { format: word })}
          </FileLink>
        ))}
      </div>
      {data ? <FormView document={data} language={language} /> : <Skeleton lines={10} />}
    </div>
  );
}
