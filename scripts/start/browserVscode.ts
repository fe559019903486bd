import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTemporaryFolder, waitForOutput, watchChild } from '../../test/support/childProcesses.ts';
import { vscodeInstall } from '../provision.ts';
import { samplesFolder } from '../provision/places.ts';
import { mustRun } from '../provision/runCommand.ts';

export interface BrowserVscode {
	/** Opens plainly in any browser on this machine. */
	readonly url: string;
	readonly version: string;

	/** Resolves when the server has ended by itself; it ends with this process in any case. */
	readonly ended: Promise<void>;
}

const settings = {
	'workbench.startupEditor': 'readme',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
	'git.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'extensions.ignoreRecommendations': true,
};

/**
 * Starts code-server on a loopback address, with the packaged extension installed, on the sample documents. Each start has a
 * fresh profile.
 *
 * @param port Zero for any free one.
 * @throws {Error} with the server's log when it does not come up.
 */
export async function startBrowserVscode(vsix: string, port: number): Promise<BrowserVscode> {
	const install = await vscodeInstall('current');
	const profile = createTemporaryFolder('vscode-start-');
	mkdirSync(join(profile, 'data/User'), { recursive: true });
	writeFileSync(join(profile, 'data/User/settings.json'), JSON.stringify(settings, undefined, '\t'));
	writeFileSync(join(profile, 'config.yaml'), '');
	const common = [
		install.codeServerEntry,
		...['--config', join(profile, 'config.yaml'), '--user-data-dir', join(profile, 'data')],
		...['--extensions-dir', join(profile, 'extensions')],
	];
	await mustRun('Installing the extension', install.node, [...common, '--install-extension', vsix]);
	const server = spawn(
		install.node,
		[
			...common,
			...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'],
			...['--disable-workspace-trust', '--disable-getting-started-override', '--ignore-last-opened', samplesFolder],
		],
		{ detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] },
	);
	const ended = new Promise<void>(resolve => server.once('exit', () => resolve()));
	const [, url] = await waitForOutput(server, watchChild(server), /listening on (http:\/\/\S+)/, 60_000);
	return { url: url!, version: install.version, ended };
}
