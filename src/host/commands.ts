import * as vscode from 'vscode';
import type { CommandArguments, CommandId } from './contributions';

/** Registers the handler of one of our commands; arguments that come from outside are for the handler to check. */
export function registerCommand<Id extends CommandId>(
	id: Id,
	handler: (...args: CommandArguments[Id]) => Promise<void>,
): vscode.Disposable {
	return vscode.commands.registerCommand(id, handler);
}

/** A link target for trusted Markdown that runs one of our commands. */
export function toCommandUri<Id extends CommandId>(id: Id, ...args: CommandArguments[Id]): string {
	return `command:${id}?${encodeURIComponent(JSON.stringify(args))}`;
}
