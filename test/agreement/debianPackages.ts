import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { DebianSource } from './debianSources';
import type { DebianPackage } from './pinnedDebianPackages';

const run = promisify(execFile);
const cacheFolder = resolve(import.meta.dirname, '../../.cache/debian');

/**
 * Brings a package's files into the cache, once, and returns their folder. Nothing of the package is run or installed.
 *
 * @returns `undefined` where there is no apt, or it no longer has this version.
 * @throws {Error} when the archive is not the pinned one.
 */
export async function fetchDebianPackage({ name, version, sha256 }: DebianPackage): Promise<string | undefined> {
	return fetchInto(`${name}_${version.replaceAll(':', '_')}`, async (work, files) => {
		await run('apt-get', ['download', `${name}=${version}`], { cwd: work });
		const archive = join(
			work,
			readdirSync(work).find(file => file.endsWith('.deb'))!,
		);
		return { archive, sha256, unpack: () => run('dpkg-deb', ['-x', archive, files]) };
	});
}

/** As `fetchDebianPackage`, for the sources of a package, from the machine's mirror of Debian. Other files of them are another folder. */
export async function fetchDebianSource({ path, sha256, only }: DebianSource): Promise<string | undefined> {
	const name = basename(path);
	const patterns = createHash('sha256').update(only.join(' ')).digest('hex').slice(0, 6);
	return fetchInto(name.replace(/\.orig\.tar\.\w+$/, `.orig-${patterns}`), async (work, files) => {
		const { stdout } = await run('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Label: Debian']);
		const archive = join(work, name);
		const address = stdout.split('\n')[0]! + path.replaceAll('+', '%2b');
		await run('/usr/lib/apt/apt-helper', ['download-file', address, archive, `SHA256:${sha256}`]);
		return {
			archive,
			sha256,
			unpack: async () => {
				mkdirSync(files);
				await run('tar', ['-xf', archive, '-C', files, '--no-same-owner', '--wildcards', ...only]);
			},
		};
	});
}

interface Download {
	readonly archive: string;
	readonly sha256: string;
	unpack(): Promise<unknown>;
}

/** @param download Brings an archive into the folder `work`, to be unpacked to `files`. */
async function fetchInto(
	name: string,
	download: (work: string, files: string) => Promise<Download>,
): Promise<string | undefined> {
	const folder = join(cacheFolder, name);
	if (existsSync(folder)) {
		return folder;
	}

	const work = `${folder}.${process.pid}.part`;
	const files = join(work, 'files');
	mkdirSync(work, { recursive: true });
	try {
		let found: Download;
		try {
			found = await download(work, files);
		} catch {
			return undefined;
		}

		const bytes = createHash('sha256').update(readFileSync(found.archive)).digest('hex');
		if (bytes !== found.sha256) {
			throw new Error(`${name}: its bytes are not the pinned ones (${bytes})`);
		}

		await found.unpack();
		renameSync(files, folder);
		return folder;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
