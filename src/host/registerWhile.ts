import * as vscode from 'vscode';

/** Keeps something registered as long as a condition holds; asks again whenever `onDidChange` fires. */
export function registerWhile(
	holds: () => boolean,
	onDidChange: vscode.Event<void>,
	register: () => vscode.Disposable,
): vscode.Disposable {
	let registration: vscode.Disposable | undefined;
	function update(): void {
		if (holds()) {
			registration ??= register();
		} else {
			registration?.dispose();
			registration = undefined;
		}
	}

	update();
	const subscription = onDidChange(update);
	return vscode.Disposable.from(subscription, { dispose: () => registration?.dispose() });
}
