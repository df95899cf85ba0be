/** UUID version 7 (RFC 9562): time-ordered, made by the application. */

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Randomness for 128 ids at a time: asking for it costs several times as much as the id. */
const random = new Uint8Array(128 * 16);
let drawn = random.length;

let lastTime = 0;
let counter = 0;

/** A new id; ids made by one process sort in the order in which they were made. */
export function newId(): string {
  if (drawn === random.length) {
    crypto.getRandomValues(random);
    drawn = 0;
  }
  const bytes = random.subarray(drawn, drawn + 16);
  drawn += 16;
  let time = Date.now();
  if (time > lastTime) {
    lastTime = time;
    // A random start below half of the 12 bits leaves at least 2,048 ids for the same millisecond.
    counter = (((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0)) & 0x7ff;
  } else {
    counter += 1;
    if (counter > 0xfff) {
      lastTime += 1;
      counter = 0;
    }
    time = lastTime;
  }
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(time / 2 ** (8 * (5 - index))) % 256;
  bytes[6] = 0x70 | (counter >> 8);
  bytes[7] = counter & 0xff;
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  let id = '';
  for (let index = 0; index < 16; index += 1) {
    if (index === 4 || index === 6 || index === 8 || index === 10) id += '-';
    id += HEX[bytes[index] ?? 0];
  }
  return id;
}

/** Any version, lower case. */
export const isUuid = (text: string): boolean => SHAPE.test(text);
