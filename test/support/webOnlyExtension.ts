import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutFolder, outFolder } from '../../scripts/provision/places.ts';

/**
 * Copies the built extension without its `main` and the kinds of host that go with it: VS Code then runs its `browser` entry in a web worker, even beside a server
 * that could run the other. The tests go with it, since VS Code runs them where the extension runs that holds them.
 *
 * @returns The copy's folder, and the tests in it.
 */
export function copyWebOnlyExtension(testsPath: string): { readonly folder: string; readonly testsPath: string } {
	const folder = join(outFolder, 'web-only-extension');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const part of ['dist', 'media']) {
		cpSync(join(checkoutFolder, part), join(folder, part), { recursive: true });
	}

	const manifest = JSON.parse(readFileSync(join(checkoutFolder, 'package.json'), 'utf8')) as Record<string, unknown>;
	delete manifest['main'];
	delete manifest['extensionKind'];
	writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
	const copiedTests = join(folder, 'tests.js');
	cpSync(testsPath, copiedTests);
	return { folder, testsPath: copiedTests };
}
