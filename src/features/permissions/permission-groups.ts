/** Roles that may the same things, with their scope. */
import type { Permission } from './permission.ts';

export const readers = {
  'internal-auditor': 'agency',
  director: 'agency',
  board: 'agency',
  commission: 'agency',
  'monitoring-committee': 'agency',
  'screening-committee': 'agency',
  secretariat: 'agency',
  administrator: 'agency',
} as const satisfies Permission['allow'];

/** Everyone who works on projects, in the units of their assignment. */
export const workers = {
  'project-officer': 'units',
  'project-coordinator': 'units',
  'external-agency-officer': 'units',
  'joint-unit-officer': 'units',
  superior: 'units',
  executive: 'units',
  'monitoring-officer': 'units',
  'strategy-officer': 'units',
  'finance-officer': 'units',
} as const satisfies Permission['allow'];

export const everyone = { ...workers, ...readers } as const satisfies Permission['allow'];

const { 'internal-auditor': _reads, ...others } = everyone;
/** Everyone who may hold a post of an approval chain, or stand in for it: not the auditor, who only reads (ACT-07). */
export const deciders = others satisfies Permission['allow'];

/** Those who fill in projects and reports (ACT-01, ACT-02, ACT-17). */
export const officers = {
  'project-officer': 'units',
  'project-coordinator': 'units',
  'external-agency-officer': 'units',
} as const satisfies Permission['allow'];

/** ส่วนบัญชี: what finance enters of a project's money (ACT-08). */
export const accountants = { 'finance-officer': 'units' } as const satisfies Permission['allow'];

export const administrators = { administrator: 'agency' } as const satisfies Permission['allow'];
