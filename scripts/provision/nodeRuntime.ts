import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutFolder, type Say } from './places.ts';
import { mustRun } from './runCommand.ts';

const executableName = process.platform === 'win32' ? 'node.exe' : 'node';

/** The oldest Node that runs the server of today's VS Code. */
const oldestForServer = [22, 15] as const;

/**
 * The Node to run VS Code's server with: this one when it is new enough, else the one of the development dependencies.
 *
 * @throws {Error} when there is none.
 */
export function findServerNode(): string {
	if (isNewEnough(process.version)) {
		return process.execPath;
	}

	const bundled = join(checkoutFolder, 'node_modules/node/bin', executableName);
	if (existsSync(bundled) && isNewEnough(execFileSync(bundled, ['--version'], { encoding: 'utf8' }))) {
		return bundled;
	}

	throw new Error(
		`VS Code's server needs Node ${oldestForServer.join('.')} or newer; this is ${process.version}. ` +
			'Run `npm ci`, which brings Node 24 as a development dependency, and start through an npm script.',
	);
}

/** Brings Node 22, which the server of the floor version wants, into `folder`, once. */
export async function provisionNode22(folder: string, say: Say): Promise<string> {
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	const name = `node-${platform}-${process.arch}`;
	const executable = join(folder, 'node_modules', name, 'bin', executableName);
	if (!existsSync(executable)) {
		say('fetching Node 22 for the floor version');
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
		await mustRun('Fetching Node 22', 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@22`], {
			cwd: folder,
		});
	}

	return executable;
}

function isNewEnough(version: string): boolean {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return major > oldestForServer[0] || (major === oldestForServer[0] && minor >= oldestForServer[1]);
}
