/**
 * Shows the extension in a real VS Code, on the sample documents: in the installed desktop one, else in a browser.
 * `npm start -- --browser` insists on the browser; `--port 8080` (or PORT) chooses the port.
 */
import { parseArgs } from 'node:util';
import { buildExtension } from './buildExtension.ts';
import { packageExtension } from './packageExtension.ts';
import { startBrowserVscode } from './start/browserVscode.ts';
import { findDesktopVscode, openDesktop } from './start/desktop.ts';

const { values } = parseArgs({ options: { browser: { type: 'boolean' }, port: { type: 'string' } } });

try {
	console.log('Building …');
	const desktop = values.browser ? undefined : findDesktopVscode();
	if (desktop !== undefined) {
		await buildExtension();
		await openDesktop(desktop);
		console.log(`Opened ${desktop} on the sample documents, with the extension loaded from this checkout.`);
	} else {
		await serve(Number(values.port ?? process.env['PORT'] ?? 0));
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** Serves until Ctrl+C, which ends this process and with it the server. */
async function serve(port: number): Promise<void> {
	const { file } = await packageExtension();
	const vscode = await startBrowserVscode(file, port);
	console.log(`VS Code ${vscode.version} with AI Industry Glossary is ready. Open this address in a browser:\n`);
	console.log(`  ${vscode.url}\n`);
	console.log('Ctrl+C ends it.');
	await vscode.ended;
	throw new Error('The server has ended by itself.');
}
