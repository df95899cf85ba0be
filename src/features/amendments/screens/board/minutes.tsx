import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, FileDrop, FileLink, TextField } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { AMENDMENT_LIMITS } from '../../limits.ts';
import { Fault } from '../fault.tsx';
import { messages } from '../messages.ts';
import { boardApi, type Meeting, minutesAddress } from '../queries.ts';

/** The minutes of a meeting, and the form that keeps them or a corrected paper; kept, the form closes. */
export function Minutes({ year, meeting, mayKeep }: { year: string; meeting: Meeting; mayKeep: boolean }) {
  const w = useWords(messages);
  const { data: me } = useQuery<{ businessDay: string }>({ queryKey: ['me'], enabled: false });
  const isHeld = me !== undefined && meeting.heldOn <= me.businessDay;
  // A request for the plan as resolved rests on them.
  const isUsed = meeting.items.some(
    ({ resolution, amendmentState }) =>
      resolution === 'approved' && ['resolution-requested', 'in-force', 'refused'].includes(amendmentState),
  );
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="grid gap-3 border-line border-t pt-3">
      {meeting.minutesNumber ? (
        <p>
          <FileLink href={minutesAddress(meeting.meetingId)} icon="file">
            {w('board.minutes-open', { number: meeting.minutesNumber })}
          </FileLink>
        </p>
      ) : (
        <p className="text-muted">{w('board.minutes-none')}</p>
      )}
      {mayKeep && isHeld && !isUsed && (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="target cursor-pointer content-center text-act">
            {w(meeting.minutesNumber ? 'board.minutes-replace' : 'board.minutes-keep')}
          </summary>
          <KeepMinutes year={year} meeting={meeting} onKept={() => setOpen(false)} />
        </details>
      )}
    </div>
  );
}

function KeepMinutes(props: { year: string; meeting: Meeting; onKept: () => void }) {
  const { year, meeting, onKept } = props;
  const w = useWords(messages);
  const store = useQueryClient();
  const [number, setNumber] = useState(meeting.minutesNumber ?? '');
  const [file, setFile] = useState<File | null>(null);
  const keep = useMutation({
    mutationFn: () =>
      answer(
        boardApi()[':meetingId'].minutes.$put({
          param: { meetingId: meeting.meetingId },
          form: { number, file: file as File },
        }),
      ),
    onSuccess: async () => {
      setFile(null);
      await store.invalidateQueries({ queryKey: ['board', year] });
      onKept();
    },
  });
  return (
    <div className="mt-3 grid max-w-xl gap-3">
      <Fault error={keep.error} />
      <TextField
        label={w('board.minutes-number')}
        value={number}
        onChange={setNumber}
        maxLength={60}
        isRequired
      />
      <FileDrop
        label={file?.name ?? w('board.minutes-file')}
        accept={['.pdf']}
        maxBytes={AMENDMENT_LIMITS.minutes}
        onFile={(chosen) => {
          keep.reset();
          setFile(chosen);
        }}
      />
      <div>
        <Button
          look="primary"
          isPending={keep.isPending}
          isDisabled={file === null || number.trim() === ''}
          onPress={() => keep.mutate()}
        >
          {w('board.minutes-keep')}
        </Button>
      </div>
    </div>
  );
}
