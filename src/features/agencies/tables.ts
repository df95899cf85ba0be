/** Columns of agencies, units and acting_persons; what they mean stands in database/migrations/0010-agencies.sql. */
export interface AgencyRow {
  agency_id: string;
  code: string;
  name_th: string;
  name_en: string;
  abbreviation: string;
  agency_type: string;
  ministry: string;
  address: string;
  contact: string;
  settings: unknown;
  version: number;
  created_at: Date;
  changed_at: Date;
}

export interface UnitRow {
  agency_id: string;
  unit_id: string;
  parent_unit_id: string | null;
  kind: string;
  code: string;
  budget_owner_code: string | null;
  name_th: string;
  name_en: string;
  abbreviation: string;
  position: number;
  head_person_id: string | null;
  active: boolean;
  version: number;
  created_at: Date;
  changed_at: Date;
}

export interface ActingPersonRow {
  agency_id: string;
  acting_id: string;
  unit_id: string;
  person_id: string;
  kind: 'acting-head' | 'acting-for';
  order_number: string;
  valid_from: string;
  valid_to: string;
  created_at: Date;
}

export interface AgencyTables {
  agencies: AgencyRow;
  units: UnitRow;
  acting_persons: ActingPersonRow;
}
