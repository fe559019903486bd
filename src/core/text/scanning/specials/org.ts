import type { SpecialRule } from '../../languages/languageData';
import { FunctionRule } from '../functionRule';
import { createGuardedMode, unknownText } from '../guardedMode';
import type { OpenRule } from '../openRule';

/** `#+begin_src python`: the lines up to `#+end_src` are of that language. */
export function orgSource(data: SpecialRule): OpenRule {
	const lines = createGuardedMode(/^[ \t]*#\+end_src\b/gi);
	const name = /[ \t]+([\w+#-]+)/y;
	return new FunctionRule(data.open, { ...data, at: 'lineStart', ignoreCase: true }, (scan, text, at, end) => {
		name.lastIndex = at + data.open.length;
		const language = name.exec(text)?.[1];
		scan.push(lines);
		scan.push((language === undefined ? undefined : scan.findRoot(language.toLowerCase())) ?? unknownText);
		return end;
	});
}
