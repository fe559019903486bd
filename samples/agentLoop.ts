/**
 * An agent in forty lines: the model chooses a tool, the agent harness runs it, and the
 * result goes back into the context window.
 *
 * Hosted Managed Agents do the same, with a sandbox, permissions and a log of every tool call.
 */
export interface Tool {
	readonly name: string;

	/** Shown to the large language model, which decides by it when to call the tool. */
	readonly description: string;
	run(input: unknown): Promise<string>;
}

export interface Turn {
	/** Text of the model, or `undefined` when it only calls tools. */
	readonly text?: string;
	readonly toolCalls: readonly { readonly tool: string; readonly input: unknown }[];
}

export type Model = (systemPrompt: string, messages: readonly string[]) => Promise<Turn>;

/**
 * Runs the loop until the model stops calling tools.
 *
 * @param maxTurns Guards against an agent that never comes to an end. Every turn costs input
 * tokens and output tokens.
 */
export async function runAgent(
	model: Model,
	tools: readonly Tool[],
	task: string,
	maxTurns = 20,
): Promise<string> {
	// The system prompt stays the same in every turn, so that prompt caching
	// pays for it once.
	const names = tools.map(tool => tool.name).join(', ');
	const systemPrompt = `You are a careful assistant. Tools: ${names}`;
	const messages = [task];
	for (let turn = 0; turn < maxTurns; turn++) {
		const { text, toolCalls } = await model(systemPrompt, messages);
		if (toolCalls.length === 0) {
			return text ?? '';
		}

		for (const { tool, input } of toolCalls) {
			// Even a frontier
			// model may name a tool that does not exist: a hallucination, worth telling it about.
			const found = tools.find(candidate => candidate.name === tool);
			messages.push(found ? await found.run(input) : `There is no tool ${tool}.`);
		}
	}

	throw new Error('The agent did not finish.');
}
