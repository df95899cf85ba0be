import { createHash, randomBytes } from 'node:crypto';
import { ok, RefusalError, type Result, refuse } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { createAgency, type NewAgencyInput } from '../agencies/index.ts';
import type { FeatureDependencies } from '../permissions/index.ts';
import { writePerson } from './create-person.ts';
import { deleteOpenLinks, insertLink, updateLinkFree, updateLinkUsed } from './first-administrator-store.ts';
import type { FirstAdministratorInput } from './schemas.ts';
import { judgePassword } from './sign-in/password-rule.ts';

const LIFE_MS = 24 * 60 * 60_000;

type Parts = Pick<FeatureDependencies, 'database' | 'clock' | 'businessDay' | 'configuration'>;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A one-time link, good for a day, with which the first agency and its administrator are made. Older ones end. */
export async function createFirstAdministratorLink(parts: Parts): Promise<{ url: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const now = parts.clock.now();
  const expiresAt = new Date(now.getTime() + LIFE_MS);
  await deleteOpenLinks(parts.database);
  await insertLink(parts.database, { linkId: newId(), tokenHash: hashOf(token), expiresAt, now });
  return { url: `${parts.configuration.publicUrl}/first-administrator?token=${token}`, expiresAt };
}

/**
 * Makes the agency and its administrator, once per link.
 * Refusals: first-administrator-link-over, password-*, agency-code-taken, username-taken, email-taken.
 */
export async function openFirstAgency(
  parts: Parts,
  input: FirstAdministratorInput,
  requestId: string,
): Promise<Result<OpenedAgency>> {
  const { username, email, password } = input.administrator;
  const weak = judgePassword(password, [username, email.split('@')[0] ?? '']);
  if (weak) return { ok: false, refusal: { ...weak, place: 'administrator.password' } };
  const now = parts.clock.now();
  const linkId = await updateLinkUsed(parts.database, hashOf(input.token), now);
  if (linkId === null) return refuse('forbidden', 'first-administrator-link-over');
  const opened = await openAgency(parts, input.agency, input.administrator, requestId).catch(
    async (error) => {
      await updateLinkFree(parts.database, linkId);
      throw error;
    },
  );
  if (!opened.ok) await updateLinkFree(parts.database, linkId);
  return opened;
}

export interface OpenedAgency {
  agencyId: string;
  topUnitId: string;
  personId: string;
  userId: string;
}

/** An agency with its administrator, in one transaction; also the beginning of the demonstration. */
export async function openAgency(
  parts: Pick<Parts, 'database' | 'clock' | 'businessDay'>,
  agency: NewAgencyInput,
  administrator: Omit<FirstAdministratorInput['administrator'], 'password'> & { password: string },
  requestId: string,
): Promise<Result<OpenedAgency>> {
  const agencyId = newId();
  const now = parts.clock.now();
  try {
    return await parts.database.inAgency(agencyId, async (tx) => {
      const made = await createAgency({ tx, agencyId, now, requestId }, agency);
      if (!made.ok) throw new RefusalError(made.refusal);
      const person = await writePerson(
        { tx, now, requestId, actor: { agencyId, personId: null } },
        {
          ...administrator,
          telephone: '',
          language: 'th',
          unitId: made.value.topUnitId,
          roles: [
            {
              role: 'administrator',
              scope: 'agency',
              unitId: null,
              // From the first day on: the demonstration's day may be set years back.
              validFrom: '2000-01-01',
              validTo: null,
            },
          ],
        },
      );
      if (!person.ok) throw new RefusalError(person.refusal);
      return ok({ ...made.value, ...person.value });
    });
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
