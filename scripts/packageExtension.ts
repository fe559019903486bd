import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutFolder, outFolder } from './provision/places.ts';
import { mustRun } from './provision/runCommand.ts';

const vsce = join(checkoutFolder, 'node_modules/@vscode/vsce/vsce');

/**
 * Packs the built extension, as for the Marketplace, and returns the file. Build first.
 *
 * @throws {Error} with the packer's output.
 */
export async function packageExtension(): Promise<string> {
	const file = join(outFolder, 'packaged.vsix');
	mkdirSync(outFolder, { recursive: true });
	rmSync(file, { force: true });
	await mustRun('Packaging', process.execPath, [vsce, 'package', '--no-dependencies', '--out', file], { cwd: checkoutFolder });
	return file;
}
