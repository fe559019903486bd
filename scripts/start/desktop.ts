import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { checkoutFolder, samplesFolder } from '../provision/places.ts';
import { mustRun } from '../provision/runCommand.ts';

/** The `code` of an installed desktop VS Code, when there is also a display to show it on. */
export function findDesktopVscode(): string | undefined {
	const env = process.env;
	const hasDisplay = process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
	if (!hasDisplay) {
		return undefined;
	}

	if (env['VSCODE_EXECUTABLE']) {
		return env['VSCODE_EXECUTABLE'];
	}

	const name = process.platform === 'win32' ? 'code.cmd' : 'code';
	const found = (env['PATH'] ?? '').split(delimiter).find(folder => existsSync(join(folder, name)));
	return found === undefined ? undefined : join(found, name);
}

/**
 * Opens a window with the checkout as a development extension on the sample documents.
 *
 * @throws {Error} when VS Code does not start.
 */
export async function openDesktop(executable: string): Promise<void> {
	const args = ['--new-window', `--extensionDevelopmentPath=${checkoutFolder}`, samplesFolder];
	await mustRun('Opening VS Code', executable, [...args, '--goto', join(samplesFolder, 'karpathy-joins-anthropic.md:3:15')]);
}
