import { skipSpace } from './characters';
import { FunctionRule } from './functionRule';
import { nextModeId, type Mode } from './mode';
import type { OpenRule } from './openRule';

/** What follows the end of a program: data, to the end of the document. */
const rest: Mode = {
	id: nextModeId(),
	read: (_scan, _text, _from, end) => end,
};

/** Rules for lines such as `__END__`, which must stand alone. */
export function createEndMarkerRules(markers: readonly string[]): OpenRule[] {
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
