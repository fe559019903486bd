import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from '../test/support/browser.ts';

/** Draws media/icon.png (256 px, transparent corners) from media/icon.svg, in the Chromium that `npm test` provisions. */
async function drawIcon(): Promise<void> {
	const media = resolve(import.meta.dirname, '../media');
	const browser = await launchBrowser();
	const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
	await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync(`${media}/icon.svg`, 'utf8')}`);
	await page.screenshot({ path: `${media}/icon.png`, omitBackground: true });
	await browser.close();
}

void drawIcon();
