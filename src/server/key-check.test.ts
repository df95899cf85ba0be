import { expect, it } from 'vitest';
import { testAgency, testInstallation } from '../features/people/testing.ts';
import { openKeys } from '../platform/configuration/index.ts';
import { onBothEngines } from '../platform/database/testing.ts';
import { checkKeys } from './key-check.ts';

const keysOf = (letter: string) => openKeys({ dataFolder: '/nonexistent', secret: letter.repeat(40) });

onBothEngines('the key of an installation', (engine) => {
  it('is the one of the first start: another is refused, and nothing changes', async () => {
    const db = await engine.fresh();
    await checkKeys(db, keysOf('a'), false);
    await checkKeys(db, keysOf('a'), false);
    await expect(checkKeys(db, keysOf('b'), false)).rejects.toThrow(/not the one of this database/);
    await checkKeys(db, keysOf('a'), false);
  });

  it('lost for good, is replaced when asked, and every second factor ends', async () => {
    const db = await engine.fresh();
    const { deps } = testInstallation(db);
    await testAgency(deps);
    await db.statement('update users set second_factor_enabled = true');
    await checkKeys(db, keysOf('a'), false);
    await checkKeys(db, keysOf('b'), true);
    await checkKeys(db, keysOf('b'), false);
    await expect(checkKeys(db, keysOf('a'), false)).rejects.toThrow(/not the one/);
    const { rows } = await db.statement('select second_factor_enabled as on from users');
    expect(rows).toEqual([{ on: false }]);
  });
});
