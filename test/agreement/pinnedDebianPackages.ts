/** A package of Debian 12, by the bytes of its archive. */
export interface DebianPackage {
	readonly name: string;
	readonly version: string;
	readonly sha256: string;
}

/** Debian's, for the languages that npm has hardly a file of. Compared where `apt-get` still has these versions. */
export const debianPackages: readonly DebianPackage[] = [
	{
		name: 'avr-libc',
		version: '1:2.0.0+Atmel3.6.2-3',
		sha256: 'a7adb563082d291c49fe5f4a483fca18d27f30627c2c8a520c5e23578d0fa5af',
	},
	{ name: 'bash-completion', version: '1:2.11-6', sha256: '8f79fbfae64b85ea54f63c6db688f2cd8cb079f40b6164f8b1f9451e37790549' },
	{
		name: 'cl-alexandria',
		version: '20211025.gita67c3a6-1',
		sha256: '032e9fde718f9b2aac5bb2c64a39502a949694ad1a995b00c1862ed231271214',
	},
	{ name: 'cl-ironclad', version: '0.57-3', sha256: '2c4b13010ca7d69be92f3a28c829525d38097663429f837676639b190f7a8398' },
	{ name: 'cmake-data', version: '3.25.1-1', sha256: '8371f9694da94fd551a3ea653e2e25d99747471ca0b48cc029bf5c792ea590a3' },
	{ name: 'dub', version: '1.27.0-3', sha256: '24eed231c62626184309c0eff2cd0bd40d7504b5cba5fa78e2ae2067d817605c' },
	{ name: 'elpa-magit', version: '3.3.0-2', sha256: 'ea02299136e499f5c4aa57a0794212764e161f36f21e9e350b90ef17487e5ab4' },
	{
		name: 'erlang-src',
		version: '1:25.2.3+dfsg-1+deb12u4',
		sha256: '52fc8fbd533e0d094514ba54ff7b7a3244b2cf02a4905cf36dfeccb346d3479b',
	},
	{
		name: 'fish-common',
		version: '3.6.0-3.1+deb12u1',
		sha256: '7386d9ae1851784c9ab3818f18389dbe33f4961f48617393509e2cc99ac6b6e1',
	},
	{
		name: 'fpc-source-3.2.2',
		version: '3.2.2+dfsg-20',
		sha256: 'db7cddd08cd891678dc8273a0b0fe3c88a50b15bb16e940d107aa886a5184a12',
	},
	{ name: 'gawk', version: '1:5.2.1-2', sha256: '9cd63c1b35ff082092c221a23dcb167f72c4d1c3de3a42e11f16181f42ab3b55' },
	{
		name: 'ghdl-mcode',
		version: '2.0.0+dfsg-6.2+b2',
		sha256: '03ae598a0ac9d0cfd2e10e1861d546f25e1e10e6bdfeaca9103ce2aaa168e3e8',
	},
	{ name: 'git-doc', version: '1:2.39.5-0+deb12u3', sha256: '3c89668a11053a6bafade3de1f611f4613db31e082af63f43d8c5b69ad8795ec' },
	{ name: 'gnat-12', version: '12.2.0-14+deb12u1', sha256: 'a39315ef32c1b9a17a2be5e3540ba6f91c441e808211d609e63e3d44f9114e53' },
	{ name: 'golang-1.19-src', version: '1.19.8-2', sha256: '2dfa82fe4f08f4e0193c532e561af4c91871f5235608f04f2bb8d57bb288df5a' },
	{
		name: 'golang-github-alecthomas-chroma-v2-dev',
		version: '2.5.0-1',
		sha256: '3139934dcd27861529a4d39cbabd448c867b3ac0daebb37aa640bcb7ea3050dc',
	},
	{
		name: 'golang-github-hashicorp-hcl-v2-dev',
		version: '2.14.1-2',
		sha256: '1ffd62cfe44b0d4eb5676fe3621d72372e68b66176123e827849dc87396accdf',
	},
	{
		name: 'golang-github-vektah-gqlparser-dev',
		version: '2.5.1-2',
		sha256: '63880cb0eb867991f436cf41c591fcc7cf78ae07e95c1866fc09cc520488ff73',
	},
	{ name: 'guile-3.0-libs', version: '3.0.8-2', sha256: '440dd5572ec396b38e6cdf3510026d3bc558027ba5d7d3992aff66d7d3c3ad4e' },
	{ name: 'guile-3.0', version: '3.0.8-2', sha256: '95652c86639aa2e60db71e034c7cb76d1968c7b294dfd6062edb46a75a2e10d7' },
	{ name: 'hugs', version: '98.200609.21-6+b1', sha256: '96bb595f0c9f9b6c3ca8d168e5737c8cc02a0e4dd635edd9cbc38aa51fac5834' },
	{ name: 'iverilog', version: '11.0-1.1+b1', sha256: '14d9d14dc8256fd89667fb68c3bd93f1c57310b9c95b33fb0d4b7719c887ae2f' },
	{
		name: 'libcoq-stdlib',
		version: '8.16.1+dfsg-1+b2',
		sha256: '8041ed20fb162a30553e273d9d3e8a3e67d97e08020b604af2402cc4be2e6431',
	},
	{
		name: 'libghdl-dev',
		version: '2.0.0+dfsg-6.2+b2',
		sha256: 'b627afad9a6772f37fc1aaf157fb3bbdb681102b5eab159526a0ed0ebae8b769',
	},
	{
		name: 'libhugs-base-bundled',
		version: '98.200609.21-6+b1',
		sha256: '2824c10ea13b5e0f5428e09dcb1234d16f8275476489908ed1e5852ac15c1b5a',
	},
	{
		name: 'libphobos2-ldc-shared-dev',
		version: '1:1.30.0-1+b1',
		sha256: 'ff59faddd85148f68bc2496a412a71fe6890a18fd71d8f58d537bc3221f57b6f',
	},
	{ name: 'libruby3.1', version: '3.1.7-1~deb12u2', sha256: 'cb1372caccb3aada790ec92b8ca87f12652e0d5ad3d82c583b75a77d982c2d44' },
	{ name: 'lua-penlight', version: '1.13.1-3', sha256: '69918434ee650d06aa470d49ba05a1a16ae43e66b8216e135cc5075f7d5d9ff3' },
	{ name: 'nim', version: '1.6.10-2', sha256: '1861cfaaa3e085fb091a1e0b768a2c0d2ace17796b56964b88326fe3468ac399' },
	{ name: 'ocaml-nox', version: '4.13.1-4', sha256: 'f54caa519c341e6d946f993b48759fa9dfcb9b52499d0845185f1990fc9956fc' },
	{ name: 'ocaml', version: '4.13.1-4', sha256: '98ca43adc3edb8994bb89830e51b3bdb7d25449db41a5702cf8ff39696c404ea' },
	{
		name: 'phpmyadmin',
		version: '4:5.2.1+dfsg-1+deb12u1',
		sha256: '65649156757a637d83c873d61511aa964f70fce35d6a6f7e31d18183b71bad91',
	},
	{
		name: 'postgresql-15',
		version: '15.20-0+deb12u1',
		sha256: '8566850f295c2cb5034ff5dd5b40caf97eea81b75a841c8d1f691c05ab8815db',
	},
	{ name: 'python3-doc', version: '3.11.2-1', sha256: '483cbd4804af6e61759c98ad43045987989d6f06fbf968fb175c57c0642e8cc0' },
	{
		name: 'python3-numpy',
		version: '1:1.24.2-1+deb12u1',
		sha256: '64c6e18bd85f881328d70071154c2d8b93fd6de2e07855f81fad5e499694ac03',
	},
	{
		name: 'r-base-core',
		version: '4.2.2.20221110-2',
		sha256: 'cfc8aafc639333d16d9019c7d498ced00fc3565b153682a9d9baa48b9eb96a38',
	},
	{ name: 'r-cran-ggplot2', version: '3.4.1+dfsg-1', sha256: '185d18e5ee33aff006d0e6b31aaa77efde7d39c361f991801f41d2b481408fde' },
	{ name: 'racket-common', version: '8.7+dfsg1-1', sha256: 'aa3c71cb62588aa4ccc959806c123d2719f655e99369b2122d30128461731ce3' },
	{ name: 'racket', version: '8.7+dfsg1-1', sha256: '9333aa6e632c0f42b7d9d0643150789d4a1d15f7db1bcddaf75c5e08698014ed' },
	{ name: 'ruby-rouge', version: '3.30.0-2', sha256: '6dc70df7d84136ad5849c94a60e5dd1f56f7435cb4c3e14e938abff6df4235fb' },
	{ name: 'rust-src', version: '1.63.0+dfsg1-2', sha256: '410b8c6d464cabbe5fb3154ab8c3d374980dd597fbe7e3b7bb3ed8dd1bf11e25' },
	{ name: 'sbcl-source', version: '2:2.2.9-1', sha256: '908656efc0892047dba4f32bddd38388cd4f590c2e149c90f757afc97388cd38' },
	{
		name: 'swi-prolog-core',
		version: '9.0.4+dfsg-2',
		sha256: '6a6cf6baf16a912311badee31b184d5678f5a8b223fe71601ce6d96853da9c70',
	},
	{ name: 'swi-prolog-nox', version: '9.0.4+dfsg-2', sha256: '89a76ab4329bb86194fd9208e99c4e58a2deed3b586ddc5db782d5896e9f89f9' },
	{ name: 'tcllib', version: '1.21+dfsg-1', sha256: '6bf4cbb66b52d47dcf02e8de4469597d25dc475668d49f8b7f3f3135e3eb2d08' },
	{
		name: 'texlive-latex-base',
		version: '2022.20230122-3',
		sha256: '503da57b049873b4c0a2402b602fd1d9dc8653494bc34680537379abf02a88ee',
	},
	{ name: 'verilator', version: '5.006-3', sha256: '97239c73375f4e3c6d5e04afd7afdcae133e1b25bf0d876f81af04f09961c6bf' },
	{
		name: 'vim-runtime',
		version: '2:9.0.1378-2+deb12u2',
		sha256: '6a3dd2317a593742cb247f3494d986b3127887dbe1449253b8efa6112289854e',
	},
	{
		name: 'wordpress',
		version: '6.1.9+dfsg1-0+deb12u1',
		sha256: '506283af0a6194efeb39f2fb19e6131d59142a20b81e280b8e9f331385c54937',
	},
	{ name: 'yosys', version: '0.23-6', sha256: '00cb3419d9c2e8964e588cbfa8a46b8d0ff4b391083a53a82d49ec1c2766330b' },
	{ name: 'apache2', version: '2.4.71-1~deb12u1', sha256: '199c302fd37a8904735a2d28a50b496a86d07d925f8474bb381c0a7bfe755f04' },
	{ name: 'coffeescript-doc', version: '2.7.0-4', sha256: '5085343632ee61846fe151a025f52991f320d1af7f95072d05c08cd4e87eb5ec' },
	{
		name: 'crystal-samples',
		version: '1.6.0+dfsg-3',
		sha256: '9420a19d25d597dc66d66c1d754c779dda2ff7d8759552617409018e50a61b9e',
	},
	{ name: 'dynare', version: '5.3-1', sha256: '9d382f67b15267ca33d6127d802e86b27890da5758bcbccf4837771605d932b7' },
	{ name: 'geany-common', version: '1.38-1', sha256: 'd7a84bab08b84ee1e4e5b964141a654dda414532457ed64986445c5b3dc8f966' },
	{
		name: 'golang-github-hashicorp-terraform-json-dev',
		version: '0.5.0-3',
		sha256: 'd11be9acf4dacfe1c3efd5f31f145cd93c6cb1b119f5c27b38c4977c3f764f69',
	},
	{ name: 'jekyll-theme-minima', version: '2.5.1-2', sha256: 'f2f1429c61d843db2830ad1e646e2730933321c6a4fad76af5c0b1244d85c2dc' },
	{ name: 'matlab2tikz', version: '1.1.0-8', sha256: 'd1f21da6c7029fd91493a77b5f0ec14f855a1281fd66c07cb69c8885d4b06a8f' },
	{
		name: 'nginx-common',
		version: '1.22.1-9+deb12u11',
		sha256: '8ef1715ff5a9764fb5f810116acee417f4e092032212b6e4f392e8d2cd6b0952',
	},
	{ name: 'obs-studio', version: '29.0.2+dfsg-1+b1', sha256: 'aa16157fabb6fd23323b964485eaeadb6d83c82dc6b4ee9582fe78bba6378e9a' },
	{
		name: 'puppet-module-puppetlabs-stdlib',
		version: '8.5.0-1',
		sha256: 'd645102c584ea9f0b07c0f0fbbea7f416ac20d6dcebce8a89b5bbb285460f2cd',
	},
	{
		name: 'qml-module-org-kde-kirigami2',
		version: '5.103.0-1',
		sha256: 'a32cf9f3e376eca540fcaacc8a2d8a27f9822c253ab09eef14769a99566c9859',
	},
	{
		name: 'roundcube-core',
		version: '1.6.5+dfsg-1+deb12u13',
		sha256: '254cf2e046feebc92c91301c826595cd122283c30f5695723c80c0b7f6841d9e',
	},
	{ name: 'ruby-kaminari-core', version: '1.2.2-1', sha256: '453b26a06655278cc196245568f77a1e5b7b790ac8b6669606969b6b08c76f06' },
	{ name: 'systemd', version: '252.39-1~deb12u2', sha256: '286f879c537bfba92e59d580c075ad20ab49020244c79634656850a306dd462b' },
	{ name: 'tuned', version: '2.20.0-1', sha256: '67d8d41f685ad2dd5772fdef3501f77d16e574fc6aba0584650d692d2e62b0a6' },
	{
		name: 'puppet-module-puppetlabs-apache',
		version: '5.5.0-2',
		sha256: '6eff25a1ba7e84da73dcf09003da7d7b4a8238706a0f32769ee396328487f467',
	},
	{
		name: 'golang-github-hashicorp-hcl-dev',
		version: '1.0.0-1.1',
		sha256: 'be4123b5032261eb35e7420331064cfbc58c76b9b11a7c9c8d2209700fe062f8',
	},
	{
		name: 'gmsh-doc',
		version: '4.8.4+ds2-3',
		sha256: '024fe5071e269b9056c9cc535ce8409934aa13d56265c75d07995a57fb183617',
	},
	{
		name: 'freeradius-config',
		version: '3.2.1+dfsg-4+deb12u1',
		sha256: '671fbf937cb1b6d52ed9bd641294be3b903f60e134e2207796d921016e8533f7',
	},
	{
		name: 'lemonldap-ng-handler',
		version: '2.16.1+ds-deb12u10',
		sha256: 'a7f266f6adde8652dc33347c936aa9ba4df1c9b60596715c53d0ddf195a7917a',
	},
	{
		name: 'mailman3-web',
		version: '0+20200530-2.1',
		sha256: 'd5a26856ef00c56b4f2692db94a50f24caf5dc3282cf4ff6d11c1714ac76a38f',
	},
	{
		name: 'munin',
		version: '2.0.73-1',
		sha256: '1aefa4ea816f49cfcf47863658d456eb8223ddcfa8c5a210ff7feadc79400326',
	},
	{
		name: 'liblemonldap-ng-manager-perl',
		version: '2.16.1+ds-deb12u10',
		sha256: '6e159621527ca2b00f7513e6ee8a5704c6cc518625b676efddd03b4e9c33f7bd',
	},
];
