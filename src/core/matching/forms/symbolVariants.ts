const mostVariants = 16;

/** What a surface may hold, and what people write instead; applied one after the other, to all variants so far. */
const rewritings: readonly { readonly first: RegExp; readonly instead: readonly string[] }[] = [
	{ first: /\s*&\s*/gu, instead: [' and '] },
	{ first: /(?<=\p{L}s)['’](?![\p{L}\p{N}])/gu, instead: ["'s"] },
	{ first: /(?<=\p{L}s?)['’](s?)(?![\p{L}\p{N}])/gu, instead: ['$1', ''] },
	{ first: /(?<=\p{L})['’](?=\p{L})/gu, instead: [''] },

	// CI/CD, Node.js; not FLOP/s, which is no plural, and no decimal point.
	{ first: /(?<=\p{L}{2})[/.](?=\p{L}{2})/gu, instead: ['-'] },
	{ first: /(?<=(?<!\p{L})\p{Lu})\/(?=\p{Lu}(?!\p{L}))/gu, instead: ['-'] },
	{ first: /(?<=\p{L})\.(?=\s)/gu, instead: [''] },
	{ first: /(?<=,.*[^,\s])\s+(?=(?:and|or)\s)/gu, instead: [', '] },
];
const umlautDigraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/**
 * The ways in which people write the symbols of a surface, itself first: `R&D` and `R and D`, `Cohen's kappa` and `Cohen kappa`,
 * `CI/CD` and `CI-CD`, `Jürgen` and `Juergen`.
 */
export function symbolVariants(surface: string): readonly string[] {
	const variants = new Set([surface.normalize('NFC')]);
	for (const { first, instead } of rewritings) {
		for (const variant of [...variants]) {
			for (const replacement of variant.search(first) < 0 || variants.size >= mostVariants ? [] : instead) {
				variants.add(variant.replace(first, replacement));
			}
		}
	}

	for (const variant of [...variants]) {
		variants.add(variant.replace(/[äöüÄÖÜ]/g, letter => umlautDigraphs[letter]!));
	}

	return [...variants];
}

/**
 * Takes a surface with something in parentheses at its end apart: `Mixture of Experts (MoE)` is also either part alone; what is
 * no acronym only qualifies the rest.
 */
export function withoutParentheses(surface: string): readonly string[] {
	const [, before, inside] = /^(.*\S)\s+\(([^()]*)\)$/u.exec(surface) ?? [];
	if (before === undefined || inside === undefined) {
		return [surface];
	}

	return /^[^\s\p{Lu}]*\p{Lu}\S*$/u.test(inside) ? [surface, before, inside] : [surface, before];
}
