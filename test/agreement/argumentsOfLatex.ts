/** Commands whose arguments a reader of the printed text does not see, or sees as a name. */
const names =
	/\\(?:begin|end|newenvironment|definecolor|bibitem|bibliography(?:style)?|documentstyle|documentclass|usepackage|setlength|addtolength|setcounter|addtocounter|[vh]space|pagestyle|thispagestyle|color|includegraphics|geometry|graphicspath|hypersetup|\w*[cC]ite\w*)\*?/g;

/** The columns of a line that stand in arguments of such commands, found by looking through its whole paragraph. */
export function argumentsOfLatex(lines: readonly string[], index: number): ReadonlySet<number> {
	let first = index;
	while (first > 0 && lines[first - 1]!.trim() !== '') {
		first--;
	}

	let last = index;
	while (last < lines.length && lines[last]!.trim() !== '') {
		last++;
	}

	const text = lines.slice(first, last).join('\n');
	const start = lines.slice(first, index).reduce((sum, line) => sum + line.length + 1, 0);
	const columns = new Set<number>();
	for (const { 0: command, index: at } of text.matchAll(names)) {
		const from = at + command.length;
		for (let column = from; column < argumentsEnd(text, from); column++) {
			columns.add(column - start);
		}
	}

	return columns;
}

/** Where the groups in brackets and braces end that begin at an offset. */
function argumentsEnd(text: string, from: number): number {
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		const character = text[at]!;
		if (character === '\\') {
			at++;
		} else if ('[{<'.includes(character)) {
			depth++;
		} else if (']}>'.includes(character)) {
			depth--;
		} else if (depth === 0 && character.trim() !== '') {
			return at;
		}
	}

	return text.length;
}
