import { assertExplained } from '../support/inHost/markedText';

/** Terms in the prose of each language are explained; the same words in code and strings are not. */
const samples: Readonly<Record<string, string>> = {
	markdown:
		'# «Pre-training» of «frontier models»\n\nInline `frontier model`, a [link](https://example.com/frontier-model) and **«pre-training»**.\n\n```python\nx = "frontier model"  # a «frontier model»\n```\n',
	plaintext: 'A «frontier model» is what «pre-training» makes.\n',
	restructuredtext: 'Title\n=====\n\nA «frontier model», but ``frontier model`` is code.\n',
	latex: '\\section{«Frontier models»}\nWe «fine-tune» with «pre-training». % a «frontier model»\n',
	'git-commit': 'Explain «pre-training»\n\nThe docs now say what a «frontier model» is.\n',
	typescript: '/** A «frontier model». */\nconst frontierModel = "frontier model"; // «pre-training»\n',
	typescriptreact: 'const a = <p title="frontier model">A «frontier model» {/* a «frontier model» */}</p>;\n',
	javascript: '// «pre-training»\nconst pretraining = `frontier model ${1 /* «pre-training» */}`;\n',
	javascriptreact: 'const a = <p>{/* a «frontier model» */}</p>;\n',
	python: '"""Makes a «frontier model»."""\nx = "frontier model"  # «pre-training»\n',
	go: 'package a\n\n// A «frontier model».\nvar x = "frontier model" /* «pre-training» */\n',
	rust: '//! A «frontier model».\nfn f() { let x = "frontier model"; } // «pre-training»\n',
	c: '/* A «frontier model»\n * and «pre-training». */\nchar *x = "frontier model"; // «pre-training»\n',
	cpp: '/// A «frontier model».\nauto x = R"(frontier model // pre-training)"; // «pre-training»\n',
	csharp: '/// <summary>A «frontier model».</summary>\nvar x = @"frontier model"; // «pre-training»\n',
	java: '/** A «frontier model». */\nString x = "frontier model"; // «pre-training»\n',
	ruby: '# A «frontier model»\nx = "frontier model" # «pre-training»\n=begin\nAbout «pre-training».\n=end\n',
	php: '<?php\n// A «frontier model»\n$x = "frontier model"; # «pre-training»\n',
	shellscript: '# A «frontier model»\necho "frontier model # pre-training" # «pre-training»\n',
	yaml: '# A «frontier model»\nmodel: "frontier model" # «pre-training»\n',
	jsonc: '{\n\t// A «frontier model»\n\t"a": "frontier model" /* «pre-training» */\n}\n',
	sql: "-- A «frontier model»\nSELECT 'frontier model' /* «pre-training» */;\n",
	lua: '-- A «frontier model»\nlocal x = "frontier model" --[[ «pre-training» ]]\n',
	css: '/* A «frontier model» */\na::after { content: "frontier model"; }\n',
	dockerfile: '# A «frontier model»\nRUN echo "frontier model"\n',
	makefile: '# A «frontier model»\nall:\n\techo frontier model\n',
	powershell: '# A «frontier model»\n$x = "frontier model" <# «pre-training» #>\n',
};

suite('languages', () => {
	for (const [languageId, marked] of Object.entries(samples)) {
		test(languageId, () => assertExplained(languageId, marked));
	}

	test('html', () => assertExplained('html', '<!-- A «frontier model» -->\n<p class="frontier-model">…</p>\n'));
	test('json has no comments, so nothing is explained', () => assertExplained('json', '{ "a": "frontier model" }\n'));
});
