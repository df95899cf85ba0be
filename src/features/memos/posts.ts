/** To whom a memo goes: the posts of the agency at hand, never those of the agency whose manual prints the sample. */
import type { UnitView } from '../agencies/index.ts';

export type MemoPosts = {
  /** Who approves: "ผอ.สสว.", "อธิบดีกรมส่งเสริมสหกรณ์". */
  director: string;
  /** Head of the unit that monitors: "ผอ.ฝตป.", "หัวหน้าส่วนวิเคราะห์นโยบายและแผน". */
  monitoring: string;
  /** Head of the unit of corporate strategy. */
  strategy: string;
};

type Unit = Pick<UnitView, 'unitId' | 'parentUnitId' | 'kind' | 'nameTh' | 'abbreviation'>;

/** The post of who heads the agency or one of its units; by its abbreviation where it has one. */
export function postOf({
  kind,
  nameTh,
  abbreviation,
}: Pick<Unit, 'kind' | 'nameTh' | 'abbreviation'>): string {
  if (nameTh.startsWith('กรม')) return `อธิบดี${nameTh}`;
  if (kind !== 'agency' && kind !== 'division') return `หัวหน้า${nameTh}`;
  return abbreviation ? `ผอ.${abbreviation}` : `ผู้อำนวยการ${nameTh}`;
}

/** The unit that answers to the agency itself: a section of a division is its division's. */
export function answeringUnit(units: readonly Unit[], unitId: string): Unit | undefined {
  const unit = units.find((each) => each.unitId === unitId);
  const above = units.find((each) => each.unitId === unit?.parentUnitId);
  return above && above.kind !== 'agency' ? answeringUnit(units, above.unitId) : unit;
}
