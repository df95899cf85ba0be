import { TextField } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { sayIn } from '../../../foundation/message.ts';
import { peopleMessages } from '../messages.ts';
import { judgePassword } from '../sign-in/password-rule.ts';
import { screenMessages } from './messages.ts';

export interface NewPassword {
  password: string;
  repeat: string;
}

/** The same rule as the server's, while typing; null when the password may be sent. */
export function newPasswordFault({ password, repeat }: NewPassword): 'rule' | 'differ' | null {
  if (judgePassword(password)) return 'rule';
  return password === repeat ? null : 'differ';
}

/** The new password twice, with what is wrong with it. */
export function NewPasswordFields(props: { value: NewPassword; onChange: (value: NewPassword) => void }) {
  const { value, onChange } = props;
  const w = useWords(screenMessages);
  const { language } = useLanguage();
  const wrong = value.password === '' ? null : judgePassword(value.password);
  const differs = value.repeat !== '' && value.repeat !== value.password;
  return (
    <>
      <TextField
        label={w('reset.password')}
        name="new-password"
        type="password"
        value={value.password}
        onChange={(password) => onChange({ ...value, password })}
        hint={w('reset.hint')}
        error={wrong ? sayIn(language, peopleMessages, wrong.code, wrong.data) : undefined}
        autoComplete="new-password"
        isRequired
      />
      <TextField
        label={w('reset.repeat')}
        name="new-password-repeat"
        type="password"
        value={value.repeat}
        onChange={(repeat) => onChange({ ...value, repeat })}
        error={differs ? w('reset.differ') : undefined}
        autoComplete="new-password"
        isRequired
      />
    </>
  );
}
