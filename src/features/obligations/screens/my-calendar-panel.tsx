import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  Button,
  ConfirmButton,
  RadioGroup,
  SidePanel,
  Skeleton,
  TextField,
  useAnnounce,
} from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { messages } from './messages.ts';
import { chooseReminders, endFeed, type MyCalendar, makeFeed, myCalendarQuery } from './queries.ts';

/** How one is reminded, and one's own address for a calendar programme. */
export function MyCalendarPanel({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const w = useWords(messages);
  const { data, error, refetch } = useQuery({ ...myCalendarQuery, enabled: isOpen });
  return (
    <SidePanel isOpen={isOpen} onClose={onClose} title={w('mine.title')}>
      <RequestFailure error={error} onAgain={() => void refetch()} />
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <div className="grid gap-8">
          <Reminders mine={data} />
          <Feed mine={data} />
        </div>
      )}
    </SidePanel>
  );
}

function Reminders({ mine }: { mine: MyCalendar }) {
  const w = useWords(messages);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const choose = useMutation({
    mutationFn: chooseReminders,
    onSuccess: () => {
      announce(w('reminders.saved'));
      return queries.invalidateQueries({ queryKey: ['my-calendar'] });
    },
  });
  return (
    <section className="grid gap-3">
      <RadioGroup
        label={w('reminders.label')}
        hint={w('reminders.hint', { days: mine.leadDays.join(', ') })}
        value={choose.isPending ? choose.variables : mine.choice}
        onChange={(choice) => choose.mutate(choice)}
        choices={(['digest', 'system', 'each'] as const).map((key) => ({ key, word: w(`reminders.${key}`) }))}
      />
      <RequestFailure error={choose.error} />
    </section>
  );
}

function Feed({ mine }: { mine: MyCalendar }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['my-calendar'] });
  const make = useMutation({ mutationFn: () => makeFeed(language), onSuccess: again });
  const end = useMutation({
    mutationFn: endFeed,
    onSuccess: () => {
      make.reset();
      announce(w('feed.ended'));
      return again();
    },
  });
  const address = make.data?.address;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address ?? '');
      announce(w('feed.copied'));
    } catch {
      announce(w('feed.copy-failed'));
    }
  };
  return (
    <section className="grid gap-3">
      <h3 className="text-h3">{w('feed.title')}</h3>
      <p>{w('feed.what')}</p>
      {mine.feed && !address && (
        <p className="text-muted">
          {w('feed.since', { at: format.moment(mine.feed.since) })}{' '}
          {mine.feed.readAt ? w('feed.read', { at: format.moment(mine.feed.readAt) }) : w('feed.unread')}
        </p>
      )}
      {address && (
        <>
          <TextField
            label={w('feed.address')}
            hint={w('feed.once')}
            value={address}
            onChange={() => {}}
            isReadOnly
          />
          <div>
            <Button look="secondary" icon="copy" onPress={() => void copy()}>
              {w('feed.copy')}
            </Button>
          </div>
        </>
      )}
      <RequestFailure error={make.error ?? end.error} />
      <div className="flex flex-wrap gap-3">
        {mine.feed ? (
          <ConfirmButton
            look="secondary"
            isPending={make.isPending}
            word={w('feed.make-new')}
            title={w('feed.make-new-title')}
            onConfirm={() => make.mutate()}
          >
            {w('feed.end-text')}
          </ConfirmButton>
        ) : (
          <Button look="secondary" isPending={make.isPending} onPress={() => make.mutate()}>
            {w('feed.make')}
          </Button>
        )}
        {mine.feed && (
          <ConfirmButton
            look="danger"
            isPending={end.isPending}
            word={w('feed.end')}
            title={w('feed.end-title')}
            danger
            onConfirm={() => end.mutate()}
          >
            {w('feed.end-text')}
          </ConfirmButton>
        )}
      </div>
    </section>
  );
}
