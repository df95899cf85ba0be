import type { Ground } from './ground.ts';

/** What is sent to a route to do its work on the records of a ground. */
export interface RouteRequest {
  /** With every parameter filled in. */
  path: string;
  json?: unknown;
  form?: FormData;
}

export interface RouteCase {
  /**
   * What the permission is asked for. `unit`: a record of the ground's unit; `agency`: something of the agency,
   * of no unit in particular; `person`: what the signed-in person may see or own, with nothing of the ground in
   * the request.
   */
  about: 'unit' | 'agency' | 'person';
  request(ground: Ground): RouteRequest;
  /** Code of the refusal with which the route itself answers whoever is permitted; none = it succeeds. */
  answers?: string;
  /** Codes of the refusal on another agency's ids, where it is not a plain 404. */
  foreign?: string[];
  /** Where ids that are out of reach are passed over instead of refused: what the answer then says. */
  elsewhere?: Record<string, unknown>;
  /** An answer to a person who reaches one unit only may not hold a word of another unit. */
  within?: 'unit';
}

/** By `METHOD /path` as in the contract. */
export type RouteCases = Record<string, RouteCase>;

export const UNKNOWN_ID = '0190f000-0000-7000-8000-000000000000';
