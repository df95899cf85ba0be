/** The parts of the screen, in the order of the book, and the part in which a place stands. */
import { readPlace } from '../../writing/places.ts';

export const reportParts = [
  'summary',
  'chapter-1',
  'activities',
  'indicators',
  'achievement',
  'stakeholders',
  'success',
  'problems',
  'chapter-4',
  'annexes',
] as const;
export type ReportPart = (typeof reportParts)[number];

/** `place`: of a gap, `activity/<id>#reason`. */
export function partOfPlace(place: string): ReportPart {
  const [name = ''] = place.split('#');
  if (name === 'annexes') return 'annexes';
  if (name === 'months') return 'indicators';
  const kind = readPlace(name)?.kind;
  switch (kind) {
    case 'activity':
      return 'activities';
    case 'indicator':
      return 'indicators';
    case 'achievement':
    case 'success':
    case 'problems':
    case 'summary':
      return kind;
    case 'use':
    case 'suggestions':
      return 'chapter-4';
    default:
      return 'stakeholders';
  }
}

/** Id of the field on the page that a gap leads to. */
export const fieldId = (place: string): string => `field-${place.replace(/[/#]/g, '-')}`;
