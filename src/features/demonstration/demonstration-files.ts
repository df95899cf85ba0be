/** Reads the data files of database/demo. Throws with the file's name when one does not have its shape. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'zod';

const FOLDER = new URL('../../../database/demo/', import.meta.url);

export async function readDemonstrationFile<S extends z.ZodType>(
  name: string,
  schema: S,
): Promise<z.output<S>> {
  const path = fileURLToPath(new URL(name, FOLDER));
  const read = schema.safeParse(parse(await readFile(path, 'utf8')));
  if (read.success) return read.data;
  const first = read.error.issues[0];
  throw new Error(`${path}: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`);
}
