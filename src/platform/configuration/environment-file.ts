import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/** The settings of `folder`/.env when it exists, under those of the environment, which win. */
export function readEnvironmentFile(
  folder: string,
  environment: Record<string, string | undefined>,
): Record<string, string | undefined> {
  const file = join(folder, '.env');
  if (!existsSync(file)) return environment;
  return { ...parseEnv(readFileSync(file, 'utf8')), ...environment };
}
