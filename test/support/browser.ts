import { chromium, type Browser } from 'playwright-core';
import { chromiumExecutable } from '../../scripts/provision.ts';

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Starts a headless Chromium. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: await chromiumExecutable(), args });
}
