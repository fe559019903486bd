import { cFamilyLanguages } from './cFamily';
import { configurationLanguages } from './configuration';
import { functionalLanguages } from './functional';
import type { LanguageData } from './languageData';
import { markupLanguages } from './markup';
import { proseLanguages } from './proseLanguages';
import { pythonLanguages } from './python';
import { scientificLanguages } from './scientific';
import { scriptLanguages } from './script';
import { scriptingLanguages } from './scripting';
import { textualLanguages } from './textual';

/** Languages that one table holds. Its data are made when one of them is first asked for: a document mostly needs one family. */
interface LanguageFamily {
	/** Every id of the family, with commas between. */
	readonly ids: string;
	create(): readonly LanguageData[];
}

/** Every language that the scanner knows, by family; ids of VS Code come first. */
export const languageFamilies: readonly LanguageFamily[] = [
	{
		ids:
			'plaintext,log,text,markdown,quarto,rmd,prompt,instructions,chatagent,skill,mdx,restructuredtext,rst,latex,' +
			'tex,doctex,markdown_latex_combined,git-commit,scminput',
		create: proseLanguages,
	},
	{
		ids:
			'typescript,typescriptreact,javascript,javascriptreact,qml,javascript-plain,typescript-in-braces,' +
			'coffeescript,json,jsonc,jsonl,json5,snippets,code-snippets',
		create: scriptLanguages,
	},
	{
		ids: 'python,gdscript,starlark,bazel,cython,mojo,snakemake,gn,genie',
		create: pythonLanguages,
	},
	{
		ids:
			'c,cpp,cuda-cpp,objective-c,objective-cpp,cuda,opencl,csharp,csharp-in-braces,java,go,rust,kotlin,' +
			'kotlinscript,scala,sbt,swift,dart,groovy,jenkinsfile,gradle,nextflow,zig,d,proto3,proto,protobuf,thrift,' +
			'capnp,flatbuffers,solidity,apex,typespec,bicep-plain,prisma,cypher,kusto,bicep,hlsl,glsl,wgsl,metal,' +
			'shaderlab,vala,haxe,actionscript,actionscript-3,move,cairo,ballerina,gleam,smithy,v,odin,cue,jsonnet,' +
			'libsonnet,powerquery,kdl,verilog,systemverilog,system-verilog,stylus,dot,graphviz',
		create: cFamilyLanguages,
	},
	{
		ids:
			'ruby,php-code,lua,shellscript,powershell,perl,perl5,raku,perl6,crystal,elixir,fish,nushell,awk,tcl,bat,' +
			'viml,vim,applescript,ahk,autohotkey,ahk2',
		create: scriptingLanguages,
	},
	{
		ids:
			'yaml,dockercompose,github-actions-workflow,yml,yaml-front-matter,dockerfile,makefile,sql,css,scss,less,' +
			'postcss,toml,cargo-lock,ini,gitconfig,editorconfig,systemd,desktop,properties,java-properties,dotenv,env,' +
			'ignore,gitignore,dockerignore,git-rebase,apache,apacheconf,codeowners,ssh_config,ssh-config,' +
			'pip-requirements,gitattributes,hosts,just,robots,sed,procfile,caddyfile,meson,ninja,beancount,nginx,' +
			'puppet,terraform,hcl,tf,opentofu,terraform-vars,packer,nomad,cmake,graphql,gql,nix,http,rest,hurl,bibtex,' +
			'turtle,sparql,n3,trig,mermaid,plantuml,dax,plsql,tsql,spark-sql,bigquery,snowflake-sql,sass,diff,' +
			'search-result,csv,tsv,git-patch,hex,binary,code-text-binary,regexp,regex',
		create: configurationLanguages,
	},
	{
		ids:
			'haskell,literate haskell,cabal,purescript,idris,agda,dhall,elm,ocaml,ocaml.interface,reason,sml,coq,rocq,' +
			'isabelle,standard-ml,fsharp,lean,lean4,clojure,clojurescript,edn,fennel,hy,lisp,commonlisp,common-lisp,' +
			'scheme,racket,janet,elisp,emacs-lisp,emacslisp,erlang,prolog,logtalk,mercury,wolfram,mathematica,wat,wasm,' +
			'llvm,smalltalk',
		create: functionalLanguages,
	},
	{
		ids:
			'r,rprofile,julia,juliamarkdown-code,matlab,octave,fortran,fortran-modern,fortranfreeform,' +
			'fortran-free-form,fortran90,fortran_fixed-form,fortranfixedform,fortran-fixed-form,ada,gpr,vhdl,pascal,' +
			'objectpascal,delphi,cobol,vb,vbscript,vba,freebasic,asm,assembly,nasm,masm,asm-intel-x86-generic,' +
			'asm-collection,mipsasm,mips,riscv,arm,gas,s,nim,nimble,stata,sas,abap,gnuplot,openscad,modelica,' +
			'postscript',
		create: scientificLanguages,
	},
	{
		ids: 'asciidoc,adoc,org,typst,jade,pug,po,gettext,gherkin,cucumber,feature,wikitext,mediawiki,haml,slim',
		create: textualLanguages,
	},
	{
		ids:
			'html,xhtml,xml,xsl,svg,xsd,php,vue,vue-html,svelte,astro,angular,angular-html,ng-template,handlebars,' +
			'mustache,glimmer,jinja,jinja-html,django-html,django-txt,twig,nunjucks,njk,liquid,razor,aspnetcorerazor,' +
			'cshtml,blade,laravel-blade,erb,html.erb,html-eex,heex,eex,ejs,asp,jsp',
		create: markupLanguages,
	},
];

const created = new Map<LanguageFamily, readonly LanguageData[]>();

/** The languages of a family. */
function languagesOf(family: LanguageFamily): readonly LanguageData[] {
	let languages = created.get(family);
	if (!languages) {
		languages = family.create();
		created.set(family, languages);
	}

	return languages;
}

/** What the table says of a language id; `undefined` if it does not know it. */
export function findLanguage(id: string): LanguageData | undefined {
	const family = id === '' ? undefined : languageFamilies.find(({ ids }) => isListed(ids, id));
	return family && languagesOf(family).find(({ ids }) => ids.includes(id));
}

/** Whether `id` stands between commas in `ids`. */
function isListed(ids: string, id: string): boolean {
	for (let at = ids.indexOf(id); at >= 0; at = ids.indexOf(id, at + 1)) {
		const behind = ids[at + id.length];
		if ((at === 0 || ids[at - 1] === ',') && (behind === undefined || behind === ',')) {
			return true;
		}
	}

	return false;
}
