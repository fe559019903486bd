import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, relative, sep } from 'node:path';
import type { VscodeInstall } from '../../scripts/provision/vscodeInstall.ts';

export interface ServerlessVscode {
	/** Opens VS Code for the Web with an empty in-memory folder. */
	readonly url: string;
	stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.ttf': 'font/ttf',
};

/**
 * Serves VS Code's workbench without a server behind it, as vscode.dev does: extensions run in a web worker, files live in
 * memory. The distribution stays as it is; what ties its page to a server is taken out while serving.
 *
 * @param extensionFolder A built extension; its `browser` entry runs.
 * @param testsPath A CommonJS module inside that folder (VS Code wants it there) whose `run()` the worker calls.
 */
export async function startServerlessVscode(
	install: VscodeInstall,
	extensionFolder: string,
	testsPath: string,
): Promise<ServerlessVscode> {
	const folders: Readonly<Record<string, string>> = { static: install.folder, extension: extensionFolder };
	const testsAddress = `/extension/${relative(extensionFolder, testsPath).replaceAll(sep, '/')}`;
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const body = pathname === '/' ? page(install, authority(), testsAddress) : file(folders, decodeURIComponent(pathname));
		body.then(
			content => response.writeHead(200, { 'Content-Type': types[extname(pathname) || '.html'] ?? 'text/plain' }).end(content),
			() => response.writeHead(404).end(),
		);
	});
	const authority = (): string => `localhost:${(server.address() as AddressInfo).port}`;
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://${authority()}/`,
		stop: () =>
			new Promise(resolve => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function file(folders: Readonly<Record<string, string>>, pathname: string): Promise<string | Buffer> {
	const [, first = '', ...rest] = pathname.split('/');
	const folder = folders[first];
	const path = folder === undefined ? '' : normalize(join(folder, ...rest));
	if (folder === undefined || !path.startsWith(normalize(folder + sep))) {
		throw new Error(`${pathname} is not served.`);
	}

	return pathname.endsWith('/workbench/workbench.js') ? withoutServer(await readFile(path, 'utf8')) : readFile(path);
}

/** What code-server's page takes from the server behind it, and what VS Code for the Web does instead. */
const withoutServerEdits: readonly (readonly [from: RegExp, to: string])[] = [
	[/\bremoteAuthority:location\.host\b/, 'remoteAuthority:undefined'],
	[/(get userRoamingDataHome\(\)\{[^}]*\{scheme:\w+\.)vscodeRemote\}/, '$1vscodeUserData}'],
];

function withoutServer(script: string): string {
	return withoutServerEdits.reduce((text, [from, to]) => {
		if (!from.test(text)) {
			throw new Error(`The script of the workbench has no ${from}.`);
		}

		return text.replace(from, to);
	}, script);
}

async function page(install: VscodeInstall, authority: string, testsAddress: string): Promise<string> {
	const http = (path: string): object => ({ scheme: 'http', authority, path });
	const configuration = {
		folderUri: { scheme: 'tmp', path: '/workspace' },
		userDataPath: '/user',
		isEnabledFileDownloads: true,
		isEnabledFileUploads: true,
		isEnabledCoderGettingStarted: false,
		webviewEndpoint: '/static/out/vs/workbench/contrib/webview/browser/pre',
		_wrapWebWorkerExtHostInIframe: false,
		enableWorkspaceTrust: false,
		productConfiguration: { enableTelemetry: false, extensionsGallery: undefined },
		configurationDefaults: { 'workbench.startupEditor': 'none', 'chat.disableAIFeatures': true },
		developmentOptions: {
			extensions: [http('/extension')],
			extensionTestsPath: http(testsAddress),
			enableSmokeTestDriver: true,
		},
	};
	const values: Readonly<Record<string, string>> = {
		WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
		WORKBENCH_WEB_BASE_URL: '/static',
		WORKBENCH_NLS_FALLBACK_URL: '/static/out/nls.messages.js',
		WORKBENCH_NLS_URL: '/static/out/nls.messages.js',
	};
	const template = await readFile(join(install.folder, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
	return template.replaceAll(/\{\{(\w+)\}\}/g, (_match, name: string) => values[name] ?? '');
}
