import { Button, FileLink, IconButton, StateBadge } from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import { inMegabytes } from '../../papers/file-limit.ts';
import { messages } from '../messages.ts';
import { type FileOfProject, fileAddress } from '../queries.ts';

const tones = { 'not-scanned': 'quiet', clean: 'good', infected: 'late', own: 'quiet' } as const;

/** One file: its name, what it is, who attached it, what the virus scanner said, and what can be done with it. */
export function FileLine({
  projectCode,
  file,
  kinds,
  removal,
  onShow,
  onRemove,
}: {
  projectCode: string;
  file: FileOfProject;
  kinds: readonly { code: string; th: string; en: string }[];
  /** Why it cannot be removed, where that is a question of this list. */
  removal: FileOfProject['removal'];
  onShow: () => void;
  onRemove: (() => void) | undefined;
}) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const kind = kinds.find((each) => each.code === file.kind)?.[language] ?? file.kind;
  const isOpenable = file.scan !== 'infected';
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 border-line border-t py-2">
      <span className="min-w-0 flex-1 basis-64">
        <span className="block break-words">{file.name}</span>
        <span className="block text-muted text-tiny">
          {kind} · {w('files.size', { size: inMegabytes(Math.max(file.sizeBytes, 100_000)) })} ·{' '}
          {w('files.by', { person: file.attachedByName ?? '', at: format.moment(file.attachedAt) })}
          {removal !== 'possible' && removal !== 'not-here' && ` · ${w(`files.removal.${removal}`)}`}
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-2">
        {file.scan !== 'own' && <StateBadge tone={tones[file.scan]} word={w(`files.scan.${file.scan}`)} />}
        {isOpenable && (
          <Button
            small
            look="quiet"
            icon="search"
            onPress={onShow}
            aria-label={w('files.preview-of', { name: file.name })}
          >
            {w('files.preview')}
          </Button>
        )}
        {isOpenable && (
          <FileLink href={fileAddress(projectCode, file.fileId)} look="quiet" small>
            {w('files.download')}
          </FileLink>
        )}
        {onRemove && (
          <IconButton icon="trash" label={w('files.remove', { name: file.name })} onPress={onRemove} />
        )}
      </span>
    </li>
  );
}
