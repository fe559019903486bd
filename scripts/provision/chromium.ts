import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder, checkoutFolder, type Say } from './places.ts';
import { lastLines, runCommand } from './runCommand.ts';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const wellKnown = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The executable of a Chromium that starts: `CHROMIUM_EXECUTABLE`, one that the machine has, Debian's (when root), or Playwright's.
 *
 * @throws {Error} saying what was tried.
 */
export async function provisionChromium(say: Say): Promise<string> {
	const named = process.env['CHROMIUM_EXECUTABLE'];
	if (named !== undefined && named !== '') {
		if (await starts(named)) {
			return named;
		}

		throw new Error(`CHROMIUM_EXECUTABLE names ${named}, which does not start.`);
	}

	const tried: string[] = [];
	return (
		(await findInstalled()) ??
		(await installFromDebian(say, tried)) ??
		(await downloadByPlaywright(say, tried)) ??
		fail(`No Chromium or Chrome was found. Install one, or name it in CHROMIUM_EXECUTABLE.\n${tried.join('\n')}`)
	);
}

async function findInstalled(): Promise<string | undefined> {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const onPath = namesOnPath.flatMap(name => folders.map(folder => join(folder, name)));
	for (const candidate of [...onPath, ...wellKnown]) {
		if (existsSync(candidate) && (await starts(candidate))) {
			return candidate;
		}
	}

	return undefined;
}

async function installFromDebian(say: Say, tried: string[]): Promise<string | undefined> {
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
		tried.push('- apt-get: not root on a Debian');
		return undefined;
	}

	say("installing Chromium (Debian's package, by apt-get)");
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const update = await runCommand('apt-get', ['update'], { env });
	const install = await runCommand(
		'apt-get',
		['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', 'chromium'],
		{ env },
	);
	const found = await findInstalled();
	if (found === undefined) {
		tried.push(`- apt-get install chromium:\n${lastLines(update.code === 0 ? install.output : update.output + install.output)}`);
	}

	return found;
}

async function downloadByPlaywright(say: Say, tried: string[]): Promise<string | undefined> {
	const browsers = join(cacheFolder, 'browsers');
	process.env['PLAYWRIGHT_BROWSERS_PATH'] ??= browsers;
	const { chromium } = await import('playwright-core');
	if (!existsSync(chromium.executablePath())) {
		say("downloading Chromium (Playwright's build)");
		const cli = join(checkoutFolder, 'node_modules/playwright-core/cli.js');
		const { output } = await runCommand(process.execPath, [cli, 'install', 'chromium'], { timeoutMs: 600_000 });
		if (!existsSync(chromium.executablePath())) {
			tried.push(`- playwright install chromium:\n${lastLines(output)}`);
			return undefined;
		}
	}

	return chromium.executablePath();
}

/** Some systems put a stub on the PATH that only tells how to install the real thing. */
async function starts(executable: string): Promise<boolean> {
	return (await runCommand(executable, ['--version'], { timeoutMs: 30_000 })).code === 0;
}

function fail(message: string): never {
	throw new Error(message);
}
