import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Children that outlive neither a crash of this process nor Ctrl+C. */
const alive = new Set<ChildProcess>();
const temporaryFolders = new Set<string>();

process.once('exit', () => {
	alive.forEach(child => signalTree(child, 'SIGKILL'));
	temporaryFolders.forEach(deleteFolder);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.once(signal, () => process.exit(130));
}

/** Makes an empty folder that is deleted with `deleteFolder`, or when this process ends. */
export function createTemporaryFolder(prefix: string): string {
	const folder = mkdtempSync(join(tmpdir(), prefix));
	temporaryFolders.add(folder);
	return folder;
}

export function deleteFolder(folder: string): void {
	temporaryFolders.delete(folder);
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Collects what a child prints and sees that it ends with this process. Start it `detached`, so that its own children end too. */
export function watchChild(child: ChildProcess): () => string {
	alive.add(child);
	child.once('exit', () => alive.delete(child));
	let text = '';
	const append = (chunk: Buffer): void => {
		text += chunk.toString();
	};
	child.stdout?.on('data', append);
	child.stderr?.on('data', append);
	return () => text;
}

/**
 * Waits until what the child has printed matches.
 *
 * @throws {Error} with all that it printed, when it ends or the time is over first.
 */
export async function waitForOutput(
	child: ChildProcess,
	output: () => string,
	pattern: RegExp,
	timeoutMs: number,
): Promise<RegExpExecArray> {
	const deadline = Date.now() + timeoutMs;
	for (;;) {
		const found = pattern.exec(output());
		if (found) {
			return found;
		}

		if (child.exitCode !== null || child.signalCode !== null) {
			throw new Error(`The process ended (${child.exitCode ?? child.signalCode}) before it printed ${pattern}:\n${output()}`);
		}

		if (Date.now() > deadline) {
			throw new Error(`The process did not print ${pattern} within ${timeoutMs / 1000} s:\n${output()}`);
		}

		await delay(50);
	}
}

/** Ends a `detached` child with all its children: gently, then by force. */
export async function endProcessTree(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) {
		return;
	}

	const ended = once(child, 'exit');
	signalTree(child, 'SIGTERM');
	if ((await Promise.race([ended, delay(3000, 'late')])) === 'late') {
		signalTree(child, 'SIGKILL');
		await ended;
	}
}

function signalTree(child: ChildProcess, signal: NodeJS.Signals): void {
	try {
		if (process.platform === 'win32' || child.pid === undefined) {
			child.kill(signal);
		} else {
			process.kill(-child.pid, signal);
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') {
			throw error;
		}
	}
}
