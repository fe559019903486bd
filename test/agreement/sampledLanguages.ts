import { compared, type ComparedLanguage } from './comparedLanguage';

/** Test files of highlighters and counters of lines: small, of many languages, and awkward. */
const highlighters = 'golang-github-alecthomas-chroma-v2-dev ruby-rouge src:rust-bat src:cloc npm:shiki';

/** Languages of which such test files stand beside few packages, or none. */
export const sampledLanguages: readonly ComparedLanguage[] = [
	samples('scala', 'scala', 'scala', /\.scala$/, 'src:scala'),
	samples('clojure', 'clojure', 'clojure', /\.clj[cs]?$/, 'src:leiningen-clojure src:core-async-clojure'),
	samples('elixir', 'elixir', 'elixir', /\.exs?$/, 'src:elixir-lang'),
	samples('julia', 'julia', 'julia', /\.jl$/, 'src:node-prismjs gmsh-doc'),
	samples('zig', 'zig', 'zig', /\.zig$/, '', 'zigar-compiler'),
	samples('matlab', 'matlab', 'matlab', /\/(?:dynare|matlab2tikz)\/.*\.m$|\/matlab_line_colors\.m$/, 'dynare matlab2tikz'),
	samples(
		'terraform',
		'terraform',
		'terraform',
		/\.tf$/,
		'golang-github-hashicorp-terraform-json-dev npm:generator-jhipster-azure-container-apps',
		'@ppwcode/terraform-ppwcode-modules',
	),
	samples('hcl', 'hcl', 'hcl', /\.hcl$/, 'golang-github-hashicorp-hcl-v2-dev golang-github-hashicorp-hcl-dev'),
	samples('nix', 'nix', 'nix', /\.nix$/, 'src:nix', 'node2nix'),
	samples('dart', 'dart', 'dart', /\.dart$/, 'src:thrift'),
	samples('fsharp', 'fsharp', 'fsharp', /\.fs[xi]?$/, 'npm:fable-import-react'),
	samples('vb', 'vb', 'vb|vbnet', /\.vb[as]?$/, 'src:node-prismjs npm:regedit'),
	samples('coffeescript', 'coffee', 'coffeescript', /\.coffee$/, 'coffeescript-doc', 'hubot-scripts'),
	samples('gdscript', 'gdscript', 'gdscript', /\.gd$/, 'src:node-prismjs', '@bendn/stockfish.gd'),
	samples('crystal', 'crystal', 'crystal', /\.cr$/, 'crystal-samples src:node-prismjs'),
	samples(
		'apex',
		'apex',
		'apex',
		/(?:\/tests\/inputs\/(?:JetCar|Remote\w+)|\/package\/.*)\.cls$/,
		'src:node-prismjs npm:@salesforce/templates',
	),
	samples('abap', 'abap', 'abap', undefined, 'src:node-prismjs'),
	samples(
		'applescript',
		'applescript',
		'applescript',
		/\.applescript$/,
		'src:node-prismjs npm:react-dev-utils npm:spotify-node-applescript',
	),
	samples('sas', 'sas', 'sas', /\.sas$/, 'src:node-prismjs npm:@sasjs/core'),
	samples('stata', 'stata', 'stata', /\.do$/, 'src:node-prismjs'),
	samples('haml', 'haml', 'haml', /\.haml$/, 'src:node-prismjs ruby-kaminari-core npm:haml npm:hamljs npm:haml-coffee'),
	samples('jinja', 'jinja-html', 'jinja', /\.njk$/, '', 'govuk-frontend hexo-theme-next'),
	samples(
		'liquid',
		'liquid',
		'liquid',
		/\/minima-[^/]*\/_\w+\/.*\.html$|\.liquid$/,
		'src:node-prismjs jekyll-theme-minima npm:@shopify/app',
	),
	samples('llvm', 'llvm', 'llvm', /\.ll$/, 'src:halide'),
	samples('systemd', 'systemd', 'systemd', /\.(?:service|target|timer|mount|socket)$/, 'systemd'),
	samples('raku', 'raku', 'raku', /\.p6$|\/zef-[^/]*\/.*\.(?:rakumod|t)$/, 'src:raku-zef'),
	samples('org', 'org', 'org', /\.org$/, 'elpa-magit dynare sbcl-source npm:ssh2-sftp-client'),
	samples('openscad', 'openscad', 'openscad', /\.scad$/, 'src:openscad-mcad'),
	samples('powerquery', 'powerquery', 'powerquery', undefined, 'src:node-prismjs'),
	samples('bicep', 'bicep', 'bicep', /\.bicep$/, 'src:node-prismjs npm:generator-jhipster-azure-container-apps'),
	samples('sparql', 'sparql', 'sparql', /\.(?:rq|sparql)$/, 'src:rasqal'),
	samples('turtle', 'turtle', 'turtle', /\.ttl$/, 'src:rasqal'),
	samples('plsql', 'plsql', 'plsql', /\/oracle.*\.sql$/, 'src:node-prismjs roundcube-core freeradius-config'),
	samples('jsonnet', 'jsonnet', 'jsonnet', /\.(?:jsonnet|libsonnet)$/, 'src:jsonnet'),
	samples('cypher', 'cypher', 'cypher', undefined, 'src:node-prismjs'),
	samples('gherkin', 'gherkin', 'gherkin', /\.feature$/, 'src:node-prismjs src:behave'),
	samples('smalltalk', 'smalltalk', 'smalltalk', /\.st$/, 'src:thrift src:node-prismjs npm:amber'),
	samples('hlsl', 'hlsl', 'hlsl', /\.effect$|\/hlsl\.[\w.-]+\.(?:frag|vert|comp|geom|tes[ce])$/, 'src:glslang obs-studio'),
	samples('coq', 'coq', 'coq', /\.v$/, 'libcoq-stdlib'),
	samples('cobol', 'cobol', 'cobol', /\.(?:cob|cbl|CBL|cpy)$/, 'src:gnucobol3 src:ohcount'),
	samples('haxe', 'haxe', 'haxe', /\.hx$/, 'src:thrift'),
	samples('vala', 'vala', 'vala', /\.vala$/, 'src:vala'),
	samples(
		'nginx',
		'nginx',
		'nginx',
		/\/nginx\/.*\.conf$|nginx(?:-\w+)*\.conf$/,
		'nginx-common src:node-prismjs lemonldap-ng-handler liblemonldap-ng-manager-perl mailman3-web munin',
	),
	samples('apache', 'apache', 'apache|apacheconf', /\/(?:apache2|Apache)\/.*\.conf$/, 'apache2'),
	samples('qml', 'qml', 'qml', /\.qml$/, 'qml-module-org-kde-kirigami2'),
	samples('wolfram', 'wolfram', 'mathematica|wolfram', /\/(?:Mathematica_|mathematica)\d\.\w+$/, 'src:node-prismjs src:ohcount'),
	samples('lean', 'lean', 'lean', /\.lean$/, ''),
	samples('v', 'v', 'v', undefined, ''),
	samples(
		'puppet',
		'puppet',
		'puppet',
		/\/puppet[^/]*\/.*\.pp$/,
		'puppet-module-puppetlabs-stdlib puppet-module-puppetlabs-apache src:node-prismjs',
	),
	samples('fennel', 'fennel', 'fennel', /\.fnl$/, ''),
	samples('bibtex', 'bibtex', 'bib|bibtex', /\.bib$/, 'r-base-core'),
	samples('sass', 'sass', 'sass', /\.sass$/, 'npm:bulma'),
];

/**
 * @param names The highlighters' names of the language, with `|` between.
 * @param more Other files, in the highlighters and in the other packages, `debian` and `npm`.
 */
function samples(
	id: string,
	grammar: string,
	names: string,
	more: RegExp | undefined,
	debian: string,
	npm = '',
): ComparedLanguage {
	const own = `samples/(?:${names})\\.sample|testdata/(?:${names})(?:/[^/]*)?\\.actual|demos/(?:${names})|tests/languages/(?:${names})/[^/]*\\.test`;
	const files = new RegExp(`(?:^|/)(?:${own})$${more ? `|${more.source}` : ''}`);
	return compared(id, grammar, files, npm, `${highlighters} ${debian}`, false);
}
