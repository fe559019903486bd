import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Problem } from './problem';

/** Checks every YAML file of a folder against a schema, and that it is named after what it holds. */
export function schemaProblems(folder: string, schemaFile: string, nameKey: string): Problem[] {
	const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
	const names = readdirSync(folder).filter(name => name.endsWith('.yml'));
	return names.flatMap(name => {
		const document = parseDocument(readFileSync(join(folder, name), 'utf8'));
		const where = `${basename(folder)}/${name}`;
		const syntax = [...document.errors, ...document.warnings].map(error => ({ where, message: error.message }));
		if (syntax.length > 0) {
			return syntax;
		}

		const data = document.toJS() as Record<string, unknown>;
		const problems: Problem[] = [];
		if (!validate(data)) {
			for (const { instancePath, message, params } of validate.errors ?? []) {
				problems.push({
					where: `${where} ${nameOf(data, instancePath)}`,
					message: `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
				});
			}
		}

		if (`${String(data[nameKey])}.yml` !== name) {
			problems.push({ where, message: `its ${nameKey} is “${String(data[nameKey])}”, which is not the file's name` });
		}

		return problems;
	});
}

/** `/entries/3/gloss` → the name of the fourth entry, so that a writer finds it. */
function nameOf(data: Record<string, unknown>, path: string): string {
	const place = /^\/entries\/(\d+)/.exec(path)?.[1];
	const entries = data['entries'];
	const entry: unknown = place !== undefined && Array.isArray(entries) ? entries[Number(place)] : undefined;
	return typeof entry === 'object' && entry !== null && 'name' in entry ? String(entry.name) : '';
}
