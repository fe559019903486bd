import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const pollMs = 500;

/**
 * Runs `action` while no other process holds the lock file; waits for a holder that lives, and takes over from one that died.
 *
 * @param onWait Called once, with the holder's process id, when there is somebody to wait for.
 */
export async function withLock<T>(lockFile: string, onWait: (holder: number) => void, action: () => Promise<T>): Promise<T> {
	mkdirSync(dirname(lockFile), { recursive: true });
	for (let waited = false; !tryTake(lockFile); waited = true) {
		const holder = readHolder(lockFile);
		if (holder !== undefined && !isAlive(holder)) {
			rmSync(lockFile, { force: true });
			continue;
		}

		if (!waited && holder !== undefined) {
			onWait(holder);
		}

		await delay(pollMs);
	}

	try {
		return await action();
	} finally {
		rmSync(lockFile, { force: true });
	}
}

function tryTake(lockFile: string): boolean {
	try {
		writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
			return false;
		}

		throw error;
	}
}

/** `undefined` when the lock has just been given back or its holder has not yet written its id. */
function readHolder(lockFile: string): number | undefined {
	try {
		return Number(readFileSync(lockFile, 'utf8')) || undefined;
	} catch {
		return undefined;
	}
}

function isAlive(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
