import { describe, expect, it } from 'vitest';
import { sayIn } from '../../foundation/message.ts';
import type { HeldRole } from './actor.ts';
import { permissionMessages } from './messages.ts';
import { actionNames, permissionFor } from './permission-table.ts';
import { isGranted, permissionsOf, permit, unitScopeOf } from './permit.ts';
import { type Role, roleCodes } from './roles.ts';

const person = (...roles: HeldRole[]) => ({ personId: 'p-1', roles });
const officer = person({ role: 'project-officer', unitIds: ['u-1', 'u-1-1'] });
const director = person({ role: 'director', unitIds: 'all' });
const administrator = person({ role: 'administrator', unitIds: 'all' });

describe('permission by role, unit and state (ACT-32)', () => {
  it.each([
    [officer, 'projects.edit', { unitId: 'u-1', state: 'draft' }, null],
    [officer, 'projects.edit', { unitId: 'u-1-1', state: 'draft' }, null],
    [officer, 'projects.edit', { unitId: 'u-2', state: 'draft' }, 'permission-unit'],
    [officer, 'projects.edit', { unitId: 'u-1', state: 'locked' }, 'permission-state'],
    [officer, 'projects.lock', { unitId: 'u-1', state: 'approved' }, 'permission-role'],
    [officer, 'audit.view', {}, 'permission-role'],
    [administrator, 'projects.lock', { unitId: 'u-2', state: 'approved' }, null],
    [administrator, 'projects.lock', { unitId: 'u-2', state: 'draft' }, 'permission-state'],
    [director, 'projects.view', { unitId: 'u-2' }, null],
    [person({ role: 'executive', unitIds: ['u-3'] }), 'projects.view', { unitId: 'u-3' }, null],
    [person({ role: 'executive', unitIds: ['u-3'] }), 'projects.view', { unitId: 'u-1' }, 'permission-unit'],
    [person({ role: 'internal-auditor', unitIds: [] }), 'projects.view', { unitId: 'u-1' }, null],
    [
      person({ role: 'internal-auditor', unitIds: [] }),
      'projects.edit',
      { unitId: 'u-1' },
      'permission-role',
    ],
    [person(), 'projects.view', {}, 'permission-role'],
  ] as const)('case %#', (actor, action, subject, expected) => {
    expect(permit(actor, action, subject)?.code ?? null).toBe(expected);
  });

  it('names the state, the role needed and who can help, in both languages', () => {
    const locked = permit(officer, 'projects.edit', { unitId: 'u-1', state: 'locked' });
    expect(locked?.kind).toBe('locked');
    const th = sayIn('th', permissionMessages, locked?.code ?? '', locked?.data ?? {});
    expect(th).toContain('ล็อกแล้ว');
    expect(th).toContain('เจ้าหน้าที่ติดตามและประเมินผล');
    const role = permit(officer, 'projects.lock', {});
    expect(sayIn('th', permissionMessages, role?.code ?? '', role?.data ?? {})).toContain('ผู้ดูแลระบบ');
    const outside = permit(officer, 'projects.edit', { unitId: 'u-2' });
    expect(outside?.data).toMatchObject({ unitId: 'u-2', unitEn: 'another unit' });
    for (const code of Object.keys(permissionMessages)) {
      const data = { ...locked?.data, ...role?.data, ...outside?.data };
      for (const language of ['th', 'en'] as const) {
        const said = sayIn(language, permissionMessages, code, {
          ...data,
          stateTh: 'ล็อกแล้ว',
          stateEn: 'locked',
        });
        expect(said).not.toMatch(/[{}]/);
      }
    }
  });

  it('says to screens exactly what the server decides, for every role and action', () => {
    for (const role of roleCodes) {
      const actor = person({ role, unitIds: ['u-1'] });
      const granted = permissionsOf(actor);
      for (const action of actionNames) {
        for (const unitId of ['u-1', 'u-2']) {
          for (const state of ['draft', 'locked', 'submitted']) {
            const server = permit(actor, action, { unitId, state }) === null;
            expect(
              isGranted(granted, action, { unitId, state }),
              `${role} ${action} ${unitId} ${state}`,
            ).toBe(server);
          }
        }
      }
    }
  });

  it('filters lists by the units of every role together', () => {
    const both = person(
      { role: 'project-officer', unitIds: ['u-1'] },
      { role: 'superior', unitIds: ['u-4'] },
    );
    expect(unitScopeOf(both, 'projects.view')).toEqual(['u-1', 'u-4']);
    expect(unitScopeOf(both, 'projects.edit')).toEqual(['u-1']);
    expect(unitScopeOf(director, 'projects.view')).toBe('all');
    expect(unitScopeOf(both, 'audit.view')).toEqual([]);
  });
});

describe('the permission table', () => {
  it('gives the auditor every reading and no writing (ACT-07)', () => {
    const reading = /\.(view|view-delegations|download|export|read|read-board|change-role|move-day)$/;
    for (const action of actionNames) {
      const may = permissionFor(action).allow['internal-auditor'] !== undefined;
      expect(may, action).toBe(reading.test(action));
    }
  });

  it('has no row by which somebody approves past the approval chain (A-07)', () => {
    expect(actionNames.filter((action) => /\.(approve|return|refuse)$/.test(action))).toEqual([]);
  });

  it('gives the public nothing here, as it has its own pages (ACT-16)', () => {
    const outside: Role = 'public';
    expect(actionNames.filter((action) => permissionFor(action).allow[outside])).toEqual([]);
  });

  it('stands in alphabetical order', () => {
    expect(actionNames).toEqual([...actionNames].sort());
  });
});
