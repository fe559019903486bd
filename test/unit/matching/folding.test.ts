import { assertFinds } from './assertFinds';

suite('folding', () => {
	suite('case', () => {
		test('ordinary words in any case', () => assertFinds('epoch', '«Epoch» «EPOCH» «epoch» «ePoch»'));
		test('acronyms keep their capitals', () => assertFinds('RAG', '«RAG» rag Rag «RAGs» «RAG»-based'));
		test('mixed case keeps its capitals', () => assertFinds('LoRA', '«LoRA» lora Lora LoRa «LoRAs»'));
		test('names keep their capitals', () => assertFinds('Claude', '«Claude» claude'));
		test('each word by its own rule', () =>
			assertFinds('KL divergence', 'the «KL divergence», «KL Divergence», kl divergence, Kl divergence'));
		test('headings in capitals', () =>
			assertFinds(['frontier model', 'LoRA', 'LLM', 'Anthropic'], '«FRONTIER MODELS» OF «ANTHROPIC»: «LORA» AND «LLMS»'));
		test('at the start of a sentence', () =>
			assertFinds(['pre-training', 'pass@k'], '«Pre-training» ends. «Pass@k» is a score.'));
		test('a small letter before a capital', () => assertFinds('mAP', '«mAP» «MAP» Map map'));
		test('caseSensitive: true', () => assertFinds({ name: 'muP', caseSensitive: true }, '«muP» MuP MUP mup'));
		test('caseSensitive: false', () => assertFinds({ name: 'RAG', caseSensitive: false }, '«RAG» «rag» «Rag»'));
		test('a first capital may be mere habit', () =>
			assertFinds(['Landing Page', 'CNS', 'LoRA'], '«landing page» «Landing Pages» cns «CNS» lora', {
				firstCapitalCounts: false,
			}));
		test('parts of mixed case without habit', () =>
			assertFinds('CombinedWord', '«combined word» «combinedword» «combined-word»', { firstCapitalCounts: false }));
		test('not inside other capitals', () => assertFinds('AI', 'FAIR «AI» AIR'));
	});

	suite('diacritics', () => {
		test('in the glossary', () => assertFinds('Fréchet distance', '«Frechet distance» «Fréchet distance» «FRÉCHET DISTANCE»'));
		test('in the text', () => assertFinds('naive Bayes', '«naïve Bayes» «naive Bayes»'));
		test('decomposed', () => assertFinds('Fréchet', '«Fre\u0301chet»'));
		test('German', () => assertFinds(['Straße', 'Schmidhuber, Jürgen'], '«Strasse» «STRASSE» «STRAẞE» «Schmidhuber, Juergen»'));
		test('letters that nothing takes apart', () => assertFinds('Tromsø', '«Tromso» «Tromsø»'));
		test('another letter is another word', () => assertFinds('père', 'peere per père\u0301x'));
		test('Greek', () => assertFinds(['τ-bench', 'ΨPO'], '«τ-bench» «Τ-Bench» «ΨPO» ψPO'));
		test('micro and mu', () => assertFinds('µTransfer', '«µTransfer» «μTransfer»'));
		test('Turkish capital i', () => assertFinds('inference', '«İNFERENCE»'));
		test('ligatures', () => assertFinds('fine-tuning', '«ﬁne-tuning»'));
		test('letters beyond the first plane', () => assertFinds('AI', '𝐀𝐈x «𝐀𝐈» 😀«AI»😀'));
		test('Cyrillic', () => assertFinds('нейросеть', '«Нейросеть» «НЕЙРОСЕТЬ» нейросетьx'));
	});

	suite('full width', () => {
		test('letters', () => assertFinds('LLM', 'この«ＬＬＭ»は'));
		test('symbols', () => assertFinds('C++', '«Ｃ＋＋»'));
		test('half-width kana', () => assertFinds('エージェント', '«ｴｰｼﾞｪﾝﾄ»'));
		test('combining voicing marks', () => assertFinds('エージェント', '«エーシ\u3099ェント»'));
		test('voicing counts', () => assertFinds('ガ', 'カ «ガ»'));
	});

	suite('no spaces between words', () => {
		test('Chinese', () => assertFinds(['模型', '大语言模型'], '我们的«大语言模型»和«模型»。'));
		test('Japanese', () => assertFinds('機械学習', '«機械学習»が進む'));
		test('Korean stems take endings', () => assertFinds('모델', '«모델»은 대모델'));
		test('Thai', () => assertFinds('โมเดล', 'นี่คือ«โมเดล»ใหม่'));
		test('beside Latin letters', () => assertFinds(['AI模型', 'LLM'], '用«AI模型»的«LLM»模型'));
		test('over a line break', () => assertFinds('機械学習', 'この«機械\n学習»は'));
		test('a middle dot joins', () => assertFinds('ニューラルネットワーク', '«ニューラル・ネットワーク»'));
		test('the leftmost longest', () => assertFinds(['注文', '配送'], '«注文»と«配送»'));
	});
});
