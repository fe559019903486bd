import type * as vscode from 'vscode';

/** Owns disposables and disposes them in reverse order of arrival. */
export class DisposableStore implements vscode.Disposable {
	readonly #items: vscode.Disposable[] = [];

	add<T extends vscode.Disposable>(item: T): T {
		this.#items.push(item);
		return item;
	}

	dispose(): void {
		for (let item = this.#items.pop(); item; item = this.#items.pop()) {
			item.dispose();
		}
	}
}
