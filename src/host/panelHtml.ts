import * as vscode from 'vscode';

/** The page of the sidebar: nothing but its own script and style may load, and nothing may be fetched. */
export function panelHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
	const nonce = crypto.randomUUID();
	const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'panel', 'main.js'));
	const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'panel.css'));
	return `<!DOCTYPE html>
<html lang="en">
<head>
	<meta charset="utf-8">
	<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<link rel="stylesheet" href="${style.toString()}">
	<title>AI Glossary</title>
</head>
<body>
	<main id="app"></main>
	<script nonce="${nonce}" src="${script.toString()}"></script>
</body>
</html>`;
}
