import { throws } from 'node:assert/strict';
import { assertProse, assertProseAndStrings } from './markedProse';

suite('prose of code', () => {
	test('the marks can disagree', () => throws(() => assertProse('typescript', '«const a = 1;»')));

	test('typescript', () => {
		assertProse('typescript', 'const a = "// no"; // «an agent»');
		assertProse('typescript', '/**\n * «A model.»\n * «And more» */ let b; /* «c» */');
		assertProse(
			'typescript',
			'const r = /[/"]\\/\\/"/g; // «regular»\nconst q = a / b; // «division» / «still»'.replace('» / «', ' / '),
		);
		assertProse('typescript', 'const t = `text // no ${ a /* «yes» */ + `in // no` } // no`; // «yes»');
		assertProse('typescript', 'const t = `one\n// no ${ {a: "}"} } no\n`; // «yes»');
		assertProse('typescript', '/// «doc»\n//! «bang»\n//«tight»\n////////\n');
		assertProse('typescript', "x = 'unclosed // no\ny; // «yes»");
		assertProseAndStrings(
			'typescript',
			'const a = "«text»" + `«one »${b}« two»`;'.replace('«one »', '«one» ').replace('« two»', ' «two»'),
		);
	});

	test('jsx', () => {
		assertProse(
			'typescriptreact',
			'return <p className="a // b">«An agent’s» {/* «note» */ "x"} «tool» <b>«bold»</b></p>; // «end»',
		);
		assertProse(
			'javascript',
			'const a = (\n  <div>\n    «Text of a model»\n    {list.map(a => <li key="b">«item»</li>)}\n  </div>\n); // «after»',
		);
		assertProse('typescriptreact', 'const f = <T,>(a: T) => a; // «generic»\nif (a < b && c > d) {} // «compare»');
	});

	test('python', () => {
		assertProse(
			'python',
			'def f():\n    """«Doc of it.»\n\n    «More # doc.»\n    """\n    x = """no\n    # no\n    """ # «yes»',
		);
		assertProse('python', "s = 'it''s # no' # «yes»\nf = f'{a[\"#\"]} # no' # «yes»");
		assertProse('python', 'call(\n    """no\n    no""")\n"""«doc»"""');
		assertProse('python', 'x = "a \\\n# no"\n# «yes»\n### «heading» ###'.replace('» ###', ' ###»'));
		assertProse('python', 'f"{x:#x} no" # «yes»\nf"""{\n a } # no""" # «yes»');
	});

	test('rust', () => {
		assertProse(
			'rust',
			'/* «a» /* «b» */ «c» */ let l: &\'a str = r#"// " no"#; // «yes»'.replace('«a» /* «b» */ «c»', '«a /* b */ c»'),
		);
		assertProse('rust', "let c = '\"'; //! «yes»\nlet s = \"multi\n// no\"; // «yes»\nlet e = '\\''; // «y»");
	});

	test('c and c++', () => {
		assertProse(
			'cpp',
			'auto s = R"x(// no )" no)x"; // «yes»\nint n = 1\'000; // «n» \\\n«still a comment»\nint m;'.replace('«n» \\', '«n \\»'),
		);
		assertProse('c', "#include <a//b> // «c»\nchar q = '\"'; /* «one»\n «two» */".replace('<a//b> // «c»', '"a//b" // «c»'));
	});

	test('code that #if 0 switches off is code, its comments are prose', () => {
		assertProse('c', '#if 0 // «why»\nint agent; // «a»\n#if X\nchar *s = "/*";\n#endif\n#else\nint token; /* «b» */\n#endif');
	});

	test('pug: attributes and code over several lines', () => {
		assertProse(
			'pug',
			"a(href=url(x) title='no'\n  rel=f('(')) «An agent»\n-\n  let agent = f(\n    model) // «note»\np «A model»",
		);
	});

	test('c#, java, go', () => {
		assertProse(
			'csharp',
			'var p = @"C:\\"; // «a»\nvar q = $"{x:0} // {"in"} no"; // «b»\nvar r = """\n// no\n"""; /// <summary>«doc»</summary>',
		);
		assertProse('java', 'String s = """\n  // no\n  """; // «yes»\nchar c = \'"\'; // «c»');
		assertProse('go', "var s = `raw\n// no` // «yes»\nr := '\"' // «r»");
	});

	test('ruby', () => {
		assertProse(
			'ruby',
			'x = <<~TEXT + "#{1} # no" # «yes»\n  # no\n  TEXT\n# «after»\n=begin\n«doc»\n=end\na = %w[# no] # «y»\nb = c / d # «z»',
		);
		assertProse('ruby', 'x =~ /["#]/ # «r»\ny = %q(a (b) # no) # «q»\n# «e»\n__END__\n# no');
	});

	test('php', () => {
		assertProse(
			'php',
			'<p>«Text»</p>\n<?php // «note» ?> «more text»\n<?php # «h»\n#[Attr]\n$a = <<<EOT\n// no\nEOT; // «b»\n/* «c» */ $s = "?>";',
		);
	});

	test('shells', () => {
		assertProse(
			'shellscript',
			'a=${x#y} # «yes»\ncat <<EOF | grep "#" # «c»\n# no\nEOF\necho a#b $# # «n»\necho \'#\' "$(ls # «in»\n)" # «d»',
		);
		assertProse('powershell', '<# «a»\n«b» #> $x = "`" # no" # «c»\n$h = @"\n# no\n"@ # «d»');
	});

	test('data', () => {
		assertProse(
			'yaml',
			'a: "x # no" # «yes»\nb: it\'s a#b # «c»\nrun: |\n  # no\n  echo\nnext: 1 # «d»\n- name: >-\n    # no\n  k: v # «e»',
		);
		assertProse('jsonc', '{ "a": "// no", // «yes»\n /* «b» */ }');
		assertProse('sql', "select 'it''s -- no' -- «yes»\n/* «b» */ $$ -- «in the body»\n$$ -- «c»");
		assertProse('lua', 's = [==[ -- no ]] ]==] -- «yes»\n--[[ «long»\n«comment» ]] x = 1 --- «doc»');
		assertProse('dockerfile', '# «base»\nRUN echo # no\n  # «yes»');
		assertProse('makefile', 'A = 1 # «one» \\\n«more»\nB = $(subst \\#,x) # «b»'.replace('«one» \\', '«one \\»'));
		assertProse('css', 'a { b: url(//x) } /* «yes» */');
		assertProse('scss', 'a { b: url(//x); } // «yes»');
	});

	test('languages that the table does not know', () => {
		assertProse('no-such-language', 'x = "# no" # «yes»\ny = http://a // «b»\n/* «c» */');
	});
});
