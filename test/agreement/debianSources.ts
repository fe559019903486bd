/** An upstream archive that Debian 12 keeps beside its packages: tests and examples stand there only. */
export interface DebianSource {
	/** The source package, after `src:`. */
	readonly name: string;

	/** Where the archive stands in Debian's pool. */
	readonly path: string;
	readonly sha256: string;

	/** Which of its files are unpacked, as patterns of tar. */
	readonly only: readonly string[];
}

export const debianSources: readonly DebianSource[] = [
	source(
		'behave',
		'b/behave/behave_1.2.6.orig.tar.gz',
		'b9662327aa53294c1351b0a9c369093ccec1d21026f050c3bd9b3e5cccf81a86',
		'*.feature',
	),
	source(
		'cloc',
		'c/cloc/cloc_1.96.orig.tar.xz',
		'560e11ecc73c07928abb956a355d8564481fca0c92975d24357355eb0bb8e16f',
		'*/tests/inputs/*',
	),
	source(
		'core-async-clojure',
		'c/core-async-clojure/core-async-clojure_1.5.648.orig.tar.xz',
		'4ba28e871c01f7809cc6f843d5e6ce60462fcbf534b1cd047393e1f0c4bf0846',
		'*.clj*',
	),
	source(
		'dav1d',
		'd/dav1d/dav1d_1.0.0.orig.tar.xz',
		'51737db7e4897e599684f873a4725176dd3c779e639411d7c4fce134bb5ebb82',
		'*.asm */arm/32/*.S',
	),
	source(
		'elixir-lang',
		'e/elixir-lang/elixir-lang_1.14.0.dfsg.orig.tar.xz',
		'3dfa724f36b90d1bc41b9626a8ea0c293255c3a21a4d608c576ce39e2a23e5c9',
		'*/lib/*',
	),
	source(
		'ghdl',
		'g/ghdl/ghdl_2.0.0+dfsg.orig.tar.xz',
		'ff4a0cce3b762de18dc8d595675d79f0cc44a5b3f931d21e007352824b273573',
		'*/libraries/* */testsuite/gna/issue1*',
	),
	source(
		'glslang',
		'g/glslang/glslang_12.0.0.orig.tar.gz',
		'7cb45842ec1d4b6ea775d624c3d2d8ba9450aa416b0482b0cc7e4fdd399c3d75',
		'*/Test/*.vert */Test/*.frag */Test/*.comp */Test/*.geom */Test/*.tesc */Test/*.tese',
	),
	source(
		'gnucobol3',
		'g/gnucobol3/gnucobol3_3.1.2.orig.tar.xz',
		'597005d71fd7d65b90cbe42bbfecd5a9ec0445388639404662e70d53ddf22574',
		'*.cob *.cpy',
	),
	source(
		'halide',
		'h/halide/halide_14.0.0.orig.tar.gz',
		'f9fc9765217cbd10e3a3e3883a60fc8f2dbbeaac634b45c789577a8a87999a01',
		'*.ll',
	),
	source(
		'jsonnet',
		'j/jsonnet/jsonnet_0.18.0+ds.orig.tar.xz',
		'ca10be5187483dc467282488097b46de4d352776df6b780a14624054f0527ba3',
		'*sonnet',
	),
	source(
		'latex2rtf',
		'l/latex2rtf/latex2rtf_2.3.18a.orig.tar.gz',
		'338ba2e83360f41ded96a0ceb132db9beaaf15018b36101be2bae8bb239017d9',
		'*.tex',
	),
	source(
		'leiningen-clojure',
		'l/leiningen-clojure/leiningen-clojure_2.10.0.orig.tar.xz',
		'32e8d2ce685a8ccb6bc702d36777282d86d2b9116dbb6e5ec4ddfbbc6759bf2e',
		'*.clj',
	),
	source(
		'nasm',
		'n/nasm/nasm_2.16.01.orig.tar.xz',
		'c77745f4802375efeee2ec5c0ad6b7f037ea9c87c92b149a9637ff099f162558',
		'*/test/*.asm',
	),
	source('nix', 'n/nix/nix_2.8.0.orig.tar.xz', '08b5a0427218de1906bf03004dcbe51d69c55a7b13ccc22c0bbd83ab3f2ed2f6', '*.nix'),
	source(
		'node-prismjs',
		'n/node-prismjs/node-prismjs_1.29.0+dfsg+~1.26.0.orig.tar.xz',
		'aab40ec119df1b2797329ffee6e1ef6aaac3367eb06a240a3d170957479dbc2c',
		'*/tests/languages/*',
	),
	source(
		'ohcount',
		'o/ohcount/ohcount_4.0.0.orig.tar.gz',
		'd71f69fd025f5bae58040988108f0d8d84f7204edda1247013cae555bfdae1b9',
		'*/test/src_dir/*.m */test/src_dir/*.cbl',
	),
	source(
		'openscad-mcad',
		'o/openscad-mcad/openscad-mcad_2019.05.orig.tar.gz',
		'a95be1e86e07b41f57d37de6a6b68624156da8a9f034804d1ddfc2ddb32eb92f',
		'*.scad',
	),
	source(
		'raku-zef',
		'r/raku-zef/raku-zef_0.13.8.orig.tar.gz',
		'c45d48f00f719521c48c1e6a3cd802261e241507cb3890db337036f030ea240c',
		'*.rakumod *.t',
	),
	source(
		'rasqal',
		'r/rasqal/rasqal_0.9.33.orig.tar.gz',
		'6924c9ac6570bd241a9669f83b467c728a322470bf34f4b2da4f69492ccfd97c',
		'*/tests/*',
	),
	source(
		'rust-bat',
		'r/rust-bat/rust-bat_0.22.1.orig.tar.gz',
		'390af597f3bece93f693ecfabbcc182b2ca473c8e29fcfdb2374b5e86207e4b5',
		'*/tests/syntax-tests/source/*',
	),
	source(
		'scala',
		's/scala/scala_2.11.12.orig.tar.xz',
		'b8db9faffd136d376a1885c04b2cced1b25fee5e61295c1c2a66bceaf99e7301',
		'*/src/library/* */src/compiler/*',
	),
	source(
		'thrift',
		't/thrift/thrift_0.17.0.orig.tar.gz',
		'f5888bcd3b8de40c2c2ab86896867ad9b18510deb412cba3e5da76fb4c604c29',
		'*.dart *.hx *.st *.bat',
	),
	source(
		'vala',
		'v/vala/vala_0.56.3.orig.tar.xz',
		'e1066221bf7b89cb1fa7327a3888645cb33b604de3bf45aa81132fd040b699bf',
		'*/vala/*.vala */codegen/*.vala',
	),
	source('yosys', 'y/yosys/yosys_0.23.orig.tar.gz', 'ec982a9393b3217deecfbd3cf9a64109b85310a949e46a51cf2e07fba1071aeb', '*.sv'),
];

/** @param only Patterns, with blanks between. */
function source(name: string, path: string, sha256: string, only: string): DebianSource {
	return { name: `src:${name}`, path: `pool/main/${path}`, sha256, only: only.split(' ') };
}
