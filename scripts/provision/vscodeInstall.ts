import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findServerNode, provisionNode22 } from './nodeRuntime.ts';
import { cacheFolder, type Say } from './places.ts';
import { lastLines, mustRun, runCommand } from './runCommand.ts';

/** VS Code on disk, as a server whose workbench a browser shows. */
export interface VscodeInstall {
	/** Of VS Code itself, such as `1.139.1`. */
	readonly version: string;

	/** The distribution: `out/server-main.js`, `extensions/`, `product.json`. */
	readonly folder: string;

	/** The friendlier entry of code-server, which takes installed extensions only. */
	readonly codeServerEntry: string;

	/** The Node that runs it. */
	readonly node: string;
}

/** Which VS Code: the newest that we support, or the oldest (`engines.vscode`). */
export type VscodeGeneration = 'current' | 'floor';

const codeServerVersions = { current: '4.139.1', floor: '4.100.3' } as const;

/** Changes when the steps below do, so that older caches are built again. */
const recipe = '1';

const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error'] as const;

/** Native modules that the server loads, where a version has them. They use N-API, so headers of any Node will do. */
const nativeModules = [
	{ name: '@vscode/spdlog', built: 'build/Release/spdlog.node' },
	{ name: '@vscode/native-watchdog', built: 'build/Release/watchdog.node' },
] as const;

/**
 * Brings VS Code's server from the npm registry into the cache, once. Call under the cache's lock.
 *
 * @throws {Error} saying what is missing.
 */
export async function provisionVscode(generation: VscodeGeneration, say: Say): Promise<VscodeInstall> {
	const codeServer = codeServerVersions[generation];
	const home = join(cacheFolder, `code-server-${codeServer}`);
	if (!isComplete(home)) {
		say(`fetching VS Code's server (code-server ${codeServer} from the npm registry, about a minute)`);
		const work = `${home}.part`;
		rmSync(work, { recursive: true, force: true });
		rmSync(home, { recursive: true, force: true });
		mkdirSync(work, { recursive: true });
		await installInto(work, codeServer, say);
		writeFileSync(join(work, 'complete'), recipe);
		renameSync(work, home);
	}

	const node = generation === 'floor' ? await provisionNode22(join(cacheFolder, 'node-22'), say) : findServerNode();
	const codeServerFolder = join(home, 'node_modules/code-server');
	const folder = join(codeServerFolder, 'lib/vscode');
	await addRipgrep(folder, join(home, 'ripgrep'));
	const { version } = JSON.parse(readFileSync(join(folder, 'product.json'), 'utf8')) as { version: string };
	return { version, folder, codeServerEntry: join(codeServerFolder, 'out/node/entry.js'), node };
}

function isComplete(home: string): boolean {
	const stamp = join(home, 'complete');
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === recipe;
}

async function installInto(work: string, codeServer: string, say: Say): Promise<void> {
	writeFileSync(join(work, 'package.json'), '{ "private": true }\n');
	const npm = (what: string, args: readonly string[], cwd: string): Promise<string> =>
		mustRun(what, 'npm', [...args, ...quiet], { cwd, env: outerNpm });

	// Install scripts stay off throughout: kerberos wants system headers, and nothing that we run needs it.
	await npm('Fetching code-server', ['install', '--ignore-scripts', `code-server@${codeServer}`], work);
	const vscode = join(work, 'node_modules/code-server/lib/vscode');
	await npm("Fetching the server's modules", ['install', '--omit=dev', '--ignore-scripts'], vscode);
	await npm(
		"Fetching the built-in extensions' modules",
		['install', '--omit=dev', '--ignore-scripts'],
		join(vscode, 'extensions'),
	);
	await buildNativeModules(vscode, say);
}

async function buildNativeModules(vscode: string, say: Say): Promise<void> {
	const folderOf = (name: string): string => join(vscode, 'node_modules', name);
	const wanted = nativeModules.filter(({ name }) => existsSync(folderOf(name)));
	const names = wanted.map(({ name }) => name);
	const areBuilt = (): boolean => wanted.every(({ name, built }) => existsSync(join(folderOf(name), built)));

	say(`compiling ${names.join(' and ')}`);
	const args = ['rebuild', ...names, ...quiet];
	const first = await runCommand('npm', args, { cwd: vscode, env: outerNpm });
	if (first.code === 0 && areBuilt()) {
		return;
	}

	// node-gyp downloads headers of the running Node. Where it cannot, those of the machine's own Node serve as well.
	const headers = findSystemHeaders();
	const second =
		headers !== undefined
			? await runCommand('npm', args, { cwd: vscode, env: { ...outerNpm, npm_config_nodedir: headers } })
			: undefined;
	if (second?.code === 0 && areBuilt()) {
		return;
	}

	throw new Error(
		`Compiling ${names.join(' and ')} failed. It needs python3, make, a C++ compiler, and Node's headers ` +
			`(downloaded by node-gyp, or named by npm_config_nodedir).\n${lastLines((second ?? first).output, 40)}`,
	);
}

/** Older versions download ripgrep, which finds files, by an install script; the registry has it as a package, too. */
async function addRipgrep(vscode: string, work: string): Promise<void> {
	const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
	const wanted = join(vscode, 'node_modules/@vscode/ripgrep');
	if (!existsSync(wanted) || existsSync(join(wanted, 'bin', name))) {
		return;
	}

	mkdirSync(work, { recursive: true });
	writeFileSync(join(work, 'package.json'), '{ "private": true }\n');
	await mustRun('Fetching ripgrep', 'npm', ['install', '--ignore-scripts', '@vscode/ripgrep-universal@1.18.0', ...quiet], {
		cwd: work,
		env: outerNpm,
	});
	const binary = join(work, 'node_modules/@vscode/ripgrep-universal/bin', `${process.platform}-${process.arch}`, name);
	mkdirSync(join(wanted, 'bin'), { recursive: true });
	copyFileSync(binary, join(wanted, 'bin', name));
	chmodSync(join(wanted, 'bin', name), 0o755);
	rmSync(work, { recursive: true, force: true });
}

/** The folder above `include/node` of a Node that is installed on the machine, if it came with headers. */
function findSystemHeaders(): string | undefined {
	const candidates = [process.execPath, '/usr/bin/node', '/usr/local/bin/node', '/opt/homebrew/bin/node'];
	return candidates.map(node => dirname(dirname(node))).find(folder => existsSync(join(folder, 'include/node/node_api.h')));
}

/** An npm inside an npm script must not take the outer package's folder for its own. */
const outerNpm: Readonly<Record<string, string | undefined>> = {
	npm_config_local_prefix: undefined,
	npm_config_omit_lockfile_registry_resolved: undefined,
	INIT_CWD: undefined,
};
