import { RadioGroup, Section, Select, TextArea, TextField } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { MEMO_LIMITS } from '../limits.ts';
import type { MemoKind } from '../memo-types.ts';
import type { MemoText } from '../schemas.ts';
import { MemoRows } from './memo-rows.tsx';
import { messages } from './messages.ts';
import type { MemoEditing } from './use-memo-text.ts';

/** A file of the project that an entry of the list may stand for. */
export type MemoFileChoice = { fileId: string; name: string };

type Props = {
  editing: Pick<MemoEditing, 'text' | 'digits' | 'change' | 'changeDigits'>;
  kind: MemoKind;
  files: readonly MemoFileChoice[];
  /** What is wrong at a place such as `paragraphs[1]`, worded. */
  errors: ReadonlyMap<string, string>;
};

/** The parts of a memo, field by field, in the order of the paper. */
export function MemoForm({ editing, kind, files, errors }: Props) {
  const w = useWords(messages);
  const { text, change } = editing;
  const isPaper = kind === 'agenda-paper';
  const line = (label: string, name: 'unitName' | 'section' | 'telephone') => (
    <TextField
      label={label}
      value={text[name]}
      maxLength={MEMO_LIMITS.line}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <div className="grid gap-4">
      <Section title={w('form.head')}>
        <div className="grid gap-4">
          {isPaper ? (
            <TextField
              label={w('form.agenda-item')}
              hint={w('form.agenda-item-hint')}
              maxLength={MEMO_LIMITS.line}
              value={text.agendaItem ?? ''}
              onChange={(agendaItem) => change({ agendaItem })}
            />
          ) : (
            <div className="grid gap-4 tablet:grid-cols-[2fr_1fr]">
              {line(w('form.unit'), 'unitName')}
              {line(w('form.telephone'), 'telephone')}
            </div>
          )}
          <TextArea
            label={w('form.subject')}
            rows={2}
            maxLength={MEMO_LIMITS.subject}
            error={errors.get('subject')}
            value={text.subject}
            onChange={(subject) => change({ subject })}
          />
          {!isPaper && <Recipients text={text} change={change} />}
          <RadioGroup
            label={w('form.digits')}
            orientation="horizontal"
            value={editing.digits}
            onChange={editing.changeDigits}
            choices={[
              { key: 'thai', word: w('form.digits-thai') },
              { key: 'arabic', word: w('form.digits-arabic') },
            ]}
          />
        </div>
      </Section>
      <Section title={w('form.body')}>
        <div className="grid gap-6">
          {(!isPaper || text.paragraphs.length > 0) && (
            <Paragraphs
              label={w('form.paragraphs')}
              place="paragraphs"
              errors={errors}
              paragraphs={text.paragraphs}
              onChange={(paragraphs) => change({ paragraphs })}
            />
          )}
          {(text.sections ?? []).map((section, index) => (
            <Paragraphs
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of an agenda paper keep their order
              key={index}
              label={`${index + 1}. ${section.heading}`}
              place={`sections[${index}].paragraphs`}
              errors={errors}
              paragraphs={section.paragraphs}
              onChange={(paragraphs) =>
                change({
                  sections: (text.sections ?? []).map((each, at) =>
                    at === index ? { ...each, paragraphs } : each,
                  ),
                })
              }
            />
          ))}
          <FilesOfMemo text={text} change={change} files={files} errors={errors} />
          <TextArea
            label={w(isPaper ? 'form.proposal' : 'form.closing')}
            rows={2}
            maxLength={MEMO_LIMITS.paragraph}
            error={errors.get('closing')}
            value={text.closing}
            onChange={(closing) => change({ closing })}
          />
        </div>
      </Section>
      {!isPaper && (
        <Section title={w('form.signatory')}>
          <div className="grid gap-4">
            {(['name', 'position', 'actingFor'] as const).map((name) => (
              <TextField
                key={name}
                label={w(`form.signatory-${name}`)}
                hint={name === 'actingFor' ? w('form.signatory-actingFor-hint') : undefined}
                maxLength={MEMO_LIMITS.line}
                value={text.signatory[name] ?? ''}
                onChange={(value) => change({ signatory: { ...text.signatory, [name]: value } })}
              />
            ))}
            {line(w('form.section'), 'section')}
          </div>
        </Section>
      )}
    </div>
  );
}

type PartProps = { text: MemoText; change: MemoEditing['change'] };

function Recipients({ text, change }: PartProps) {
  const w = useWords(messages);
  return (
    <MemoRows
      label={w('form.to')}
      rows={text.to}
      blank=""
      add={w('form.add-to')}
      most={MEMO_LIMITS.lines}
      isShort
      onChange={(to) => change({ to })}
    >
      {(row, put, { name }) => (
        <TextField label={name} hideLabel value={row} maxLength={MEMO_LIMITS.line} onChange={put} />
      )}
    </MemoRows>
  );
}

type ParagraphsProps = Pick<Props, 'errors'> & {
  label: string;
  place: string;
  paragraphs: string[];
  onChange: (paragraphs: string[]) => void;
};

function Paragraphs({ label, place, errors, paragraphs, onChange }: ParagraphsProps) {
  const w = useWords(messages);
  return (
    <MemoRows
      label={label}
      rows={paragraphs}
      blank=""
      add={w('form.add-paragraph')}
      most={MEMO_LIMITS.paragraphs}
      onChange={onChange}
    >
      {(row, put, { name, index }) => (
        <TextArea
          label={name}
          hideLabel
          rows={4}
          error={errors.get(`${place}[${index}]`)}
          value={row}
          maxLength={MEMO_LIMITS.paragraph}
          onChange={put}
        />
      )}
    </MemoRows>
  );
}

function FilesOfMemo({ text, change, files, errors }: PartProps & Pick<Props, 'files' | 'errors'>) {
  const w = useWords(messages);
  const choices = [
    { key: '', word: w('form.no-file') },
    ...files.map(({ fileId, name }) => ({ key: fileId, word: name })),
  ];
  return (
    <MemoRows
      label={w('form.files')}
      rows={text.attachments}
      blank={{ title: '' }}
      add={w('form.add-file')}
      most={MEMO_LIMITS.files}
      onChange={(attachments) => change({ attachments })}
    >
      {(row, put, { name, index }) => (
        <>
          <TextArea
            label={name}
            hideLabel
            rows={1}
            error={errors.get(`attachments[${index}]`)}
            maxLength={MEMO_LIMITS.fileTitle}
            value={row.title}
            onChange={(title) => put({ ...row, title })}
          />
          {files.length > 0 && (
            <Select
              label={w('form.file-of', { name })}
              hideLabel
              value={choices.some(({ key }) => key === row.fileId) ? (row.fileId ?? '') : ''}
              choices={choices}
              onChange={(fileId) => put({ ...row, fileId: fileId === '' ? null : fileId })}
            />
          )}
        </>
      )}
    </MemoRows>
  );
}
