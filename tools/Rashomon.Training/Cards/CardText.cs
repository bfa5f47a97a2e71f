namespace Rashomon.Training.Cards;

/// <summary>The parts of the model card that do not change from training to training.</summary>
internal static class CardText
{
    /// <summary>Title and licence.</summary>
    public const string Head = """
        # English language models

        Words and sentences, part-of-speech tags, lemmas, Universal Dependencies and names for English, trained by the project from open corpora and embedded in the library.

        **Licence of the weights: CC BY-SA 4.0** (they are trained on texts and annotations under CC BY-SA 4.0). The code that trains and runs them is Apache-2.0.
        Attribution: UD English EWT (Silveira et al. 2014), UD English GUM (Zeldes 2017), Worldwide English newswire names (Shan et al. 2023), WikiGold (Balasuriya et al. 2009), WNUT 2017 (Derczynski et al. 2017), Universal NER (Mayhew et al. 2024).


        """;

    /// <summary>What the models learn from.</summary>
    public const string Corpora = """
        ## Corpora

        | model | learned from | licence as stated |
        |---|---|---|
        | vectors | 3.4 M words of news and 14 M words of public-domain novels (words' neighbours only), the words of the treebanks below; paragraphs of the names test articles left out | texts of their outlets; public domain |
        | tokens, parser, lemmas | UD English EWT 2.16 train | CC BY-SA 4.0 |
        | tokens, parser, lemmas | UD English GUM 2.16 train without wikiHow, fiction, essay, letter and podcast, whose texts are non-commercial | CC BY 4.0 and free texts |
        | names | Worldwide English newswire, files sorted by name, index modulo 10 from 0 to 7 | none stated |
        | names | WikiGold; WNUT 2017 train and dev; Universal NER EWT dev: each with its own output layer, which is not shipped | CC BY 4.0; CC BY 4.0; CC BY-SA 4.0 |

        The raw news holds articles whose quotations are marked in PolNeAR's dev part: the vectors have seen their words, no label.
        `names --open-only` trains without the newswire corpus that states no licence.


        """;

    /// <summary>How to read the scores.</summary>
    public const string Notes = """
        ## How the scores are counted

        Words, sentences and trees as in the CoNLL 2018 evaluation, a word being right when its characters are (raw text), but relations count with their subtypes. "Boundaries" counts sentence ends alone,
        "sentences" needs both ends. UPOS to LAS stand on gold words and sentences, the raw columns on words and sentences found by the models. Lemmas ignore case: EWT writes proper nouns' lemmas in small letters
        in places, the models keep capitals of proper nouns. Names need span and type, on the corpus' own words. "Seen" names are written in the training part in the same words.

        ## The same result everywhere

        The large matrix products run in whole numbers (weights rounded to 10 bits a column, inputs to 13 bits), which any order of adding leaves exact; scores on the test sets equal those in single precision to 0.05 points.
        In the small ones every number is one chain of fused multiply-adds over the inner index in rising order. Sums over a row run in eight fixed lanes, and the exponential is the models' own polynomial. So results do not depend on the vector width of the processor, on threads or on how sentences are batched. Decisions of the tokeniser are sums of whole numbers.

        """;
}
