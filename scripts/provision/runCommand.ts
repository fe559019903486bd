import { spawn } from 'node:child_process';

export interface CommandOptions {
	readonly cwd?: string;

	/** Laid over this process's environment; `undefined` removes a variable. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly timeoutMs?: number;
}

export interface CommandResult {
	/** `undefined` when the command could not be started or was killed. */
	readonly code: number | undefined;

	/** Standard output and error, interleaved as they came. */
	readonly output: string;
}

/** Runs a command to its end without a shell; failing is a result, not an exception. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
	return new Promise(resolve => {
		let output = '';
		const child = spawn(command, args, {
			cwd: options.cwd,
			env: { ...process.env, ...options.env },
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: options.timeoutMs,
			// npm is a .cmd file on Windows, which only a shell starts.
			shell: process.platform === 'win32' && !/[\\/]/.test(command),
		});
		const append = (chunk: Buffer): void => {
			output += chunk.toString();
		};
		child.stdout.on('data', append);
		child.stderr.on('data', append);
		child.on('error', error => resolve({ code: undefined, output: `${output}${error.message}\n` }));
		child.on('close', code => resolve({ code: code ?? undefined, output }));
	});
}

/** The last lines of a command's output: where programs say why they failed. */
export function lastLines(output: string, count = 15): string {
	return output.trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * Like `runCommand`, for a command that has to succeed.
 *
 * @throws {Error} with `what` and the end of the output when it does not.
 */
export async function mustRun(
	what: string,
	command: string,
	args: readonly string[],
	options: CommandOptions = {},
): Promise<string> {
	const { code, output } = await runCommand(command, args, options);
	if (code !== 0) {
		throw new Error(`${what} failed (${command} ${args.join(' ')}):\n${lastLines(output)}`);
	}

	return output;
}
