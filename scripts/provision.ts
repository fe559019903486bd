/**
 * Brings what runs the product here onto this machine: VS Code as a server, and a Chromium that shows it.
 * Everything lands in `.vscode-test/` (but Debian's Chromium). What is there already is left alone.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from './provision/cacheLock.ts';
import { provisionChromium } from './provision/chromium.ts';
import { cacheFolder, type Say } from './provision/places.ts';
import { provisionVscode, type VscodeGeneration, type VscodeInstall } from './provision/vscodeInstall.ts';

/** `VSCODE_FLOOR=1` asks for the oldest VS Code that we support. */
export const askedGeneration: VscodeGeneration = process.env['VSCODE_FLOOR'] === '1' ? 'floor' : 'current';

const say: Say = message => console.error(`[provision] ${message}`);

/**
 * VS Code's server, from the cache or the npm registry.
 *
 * @throws {Error} saying what is missing.
 */
export function vscodeInstall(generation: VscodeGeneration = askedGeneration): Promise<VscodeInstall> {
	return locked(() => provisionVscode(generation, say));
}

/**
 * The executable of a Chromium.
 *
 * @throws {Error} saying what was tried.
 */
export function chromiumExecutable(): Promise<string> {
	return locked(() => provisionChromium(say));
}

function locked<T>(action: () => Promise<T>): Promise<T> {
	const onWait = (holder: number): void => say(`waiting for process ${holder}, which is at it already`);
	return withLock(join(cacheFolder, 'provision.lock'), onWait, action);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const vscode = await vscodeInstall();
	console.log(`VS Code ${vscode.version}: ${vscode.folder} (run by ${vscode.node})`);
	console.log(`Chromium: ${await chromiumExecutable()}`);
}
