import { assertFinds } from './assertFinds';
import { assertFindsIn } from './assertFindsIn';

suite('terms with marks inside', () => {
	suite('emphasis', () => {
		for (const written of [
			'**«frontier** model»',
			'*«frontier* model»',
			'_«frontier_ model»',
			'__«frontier__ model»',
			'***«frontier*** model»',
			'«frontier **model»**',
			'«frontier _model»_',
			'*«frontier* *model»*',
			'**new «frontier** model»',
			'**«frontier model»**',
			'**«frontier**-model»',
			'**«frontier\nmodel»**',
			'**«frontier**\nmodel»',
			'_«frontier_\n_models»_',
		]) {
			test(written.replace('\n', '↵'), () => assertFinds('frontier model', `a ${written}, so`));
		}

		test('on the next line', () =>
			assertFindsIn('markdown', ['frontier model'], 'a «frontier\n**model»** and **«frontier**\nmodel»'));
		test('of two words of three', () => {
			assertFinds(
				'large language model',
				'a **«large language** model», a «large **language** model», a «large *language model»*',
			);
		});
		test('not without its pair', () => assertFinds('frontier model', 'frontier* model, frontier *model, frontier** *model* x'));
		test('not where it multiplies', () => assertFinds('frontier model', 'frontier * model * x, frontier*model*x'));
		test('not over a full stop', () => assertFinds('frontier model', '**frontier.** model'));
		test('does not hide a shorter term', () =>
			assertFinds(['frontier', 'frontier model'], '«frontier»* model **«frontier** model»'));
		test('a star that belongs to the name', () => assertFinds(['A*', 'Q* learning'], '«A*» and «Q* learning»'));
		test('far down a long line', () => {
			const far = 'word '.repeat(400);
			assertFinds('frontier model', `${far}**«frontier** model» ${far}**«frontier** model»`);
		});
	});

	suite('entities', () => {
		for (const written of [
			'frontier&nbsp;model',
			'frontier&#160;model',
			'frontier&#xA0;models',
			'frontier&#8209;model',
			'frontier&#x2011;model',
			'frontier&ndash;model',
			'fron&shy;tier model',
			'frontier mod&shy;el',
			'frontier&nbsp;\nmodel',
		]) {
			test(written.replace('\n', '↵'), () => assertFinds('frontier model', `a «${written}», so`));
		}

		test('ampersands', () => assertFinds(['AT&T', 'R&D', 'AT'], '«AT&amp;T», «R &amp; D», «R&#38;D», «AT&T», «AT»&ltd'));
		test('accents', () => assertFinds(['Fréchet distance', 'naive Bayes'], '«Fr&eacute;chet distance», «na&iuml;ve Bayes»'));
		test('Greek letters', () => assertFinds('τ-bench', 'on &tau;-bench'));
		test('apostrophes', () => assertFinds("Humanity's Last Exam", '«Humanity&rsquo;s Last Exam», «Humanity&#39;s Last Exam»'));
		test('whole words only', () => assertFinds(['C', 'AI'], 'C&#43;&#43; F&Auml;AI AI&auml; «C» «AI»&nbsp;and'));
		test('unknown ones stay as they are', () =>
			assertFinds('frontier model', 'frontier&foo;model frontier&lt;model frontier & model'));
	});

	test('ties of TeX', () => assertFinds('large language model', 'a «large~language~model», a large~ language model'));

	suite('tags', () => {
		test('around a word', () => assertFindsIn('markdown', ['frontier model'], 'a <b>«frontier</b> model», so'));
		test('around the last word', () =>
			assertFindsIn('html', ['frontier model'], '<p>a «frontier <em>model</em>», so</p>'.replace('</em>»', '»</em>')));
		test('around both', () =>
			assertFindsIn(
				'markdown',
				['frontier model', 'model card'],
				'<i>«frontier</i> <b class="x">model»</b> card, <i>«model card»</i>',
			));
		test('in a comment', () => assertFindsIn('java', ['frontier model'], '/** a <em>«frontier</em> model» */'));
		test('at the start of a line', () =>
			assertFindsIn('markdown', ['frontier model'], 'a «frontier\n<b>model»</b> x\n\n> a «frontier\n> <b>model»</b> x'));
		test('over the end of a line', () => assertFindsIn('markdown', ['frontier model'], 'a <b>«frontier</b>\nmodel» x'));
		test('over the end of a line, from before a tag', () =>
			assertFindsIn('markdown', ['large language model', 'model card'], 'a <b>«large</b> language\nmodel» card'));
		test('three words', () => assertFindsIn('markdown', ['large language model'], '«large <b>language</b> model»'));
		test('not over a break', () =>
			assertFindsIn('html', ['frontier model'], '<td>frontier</td><td>model</td> frontier<br>model'));
		test('not over code', () => assertFindsIn('markdown', ['frontier model'], 'frontier `x` model'));
	});
});
