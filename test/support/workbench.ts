import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The workbench in a page, with all that one wants to know when something goes wrong. */
export interface Workbench {
	readonly page: Page;

	/** What page and extension host logged, oldest first. */
	log(): string;
	close(): Promise<void>;
}

export interface WorkbenchOptions {
	readonly width?: number;
	readonly height?: number;
	readonly deviceScaleFactor?: number;

	/** Called for each line that tests or extensions log in the extension host. */
	readonly onLog?: (type: string, text: readonly unknown[]) => void;

	/** Called when the extension host's tests have ended. */
	readonly onExit?: (code: number) => void;
}

/** Opens an address of VS Code in a fresh browser profile. It does not wait for more than the page itself. */
export async function openPage(browser: Browser, url: string, options: WorkbenchOptions = {}): Promise<Workbench> {
	const context: BrowserContext = await browser.newContext({
		viewport: { width: options.width ?? 1280, height: options.height ?? 1000 },
		deviceScaleFactor: options.deviceScaleFactor ?? 1,
	});
	const lines: string[] = [];
	await context.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
		lines.push(`[host ${type}] ${args.join(' ')}`);
		options.onLog?.(type, args);
	});
	await context.exposeFunction('codeAutomationExit', (code: number) => options.onExit?.(code));
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	page.on('console', message => lines.push(`[page ${message.type()}] ${message.text()}`));
	page.on('pageerror', error => lines.push(`[page error] ${error.stack ?? error.message}`));
	await page.goto(url, { waitUntil: 'domcontentloaded' });
	return { page, log: () => lines.join('\n'), close: () => context.close() };
}
