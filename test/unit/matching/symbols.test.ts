import { assertFinds } from './assertFinds';

suite('terms with symbols', () => {
	test('C++', () => assertFinds(['C++', 'C'], '«C++», «C», C#, C+ and «C++»-like; «C» + +'));
	test('C#', () => assertFinds('C#', 'a «C#» file, «C#».'));
	test('.NET', () => assertFinds('.NET', 'on «.NET», not NET, not ASP.NET'));
	test('CI/CD', () => assertFinds('CI/CD', '«CI/CD» «CI / CD» «CI-CD» «CICD» ci/cd'));
	test('Node.js', () => assertFinds('Node.js', '«Node.js» «NodeJS» «Node JS» node.js Node. Js Nodes'));
	test('Node is not Node.js', () => assertFinds('Node', '«Node» Node.js'));
	test('GPT-4o', () => assertFinds(['GPT-4o', 'GPT-4'], '«GPT-4o» «GPT4o» «GPT-4» «GPT 4» gpt-4o'));
	test('decimal points', () => assertFinds(['GPT-3.5', 'GPT-3'], '«GPT-3.5», «GPT-3». GPT-35, GPT-3.6'));
	test('digits never run together', () => assertFinds('ISO 42 001', '«ISO 42 001» ISO 42001'));
	test('R&D', () => assertFinds('R&D', '«R&D» «R & D» «R and D» RD'));
	test('an ampersand between words', () => assertFinds('Weights & Biases', '«Weights & Biases» «Weights and Biases»'));
	test('pass@k', () => assertFinds('pass@k', '«pass@k» pass@10 pass k'));
	test('p(doom)', () => assertFinds(['p(doom)', 'doom'], '«p(doom)», («doom»)'));
	test('FLOP/s are no FLOPs', () => assertFinds('FLOP/s', '«FLOP/s» FLOPs'));
	test('an acronym in parentheses', () =>
		assertFinds('Mixture of Experts (MoE)', 'a «Mixture of Experts (MoE)», a «Mixture of Experts», an «MoE», two «MoEs»'));
	test('a qualifier in parentheses', () =>
		assertFinds('cold start (serving)', 'a «cold start (serving)», a «cold start», serving'));
	test("Humanity's Last Exam", () =>
		assertFinds("Humanity's Last Exam", "«Humanity’s Last Exam» «Humanity's Last Exam» «Humanitys Last Exam»"));
	test('without the possessive', () =>
		assertFinds(["Cohen's kappa", "Bayes' rule"], '«Cohen kappa», «Bayes rule», «Bayes’ rule»'));
	test('another possessive', () => assertFinds("Bayes' theorem", "«Bayes's theorem», «Bayes’s theorem», «Bayes’ theorem»"));
	test('an abbreviated name', () => assertFinds('Emily M. Bender', '«Emily M. Bender» «Emily M Bender»'));
	test('a list', () =>
		assertFinds('GPT-5.6 Sol, Terra and Luna', '«GPT-5.6 Sol, Terra and Luna», «GPT-5.6 Sol, Terra, and Luna»'));
	test('a plus at the end', () => assertFinds(['Command R', 'Command R+'], '«Command R+» «Command R» «Command R»+LoRA'));
	test('a middle dot', () => assertFinds('DALL·E', '«DALL·E» «DALL-E» «DALL•E»'.replace('«DALL•E»', 'DALL•E')));
	test('per cent', () => assertFinds('50% time horizon', 'the «50% time horizon», 50 time horizon'));
	test('letters and digits', () => assertFinds(['FP8', 'Llama 3'], '«FP8» «FP-8» «FP 8» «Llama 3» «Llama3» «Llama-3»'));
	test('a surface of symbols only is never found', () => assertFinds('++', 'a++ ++'));
});
