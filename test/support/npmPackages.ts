import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cacheFolder = resolve(import.meta.dirname, '../../.cache/packages');

export interface PinnedPackage {
	readonly name: string;
	readonly version: string;

	/** Subresource integrity of the tarball (`sha512-…`). Absent: not checked. */
	readonly integrity?: string;
}

/**
 * Brings a package's files into the cache, once, and returns their folder. Nothing of the package is run.
 *
 * @throws {Error} when npm cannot fetch it or its bytes differ from the pinned ones.
 */
export async function fetchPackage({ name, version, integrity }: PinnedPackage): Promise<string> {
	const folder = join(cacheFolder, `${name.replace('/', '+')}@${version}`);
	if (existsSync(folder)) {
		return folder;
	}

	const work = `${folder}.${process.pid}.part`;
	mkdirSync(work, { recursive: true });
	try {
		const { stdout } = await run(
			'npm',
			['pack', `${name}@${version}`, '--json', '--ignore-scripts', '--pack-destination', work],
			{
				maxBuffer: 1 << 28,
				shell: process.platform === 'win32',
			},
		);
		const [packed] = JSON.parse(stdout) as { filename: string }[];
		const tarball = join(work, packed!.filename.replace('@', '').replace('/', '-'));
		const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
		if (integrity !== undefined && integrity !== found) {
			throw new Error(`${name}@${version}: its bytes are not the pinned ones (${found})`);
		}

		await run('tar', ['-xzf', tarball, '-C', work, '--no-same-owner']);
		rmSync(tarball);
		if (!existsSync(folder)) {
			renameSync(work, folder);
		}
	} finally {
		rmSync(work, { recursive: true, force: true });
	}

	return folder;
}

/** Fetches many packages, four at a time, in the order given. */
export async function fetchPackages(packages: readonly PinnedPackage[]): Promise<Map<string, string>> {
	const folders = new Map<string, string>();
	const waiting = [...packages];
	await Promise.all(
		Array.from({ length: 4 }, async () => {
			for (let next = waiting.shift(); next; next = waiting.shift()) {
				folders.set(`${next.name}@${next.version}`, await fetchPackage(next));
			}
		}),
	);
	return folders;
}
