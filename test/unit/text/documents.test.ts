import { assertProse } from './markedProse';

suite('prose of documents', () => {
	test('markdown', () => {
		assertProse(
			'markdown',
			'---\nlayout: no # «yes»\n---\n# «A frontier model»\n\n«Text with» `code` «and [a link»](http://a.b/c "t")«.»',
		);
		assertProse('markdown', '«a»\n```ts\nconst a = "no"; // «yes»\n```\n«b»\n~~~\nno\n~~~\n«c»');
		assertProse('markdown', '«para»\n    «still text»\n\n    code here\n\n- «item»\n\n    «text of the item»\n\n        code');
		assertProse('markdown', '> «quoted»\n> ```py\n> x = 1 # «c»\n> ```\n> «again»');
		assertProse('markdown', '<div class="a">«text»</div> <!-- «note» --> «b»\n<!--\n«c»\n-->\n«d»');
		assertProse('markdown', '«Math» $x_i$ «costs $5 and $6.»\n$$\nno\n$$\n«End.»');
		assertProse(
			'markdown',
			'[ref]: http://a "t"\n[^1]: «A footnote»\n- [x] «task»\n«see» <https://a.b> «and» https://c.d/e?f=g(h) «or» me@a.org',
		);
		assertProse('markdown', '<script>\n// «c»\n</script>\n«t»\n\n<pre>no\nno</pre>\n«u»');
		assertProse('markdown', '1. «one»\n   ```sh\n   ls # «c»\n   ```\n2. «two»');
	});

	test('plain text leaves out addresses and paths', () => {
		assertProse('plaintext', '«Read» src/core/a.ts«,» /usr/bin/x «or» ~/a«; ask» me@example.org «and/or see» https://a.b/c«.»');
		assertProse('plaintext', '«from» huggingface.co/meta-llama/Llama-3 «and GPT-4.1/Claude 3.5»');
		assertProse('plaintext', '«Input/output, I/O and train/val/test stay.»');
		assertProse('plaintext', '«Node.js, llama.cpp; not» README.md «nor» config.json«.»');
	});

	test('comments leave out the same', () => {
		assertProse('python', '# «See» https://a.b/c «and» `code x` «here».'.replace('here».', 'here.»'));
		assertProse('typescript', '// «from» ./a/b.ts «by» a@b.org');
	});

	test('a kilobyte without a space is data', () => {
		const data = 'eyJ2ZXJzaW9uIjozLCJz+AI/'.repeat(50);
		assertProse('javascript', `//«# sourceMappingURL=data:application/json;base64,»${data}`);
		assertProse('plaintext', `«A picture,» ${data} «of a GPU»`);
		const chinese = '训练大型语言模型/AI'.repeat(100);
		assertProse('plaintext', `«${chinese}»`);
	});

	test('latex', () => {
		assertProse(
			'latex',
			'\\section{«Agents»} % «note»\n«See» \\cite{a} «and» $x$\n\\begin{verbatim}\nno % no\n\\end{verbatim}\n«50»\\%«x»\n\\begin{equation}\nx % «c»\n\\end{equation}'.replace(
				'{«Agents»}',
				'«{Agents}»',
			),
		);
	});

	test('restructuredtext', () => {
		assertProse(
			'restructuredtext',
			'«Title»\n«=====»\n\n«See» ``code`` «and» :func:`f` «there::»\n\n  no\n\n«Text»\n\n.. code-block:: python\n\n   x = 1 # «c»\n\n«More»\n.. note:: «this»\n.. «comment»\n   «of two»\n«e»',
		);
	});

	test('commit messages', () => {
		assertProse(
			'git-commit',
			'«Add a model»\n\n# «Please enter»\n# ---- >8 ----\ndiff --git a b\n+ no'.replace('# ---- >8 ----', '# «---- >8 ----»'),
		);
	});

	test('html', () => {
		assertProse(
			'html',
			'<!-- «c» --><p title="no">«Text» <b>«bold»</b></p>\n<script>\nlet a = "</p>"; // «js»\n</script>\n<style>/* «css» */</style>«x»',
		);
	});

	test('literals of reST over several lines, no further than their paragraph', () => {
		assertProse('restructuredtext', '«A» ``code over\ntwo lines`` «and a model»\n\n«An» ``open one\nnever\n\n«A new paragraph»');
	});

	test('the labels of items in latex', () => {
		assertProse('latex', '\\item«[Attention head] A part of a model» \\cite{a}');
	});

	test('code between backticks over lines of a paragraph, in markdown', () => {
		assertProse('markdown', '«Call» `cargo\nbuild` «and» `x`\n\n«free»');
		assertProse('markdown', '> «Call» `cargo\n> build` «and»\n\n- «item» ``a `\n  b`` «end»');
		assertProse('markdown', '«A» `stray\n\n«ends with its paragraph»');
		assertProse('markdown', '«A» `stray\n- «ends with an item»');
		assertProse('markdown', '«A» `stray\nno\nno\n«ends soon»');
		assertProse('markdown', '«A» `«slip»`` «of marks»\n«ends at once»');
		assertProse('markdown', "# «A» `«stray in a heading stays»\n«and» `«so' does a quote»");
		assertProse('markdown', '«A» `stray\n```ts\nconst no = 1; // «yes»\n```');
	});

	test('code between backticks over lines of a paragraph, in asciidoc', () => {
		assertProse('asciidoc', "«Call» `git commit\n--amend` «and» `x` «of» `y`«'s.»");
		assertProse('asciidoc', '«"`Quoted`" and ``so\'\' stay.»'.replace('«"`Quoted`" and ``so', '«"»`«Quoted»`«" and»``«so'));
		assertProse('asciidoc', '«A» `stray\n\n«ends»');
		assertProse('asciidoc', '«a»\n--------\nno\n--------\n«A Title»\n«-------»\n«See» <<id,«the label>>»');
	});

	test('links and roles of reST over lines of a paragraph', () => {
		assertProse(
			'restructuredtext',
			'«See» `«the docs»\n«of it» <https://a.b>`«_, then» :doc:`«the title»\n<name>` «and» :func:`f`«.»',
		);
		assertProse('restructuredtext', '«See» :ref:`«a title» <name>` «of» :ref:`name` «in» |version|«.»');
		assertProse('restructuredtext', "«A `quote' stays.»\n«A» :func:`name\n\n«ends»");
	});

	test('in front matter the values of keys that describe are text, the keys are not', () => {
		assertProse('markdown', '---\nname: agent-skills\ndescription: «Use when an agent» # «note»\nmodel: opus # «c»\n---\n«b»');
		assertProse('skill', '---\ndescription: "«Quoted»\n  «and wrapped»" # «c»\ntitle: \'«One»\'\ntags: [no, no]\n---\n«b»');
		assertProse('markdown', '---\ndescription: >-\n  «Folded»\n\n  «text: yes»\nname: no\nnote: |\n  no\n---\n«b»');
		assertProse(
			'markdown',
			"---\ndescription:\n  «Below the key»\n  «and on»\nname: no\ntitle: «More's here»\n  «wrapped»\nn: no\n---",
		);
		assertProse(
			'markdown',
			'---\nitems:\n  - title: «One»\n    url: no\n  - description:\n      en: no\nsummary: [no]\n---\n«b»',
		);
	});

	test('lists of markdown end at a fence beside them, and items go on behind inner ones', () => {
		assertProse('markdown', '1) «one»\n```js\nno // «c»\n```\n«text»');
		assertProse('markdown', '  * «outer»\n\n    «its text»\n\n      * «inner»\n\n      * «next»\n\n    «outer again»\n\n«end»');
		assertProse(
			'markdown',
			'- «[a]: all of this is text»\n- [b]: http://no "title"\n- [c]:\n\n[^d]: «a note»'.replace('«[a]', '«[a]'),
		);
	});
});
