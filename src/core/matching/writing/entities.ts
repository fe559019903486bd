/** A character that is written out: `&nbsp;`, `&#8209;`. */
export interface Entity {
	readonly text: string;

	/** Units that it takes in the text. */
	readonly length: number;
}

const pattern = /&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|([A-Za-z]{2,8}));/y;
const accented = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/;
const accents: Readonly<Record<string, string>> = {
	acute: '\u0301',
	grave: '\u0300',
	circ: '\u0302',
	uml: '\u0308',
	tilde: '\u0303',
	cedil: '\u0327',
	ring: '\u030a',
	caron: '\u030c',
};
const ampersand = 0x26;
const firstGreek = 0x3b1;
const greek =
	'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';

/** Those that stand in or between the words of terms. */
const named: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	lsquo: '\u2018',
	rsquo: '\u2019',
	nbsp: '\u00a0',
	ensp: '\u2002',
	emsp: '\u2003',
	thinsp: '\u2009',
	shy: '\u00ad',
	zwj: '\u200d',
	zwnj: '\u200c',
	hyphen: '\u2010',
	dash: '\u2010',
	ndash: '\u2013',
	minus: '\u2212',
	middot: '\u00b7',
	sol: '/',
	plus: '+',
	num: '#',
	period: '.',
	commat: '@',
	lowbar: '_',
	szlig: 'ß',
	aelig: 'æ',
	AElig: 'Æ',
	oelig: 'œ',
	oslash: 'ø',
	Oslash: 'Ø',
	micro: 'µ',
	...Object.fromEntries(greek.split(' ').map((name, place) => [name, String.fromCharCode(firstGreek + place)])),
};

/** The entity that is written at a place; `undefined` where none is, or none that terms have to do with. */
export function entityAt(text: string, at: number): Entity | undefined {
	if (text.charCodeAt(at) !== ampersand) {
		return undefined;
	}

	pattern.lastIndex = at;
	const [written, decimal, hexadecimal, name = ''] = pattern.exec(text) ?? [];
	if (written === undefined) {
		return undefined;
	}

	if (name === '') {
		const codePoint = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
		return codePoint === 0 ? undefined : { text: String.fromCodePoint(codePoint), length: written.length };
	}

	const [, letter, accent] = accented.exec(name) ?? [];
	const character = accent === undefined ? (Object.hasOwn(named, name) ? named[name] : undefined) : letter! + accents[accent]!;
	return character === undefined ? undefined : { text: character.normalize('NFC'), length: written.length };
}
