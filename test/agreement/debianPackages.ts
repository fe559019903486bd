import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { DebianPackage } from './packages';

const run = promisify(execFile);
const cacheFolder = resolve(import.meta.dirname, '../../.cache/debian');

/**
 * Brings a package's files into the cache, once, and returns their folder. Nothing of the package is run or installed.
 *
 * @returns `undefined` where there is no apt, or it no longer has this version.
 * @throws {Error} when the archive is not the pinned one.
 */
export async function fetchDebianPackage({ name, version, sha256 }: DebianPackage): Promise<string | undefined> {
	const folder = join(cacheFolder, `${name}_${version.replaceAll(':', '_')}`);
	if (existsSync(folder)) {
		return folder;
	}

	const work = `${folder}.${process.pid}.part`;
	mkdirSync(work, { recursive: true });
	try {
		try {
			await run('apt-get', ['download', `${name}=${version}`], { cwd: work });
		} catch {
			return undefined;
		}

		const archive = join(
			work,
			readdirSync(work).find(file => file.endsWith('.deb'))!,
		);
		const found = createHash('sha256').update(readFileSync(archive)).digest('hex');
		if (found !== sha256) {
			throw new Error(`${name} ${version}: its bytes are not the pinned ones (${found})`);
		}

		await run('dpkg-deb', ['-x', archive, join(work, 'files')]);
		renameSync(join(work, 'files'), folder);
		return folder;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
