/**
 * How values of the database arrive on both engines: int8 a safe integer, numeric a decimal string, date
 * 'YYYY-MM-DD', timestamptz a Date, json parsed, bytea a Buffer; the same inside arrays.
 */
export const oid = {
  bytea: 17,
  int8: 20,
  json: 114,
  date: 1082,
  timestamptz: 1184,
  numeric: 1700,
  jsonb: 3802,
  int8Array: 1016,
  dateArray: 1182,
  timestamptzArray: 1185,
  numericArray: 1231,
} as const;

/** Throws beyond 9,007,199,254,740,991: a rounded amount must never be read as an exact one. */
export function readInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 beyond the safe integers: ${text}`);
  return value;
}

export const readText = (text: string): string => text;
export const readTimestamp = (text: string): Date => new Date(text);
export const readBytes = (text: string): Buffer => Buffer.from(text.slice(2), 'hex');
