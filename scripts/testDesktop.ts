/**
 * Runs the host tests in a desktop VS Code: the one that `VSCODE_EXECUTABLE` names, else one that @vscode/test-electron
 * downloads (`VSCODE_VERSION` says which; the latest stable one when absent).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { bundleTests } from '../test/support/bundleTests.ts';
import { buildExtension } from './buildExtension.ts';
import { cacheFolder, checkoutFolder } from './provision/places.ts';

try {
	const vscodeExecutablePath = await findExecutable();
	assertDisplay();
	await buildExtension();
	const code = await runTests({
		vscodeExecutablePath,
		extensionDevelopmentPath: checkoutFolder,
		extensionTestsPath: await bundleTests('host'),
		extensionTestsEnv: { PLAIN_TEST_REPORT: '1' },
		launchArgs: [
			join(checkoutFolder, 'test/fixtures/workspace'),
			'--disable-extensions',
			'--disable-workspace-trust',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		],
	});
	console.log(code === 0 ? 'All host tests passed in the desktop VS Code.' : `The host tests ended with code ${code}.`);
	process.exit(code);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** @throws {Error} saying what a person can do, when there is no VS Code and none can be downloaded. */
async function findExecutable(): Promise<string> {
	const named = process.env['VSCODE_EXECUTABLE'];
	if (named) {
		if (existsSync(named)) {
			return named;
		}

		throw new Error(`VSCODE_EXECUTABLE names ${named}, which does not exist.`);
	}

	const version = process.env['VSCODE_VERSION'] ?? 'stable';
	try {
		return await downloadAndUnzipVSCode({ version, cachePath: join(cacheFolder, 'desktop') });
	} catch (error) {
		throw new Error(
			`A desktop VS Code (${version}) could not be downloaded: ${error instanceof Error ? error.message : error}\n` +
				'Name an installed one in VSCODE_EXECUTABLE, or run `npm run test:host`: the same tests in the server of VS Code, ' +
				'which comes from the npm registry.',
			{ cause: error },
		);
	}
}

function assertDisplay(): void {
	if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
		throw new Error('The desktop VS Code needs a display. Where there is none: `xvfb-run -a npm run test:desktop`.');
	}
}
