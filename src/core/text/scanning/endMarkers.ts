import { skipSpace } from './characters';
import { CodeMode } from './codeMode';
import { FunctionRule } from './functionRule';
import type { OpenRule } from './openRule';

/**
 * Rules for lines such as `__END__`, which must stand alone. What follows is data, to the end of the document.
 *
 * @param rules What is read in that data nevertheless: the documentation of Perl.
 */
export function createEndMarkerRules(markers: readonly string[], rules: readonly OpenRule[]): OpenRule[] {
	const rest = new CodeMode();
	rest.setRules(rules);
	return markers.map(
		marker =>
			new FunctionRule(marker, { at: 'column0' }, (scan, text, at, end) => {
				if (skipSpace(text, at + marker.length, end) !== end) {
					return -1;
				}

				scan.push(rest);
				return end;
			}),
	);
}
