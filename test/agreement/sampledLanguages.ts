import { compared, type ComparedLanguage } from './comparedLanguage';

/** Languages of which two highlighters for Go and Ruby bring test files, small and awkward. */
export const sampledLanguages: readonly ComparedLanguage[] = [
	samples('scala', 'scala', 'scala'),
	samples('clojure', 'clojure', 'clojure'),
	samples('elixir', 'elixir', 'elixir'),
	samples('julia', 'julia', 'julia'),
	samples('zig', 'zig', 'zig', 'zig', '', 'zigar-compiler'),
	samples('matlab', 'matlab', 'matlab'),
	samples('terraform', 'terraform', 'terraform'),
	samples('hcl', 'hcl', 'hcl', 'hcl', 'golang-github-hashicorp-hcl-v2-dev'),
	samples('nix', 'nix', 'nix', 'nix', '', 'node2nix'),
	samples('dart', 'dart', 'dart'),
	samples('fsharp', 'fsharp', 'fsharp'),
	samples('vb', 'vb', 'vb|vbnet'),
	samples('coffeescript', 'coffee', 'coffeescript'),
	samples('gdscript', 'gdscript', 'gdscript'),
	samples('crystal', 'crystal', 'crystal'),
	samples('apex', 'apex', 'apex'),
	samples('abap', 'abap', 'abap'),
	samples('applescript', 'applescript', 'applescript'),
	samples('sas', 'sas', 'sas'),
	samples('stata', 'stata', 'stata'),
	samples('haml', 'haml', 'haml'),
	samples('jinja', 'jinja-html', 'jinja', 'njk', '', 'govuk-frontend hexo-theme-next'),
	samples('liquid', 'liquid', 'liquid'),
	samples('llvm', 'llvm', 'llvm'),
	samples('systemd', 'systemd', 'systemd'),
	samples('raku', 'raku', 'raku'),
	samples('org', 'org', 'org'),
	samples('openscad', 'openscad', 'openscad'),
	samples('powerquery', 'powerquery', 'powerquery'),
	samples('bicep', 'bicep', 'bicep'),
	samples('sparql', 'sparql', 'sparql'),
	samples('turtle', 'turtle', 'turtle'),
	samples('plsql', 'plsql', 'plsql'),
	samples('jsonnet', 'jsonnet', 'jsonnet'),
	samples('cypher', 'cypher', 'cypher'),
	samples('gherkin', 'gherkin', 'gherkin'),
	samples('smalltalk', 'smalltalk', 'smalltalk'),
	samples('hlsl', 'hlsl', 'hlsl'),
	samples('coq', 'coq', 'coq', 'v', 'libcoq-stdlib'),
	samples('cobol', 'cobol', 'cobol'),
	samples('haxe', 'haxe', 'haxe'),
	samples('vala', 'vala', 'vala'),
	samples('nginx', 'nginx', 'nginx'),
	samples('apache', 'apache', 'apache'),
	samples('qml', 'qml', 'qml'),
	samples('wolfram', 'wolfram', 'mathematica'),
	samples('lean', 'lean', 'lean'),
	samples('v', 'v', 'v'),
	samples('puppet', 'puppet', 'puppet'),
	samples('fennel', 'fennel', 'fennel'),
	samples('bibtex', 'bibtex', 'bib|bibtex'),
	samples('sass', 'sass', 'sass'),
];

/**
 * @param names The highlighters' names of the language, with `|` between.
 * @param extension Of files in the other packages, `debian` and `npm`.
 */
function samples(id: string, grammar: string, names: string, extension = '', debian = '', npm = ''): ComparedLanguage {
	const sample = `(?:^|/)(?:testdata/(?:${names})(?:/[^/]*)?\\.actual|demos/(?:${names}))$`;
	const files = new RegExp(extension === '' ? sample : `${sample}|\\.(?:${extension})$`);
	return compared(id, grammar, files, npm, `golang-github-alecthomas-chroma-v2-dev ruby-rouge ${debian}`, false);
}
