import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutFolder, outFolder } from './provision/places.ts';
import { mustRun } from './provision/runCommand.ts';

export interface PackagedExtension {
	readonly file: string;
	readonly bytes: number;
}

/**
 * Runs `npm run package`, which builds the extension as it ships and packs it, but into `out/`.
 *
 * @throws {Error} with the output of the builder or the packer.
 */
export async function packageExtension(): Promise<PackagedExtension> {
	const file = join(outFolder, 'packaged.vsix');
	mkdirSync(outFolder, { recursive: true });
	rmSync(file, { force: true });
	await mustRun('Packaging', 'npm', ['run', 'package', '--', '--out', file], { cwd: checkoutFolder });
	return { file, bytes: statSync(file).size };
}
