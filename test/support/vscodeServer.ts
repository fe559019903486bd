import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mustRun } from '../../scripts/provision/runCommand.ts';
import type { VscodeInstall } from '../../scripts/provision/vscodeInstall.ts';
import { createTemporaryFolder, deleteFolder, endProcessTree, waitForOutput, watchChild } from './childProcesses.ts';

/** Quiet for tests: nothing pops up, nothing asks, nothing goes out. */
const calmSettings: Settings = {
	'chat.disableAIFeatures': true,
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.enableExperiments': false,
	'git.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	'security.workspace.trust.enabled': false,
	'window.menuBarVisibility': 'hidden',
	'files.autoSave': 'off',
};

export type Settings = Readonly<Record<string, unknown>>;

export interface ServerOptions {
	readonly settings?: Settings;

	/** Packaged extensions to install before the start. */
	readonly vsixFiles?: readonly string[];
}

/** What the workbench is asked to open. Paths are absolute, on the server's disk. */
export interface OpenOptions {
	readonly folder?: string;
	readonly file?: string;
	readonly extensionDevelopmentPath?: string;

	/** A CommonJS module whose `run()` is called in the extension host. */
	readonly extensionTestsPath?: string;

	/** For the extension host's process. */
	readonly environment?: Readonly<Record<string, string>>;
}

export interface VscodeServer {
	/** `http://localhost:<port>`. */
	readonly origin: string;

	/** The workbench's address that opens these things. */
	url(open: OpenOptions): string;

	/** Everything that the server has printed. */
	log(): string;

	/** Ends the server and its extension hosts and deletes its data. Safe to call twice. */
	stop(): Promise<void>;
}

/**
 * Starts VS Code's own server on a free loopback port with a profile of its own. The caller stops it.
 *
 * @throws {Error} with the server's log when it does not come up.
 */
export async function startVscodeServer(install: VscodeInstall, options: ServerOptions = {}): Promise<VscodeServer> {
	const data = createTemporaryFolder('vscode-server-');
	const extensions = join(data, 'extensions');
	for (const scope of ['Machine', 'User']) {
		mkdirSync(join(data, 'data', scope), { recursive: true });
		writeFileSync(join(data, 'data', scope, 'settings.json'), JSON.stringify({ ...calmSettings, ...options.settings }));
	}

	const main = join(install.folder, 'out/server-main.js');
	const common = ['--accept-server-license-terms', '--server-data-dir', data, '--extensions-dir', extensions];
	for (const vsix of options.vsixFiles ?? []) {
		await mustRun(`Installing ${vsix}`, install.node, [main, ...common, '--install-extension', vsix]);
	}

	const server = spawn(
		install.node,
		[
			main,
			...common,
			...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'],
			...['--enable-smoke-test-driver', '--disable-workspace-trust'],
		],
		{ detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] },
	);
	const output = watchChild(server);
	const stop = async (): Promise<void> => {
		await endProcessTree(server);
		deleteFolder(data);
	};
	try {
		const [, port] = await waitForOutput(server, output, /available at https?:\/\/[^\s:]+:(\d+)/, 60_000);
		const authority = `localhost:${port}`;
		return { origin: `http://${authority}`, url: open => workbenchUrl(authority, open), log: output, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

function workbenchUrl(authority: string, open: OpenOptions): string {
	const remote = (path: string): string => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
	const payload: [string, string][] = [['skipWelcome', 'true']];
	if (open.extensionDevelopmentPath !== undefined) {
		payload.push(['extensionDevelopmentPath', remote(open.extensionDevelopmentPath)]);
	}

	if (open.extensionTestsPath !== undefined) {
		payload.push(['extensionTestsPath', remote(open.extensionTestsPath)]);
	}

	if (open.file !== undefined) {
		payload.push(['openFile', remote(open.file)]);
	}

	if (open.environment !== undefined) {
		payload.push(['extensionEnvironment', JSON.stringify(open.environment)]);
	}

	const query = new URLSearchParams(open.folder === undefined ? { ew: 'true' } : { folder: pathToFileURL(open.folder).pathname });
	query.set('payload', JSON.stringify(payload));
	return `http://${authority}/?${query}`;
}
