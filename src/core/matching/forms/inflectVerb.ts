/** Past tense and participle of irregular verbs that the trade uses, alone or after a prefix (`overfit`, `jailbreak`). */
const irregularPasts: Readonly<Record<string, readonly string[]>> = {
	be: ['was', 'were', 'been'],
	begin: ['began', 'begun'],
	bind: ['bound'],
	break: ['broke', 'broken'],
	bring: ['brought'],
	build: ['built'],
	buy: ['bought'],
	catch: ['caught'],
	choose: ['chose', 'chosen'],
	come: ['came', 'come'],
	cut: ['cut'],
	do: ['did', 'done'],
	draw: ['drew', 'drawn'],
	drive: ['drove', 'driven'],
	fall: ['fell', 'fallen'],
	feed: ['fed'],
	find: ['found'],
	fit: ['fit', 'fitted'],
	forget: ['forgot', 'forgotten'],
	get: ['got', 'gotten'],
	give: ['gave', 'given'],
	go: ['went', 'gone'],
	grow: ['grew', 'grown'],
	have: ['had'],
	hold: ['held'],
	keep: ['kept'],
	know: ['knew', 'known'],
	lead: ['led'],
	learn: ['learned', 'learnt'],
	leave: ['left'],
	lose: ['lost'],
	make: ['made'],
	put: ['put'],
	read: ['read'],
	run: ['ran', 'run'],
	say: ['said'],
	see: ['saw', 'seen'],
	seek: ['sought'],
	sell: ['sold'],
	send: ['sent'],
	set: ['set'],
	shrink: ['shrank', 'shrunk'],
	speak: ['spoke', 'spoken'],
	spend: ['spent'],
	spin: ['spun'],
	split: ['split'],
	spread: ['spread'],
	take: ['took', 'taken'],
	teach: ['taught'],
	tell: ['told'],
	think: ['thought'],
	throw: ['threw', 'thrown'],
	understand: ['understood'],
	wind: ['wound'],
	write: ['wrote', 'written'],
};

const prefixes = /^(?:broad|co|fine|fore|jail|mis|off|out|over|post|pre|re|un|under|up)$/;
const oneConsonantAtEnd = /[^aeiou][aeiou][bdfgklmnprstvz]$|^[aeiou][bdfgklmnprstvz]$|qu[aeiou][bdfgklmnprstvz]$/;

/**
 * All forms of an English verb but the base itself: third person, past, participles.
 *
 * Where a final consonant may double, both spellings are given (`modelled`, `modeled`); the wrong one of a pair harms nobody,
 * as nobody writes it.
 *
 * @param verb One word in lower case.
 */
export function formsOfVerb(verb: string): readonly string[] {
	const pasts = irregularPast(verb) ?? regularPasts(verb);
	const forms = new Set([thirdPerson(verb), ...presentParticiples(verb), ...pasts]);
	forms.delete(verb);
	return [...forms];
}

function thirdPerson(verb: string): string {
	if (/[^aeiou]y$/.test(verb)) {
		return verb.slice(0, -1) + 'ies';
	}

	return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb) ? verb + 'es' : verb + 's';
}

function irregularPast(verb: string): readonly string[] | undefined {
	for (let start = 0; start < verb.length - 1; start++) {
		const base = verb.slice(start);
		if (Object.hasOwn(irregularPasts, base) && (start === 0 || prefixes.test(verb.slice(0, start)))) {
			return irregularPasts[base]!.map(past => verb.slice(0, start) + past);
		}
	}

	return undefined;
}

function presentParticiples(verb: string): readonly string[] {
	if (verb.endsWith('ie')) {
		return [verb.slice(0, -2) + 'ying'];
	}

	if (/[^eoy]e$/.test(verb)) {
		return [verb.slice(0, -1) + 'ing'];
	}

	return doublings(verb).map(stem => stem + 'ing');
}

function regularPasts(verb: string): readonly string[] {
	if (verb.endsWith('e')) {
		return [verb + 'd'];
	}

	return /[^aeiou]y$/.test(verb) ? [verb.slice(0, -1) + 'ied'] : doublings(verb).map(stem => stem + 'ed');
}

function doublings(verb: string): readonly string[] {
	return oneConsonantAtEnd.test(verb) ? [verb, verb + verb.slice(-1)] : [verb];
}
