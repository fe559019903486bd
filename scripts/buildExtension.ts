import { join } from 'node:path';
import { checkoutFolder } from './provision/places.ts';
import { mustRun } from './provision/runCommand.ts';

/**
 * Builds the bundles into `dist/`, after which the checkout loads as a development extension.
 *
 * @throws {Error} with the builder's output.
 */
export async function buildExtension(): Promise<void> {
	await mustRun('Building', process.execPath, [join(checkoutFolder, 'esbuild.mjs')], { cwd: checkoutFolder });
}
