import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  DateField,
  FileDrop,
  MoneyField,
  Select,
  SidePanel,
  TextField,
  useUnreadable,
} from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Satang } from '../../../../foundation/satang.ts';
import { answer, apiFetch } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { programmesQuery } from '../../../plans/screens/index.ts';
import { FILE_LIMIT } from '../../papers/file-limit.ts';
import { AMOUNT_LIMIT } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { type AllocationRow, allocationApi, allocationsQuery, choicesQuery } from '../queries.ts';
import { RemoveAllocation } from './remove-allocation.tsx';

type Kept = Pick<AllocationRow, 'allocationId' | 'version'>;

/** Strategy records an allocation, or changes one; the copy of the memo with its summary table goes with it. */
export function AllocationPanel({
  year,
  allocation,
  onClose,
}: {
  year: string;
  allocation: AllocationRow | null;
  onClose: () => void;
}) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const store = useQueryClient();
  const { data: programmes } = useQuery(programmesQuery(year));
  const { data: choices } = useQuery(choicesQuery);
  const [projectName, setName] = useState(allocation?.projectName ?? '');
  const [unitId, setUnit] = useState<string | null>(allocation?.unitId ?? null);
  const [programmeId, setProgramme] = useState<string | null>(allocation?.programmeId ?? null);
  const [amount, setAmount] = useState<Satang | null>((allocation?.amountSatang as Satang) ?? null);
  const { isUnreadable, tell } = useUnreadable();
  const [memoNumber, setNumber] = useState(allocation?.memoNumber ?? '');
  const [memoDate, setDate] = useState<CalendarDate | null>((allocation?.memoDate as CalendarDate) ?? null);
  const [file, setFile] = useState<File | null>(null);
  const [isTried, setTried] = useState(false);
  // Words that were kept while the file was refused: pressed again, they are changed and not recorded a second time.
  const [kept, setKept] = useState<Kept | null>(allocation);
  const save = useMutation({
    mutationFn: async () => {
      const content = {
        projectName,
        unitId: unitId ?? '',
        programmeId: programmeId ?? '',
        amountSatang: amount ?? 0,
        memoNumber,
        memoDate: memoDate ?? '',
      };
      const saved = kept
        ? {
            allocationId: kept.allocationId,
            ...(await answer(
              allocationApi()[':allocationId'].$put({
                param: { allocationId: kept.allocationId },
                json: { ...content, version: kept.version },
              }),
            )),
          }
        : await answer(allocationApi().$post({ json: { ...content, fiscalYear: Number(year) } }));
      setKept(saved);
      if (file) await attach(saved.allocationId, saved.version, file);
    },
    onSuccess: onClose,
    onSettled: () => store.invalidateQueries({ queryKey: allocationsQuery(year).queryKey }),
  });
  const given = {
    projectName: projectName.trim(),
    unitId,
    programmeId,
    amount,
    memoNumber: memoNumber.trim(),
    memoDate,
  };
  const isEmpty = (value: unknown) => value === null || value === '';
  const problem = (name: keyof typeof given) =>
    isTried && isEmpty(given[name]) ? w('allocation.fill-in') : undefined;
  const press = () => {
    setTried(true);
    if (!isUnreadable && !Object.values(given).some(isEmpty)) save.mutate();
  };
  return (
    <SidePanel
      isOpen
      onClose={onClose}
      title={allocation ? w('allocation.edit') : w('allocation.add')}
      foot={
        <>
          <Button onPress={onClose}>{w('allocation.cancel')}</Button>
          <Button look="primary" isPending={save.isPending} onPress={press}>
            {w('allocation.save')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <RequestFailure error={save.error} />
        <TextField
          label={w('allocation.project')}
          hint={w('new.name-hint')}
          value={projectName}
          onChange={setName}
          error={problem('projectName')}
          isRequired
          maxLength={500}
        />
        <ComboBox
          label={w('allocation.unit')}
          value={unitId}
          onChange={setUnit}
          error={problem('unitId')}
          isRequired
          choices={(choices?.units ?? []).map((each) => ({
            key: each.unitId,
            word: language === 'th' ? each.nameTh : each.nameEn,
          }))}
        />
        <Select
          label={w('allocation.programme')}
          value={programmeId}
          onChange={setProgramme}
          error={problem('programmeId')}
          isRequired
          choices={(programmes ?? []).map((each) => ({
            key: each.programmeId,
            word: `${each.number} ${each.name}`,
          }))}
        />
        <MoneyField
          label={w('allocation.amount')}
          limit={AMOUNT_LIMIT}
          value={amount}
          onChange={setAmount}
          onUnreadable={tell('amount')}
          error={problem('amount')}
          isRequired
        />
        <TextField
          label={w('allocation.memo-number')}
          value={memoNumber}
          onChange={setNumber}
          error={problem('memoNumber')}
          isRequired
          maxLength={200}
        />
        <DateField
          label={w('allocation.memo-date')}
          value={memoDate}
          onChange={setDate}
          error={problem('memoDate')}
          isRequired
        />
        <div>
          {(file?.name ?? allocation?.fileName) && (
            <p className="text-grid text-muted">{file?.name ?? allocation?.fileName}</p>
          )}
          <FileDrop label={w('allocation.file')} accept={['.pdf']} maxBytes={FILE_LIMIT} onFile={setFile} />
        </div>
        {allocation?.projectCode === null && <RemoveAllocation allocation={allocation} onDone={onClose} />}
      </div>
    </SidePanel>
  );
}

function attach(allocationId: string, version: number, file: File) {
  const body = new FormData();
  body.set('version', String(version));
  body.set('file', file);
  return answer(apiFetch(`/api/v1/allocations/${allocationId}/file`, { method: 'POST', body }));
}
