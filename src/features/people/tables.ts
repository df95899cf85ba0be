/** Columns of the people and sign-in tables; what they mean stands in database/migrations/0011 and 0012. */
export interface PersonRow {
  agency_id: string;
  person_id: string;
  unit_id: string;
  display_name: string;
  position_title: string;
  email: string;
  telephone: string;
  active: boolean;
  version: number;
  created_at: Date;
  changed_at: Date;
}

export interface RoleAssignmentRow {
  agency_id: string;
  assignment_id: string;
  person_id: string;
  role: string;
  scope: 'agency' | 'unit' | 'command';
  unit_id: string | null;
  valid_from: string;
  valid_to: string | null;
  created_at: Date;
}

export interface UserRow {
  id: string;
  agency_id: string;
  person_id: string;
  username: string;
  shown_username: string | null;
  display_name: string;
  email: string;
  email_verified: boolean;
  image: string | null;
  second_factor_enabled: boolean | null;
  banned: boolean | null;
  ban_reason: string | null;
  ban_expires_at: Date | null;
  language: 'th' | 'en';
  fiscal_year: number | null;
  created_at: Date;
  changed_at: Date;
}

export interface SessionRow {
  id: string;
  user_id: string;
  token: string;
  fiscal_year: number | null;
  ip_address: string | null;
  user_agent: string | null;
  expires_at: Date;
  created_at: Date;
  changed_at: Date;
}

export interface AccountRow {
  id: string;
  user_id: string;
  provider_id: string;
  provider_account_id: string;
  password_hash: string | null;
  created_at: Date;
  changed_at: Date;
}

export interface VerificationRow {
  id: string;
  identifier: string;
  value: string;
  expires_at: Date;
  created_at: Date;
  changed_at: Date;
}

export interface SignInAttemptRow {
  attempt_key: string;
  failures: number;
  last_failed_at: Date;
  blocked_until: Date | null;
}

export interface FirstAdministratorLinkRow {
  link_id: string;
  token_hash: string;
  expires_at: Date;
  used_at: Date | null;
  created_at: Date;
}

export interface PeopleTables {
  persons: PersonRow;
  role_assignments: RoleAssignmentRow;
  users: UserRow;
  sessions: SessionRow;
  accounts: AccountRow;
  verifications: VerificationRow;
  second_factors: { id: string; user_id: string; verified: boolean | null };
  sign_in_attempts: SignInAttemptRow;
  first_administrator_links: FirstAdministratorLinkRow;
}
