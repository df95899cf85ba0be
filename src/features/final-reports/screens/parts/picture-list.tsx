import { FileTrigger } from 'react-aria-components';
import { Button, TextField } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { WRITING_LIMITS } from '../../writing/limits.ts';
import type { PictureOf } from '../../writing/places.ts';
import { messages } from '../messages.ts';
import { useWritingTools } from './writing-context.ts';

export type PictureListProps = {
  /** Id of the first field. */
  id: string;
  pictures: readonly PictureOf[];
  onChange: (pictures: PictureOf[]) => void;
  /** Pictures of the monthly evidence that may be taken. */
  offered?: readonly { fileId: string; name: string }[];
};

/** Pictures below a text, each with its caption. */
export function PictureList({ id, pictures, onChange, offered = [] }: PictureListProps) {
  const w = useWords(messages);
  const { view, isReadOnly, addressOf, addPicture, takeEvidence } = useWritingTools();
  const nameOf = (fileId: string): string =>
    view.facts.pictures.find((each) => each.fileId === fileId)?.name ?? fileId;
  const add = (fileId: string | null) => {
    if (fileId) onChange([...pictures, { fileId, caption: '' }]);
  };
  const isFull = pictures.length >= WRITING_LIMITS.pictures;
  const free = offered.filter(({ fileId }) => pictures.every((each) => each.fileId !== fileId));
  return (
    <section className="grid gap-3" aria-label={w('pictures.title')} id={id}>
      <h4 className="text-body">{w('pictures.title')}</h4>
      {isReadOnly && pictures.length === 0 && <p className="text-muted">{w('list.none')}</p>}
      {pictures.map((picture, index) => (
        <div key={picture.fileId} className="flex flex-wrap items-end gap-3">
          <img
            src={addressOf(picture.fileId)}
            alt={picture.caption}
            className="h-24 rounded-small border border-line"
          />
          <TextField
            className="min-w-56 flex-1"
            label={w('pictures.caption', { name: nameOf(picture.fileId) })}
            value={picture.caption}
            maxLength={WRITING_LIMITS.line}
            isReadOnly={isReadOnly}
            onChange={(caption) =>
              onChange(pictures.map((each, at) => (at === index ? { ...each, caption } : each)))
            }
          />
          {!isReadOnly && (
            <Button look="quiet" small onPress={() => onChange(pictures.filter((_each, at) => at !== index))}>
              {w('pictures.remove', { name: nameOf(picture.fileId) })}
            </Button>
          )}
        </div>
      ))}
      {!isReadOnly && !isFull && (
        <div className="flex flex-wrap gap-2">
          <FileTrigger
            acceptedFileTypes={['image/png', 'image/jpeg']}
            onSelect={(files) => {
              const file = files?.item(0);
              if (file) void addPicture(file).then(add);
            }}
          >
            <Button small icon="upload">
              {w('pictures.add')}
            </Button>
          </FileTrigger>
        </div>
      )}
      {!isReadOnly && !isFull && free.length > 0 && (
        <div className="grid gap-1">
          <p className="text-grid text-muted">{w('pictures.evidence')}</p>
          <div className="flex flex-wrap gap-2">
            {free.map(({ fileId, name }) => (
              <Button
                key={fileId}
                small
                onPress={() => void takeEvidence(fileId).then((taken) => add(taken ? fileId : null))}
              >
                {w('pictures.take', { name })}
              </Button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}
