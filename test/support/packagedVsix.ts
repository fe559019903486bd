import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '../../scripts/provision/places.ts';

/**
 * The packaged extension that `tsx scripts/test.ts packaged` has just made.
 *
 * @throws {Error} when there is none.
 */
export function packagedVsix(): string {
	const file = join(outFolder, 'packaged.vsix');
	if (!existsSync(file)) {
		throw new Error('There is no packaged extension. Run these tests by `npx tsx scripts/test.ts packaged`.');
	}

	return file;
}
