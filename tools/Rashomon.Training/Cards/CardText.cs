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
        | encoder that parser and names start from (not shipped) | hidden words guessed in the same news and every fourth paragraph of the novels | texts of their outlets; public domain |
        | tokens, parser, lemmas | UD English EWT 2.16 train | CC BY-SA 4.0 |
        | tokens, parser, lemmas | UD English GUM 2.16 train without wikiHow, fiction, essay, letter and podcast, whose texts are non-commercial | CC BY 4.0 and free texts |
        | names | Worldwide English newswire, files sorted by name, index modulo 10 from 0 to 7 | none stated |
        | names | WikiGold; WNUT 2017 train and dev; Universal NER EWT dev: each with its own output layer, which is not shipped | CC BY 4.0; CC BY 4.0; CC BY-SA 4.0 |

        The recogniser also reads signs of single words (given name, town, large town, part of a place's name, country or people) from the embedded lists, whose licences stand beside them; they are kept in names.bin.
        The raw news holds articles whose quotations are marked in PolNeAR's dev part: the vectors have seen their words, no label.
        `names --open-only` trains without the newswire corpus that states no licence.
        The same commands give the same bytes on the same type of processor: the chain above, run twice on two machines, gave the same scores to the last digit.


        """;

    /// <summary>How to read the scores.</summary>
    public const string Notes = """
        ## How the scores are counted

        Words, sentences and trees as in the CoNLL 2018 evaluation, a word being right when its characters are (raw text), but relations count with their subtypes. "Sentences" needs both ends, as CoNLL counts
        and as UDPipe 2's 87.6 (EWT) and 96.1 (GUM) are counted; "boundaries" counts sentence ends alone, as the trial's 93.0 and 98.0 do. UPOS to LAS stand on gold words and sentences, the raw columns on words and sentences found by the models. Lemmas ignore case: EWT writes proper nouns' lemmas in small letters
        in places, the models keep capitals of proper nouns. Names need span and type, on the corpus' own words, read in windows of up to 150 words over paragraphs, and agreeing over an article, as the library reads a text. "Seen" names are written in the training part in the same words.

        ## What moved the scores

        LAS on dev by each word's best head (EWT / GUM), all with 256 numbers a word, two convolutions and three recurrent layers:

        | training | LAS | of the training text (EWT) |
        |---|---|---|
        | encoder pretrained, 24 epochs, dropout 0.3 | 84.3 / 84.4 | 90.1 |
        | the same and 3 epochs, dropout 0.1 | 85.7 / 85.7 | 93.1 |
        | the same and 14 more epochs, dropout 0.1 | 86.5 / 86.7 | |

        At dropout 0.25 and above the network cannot even fit its training text: the low rate was worth two points. Two networks of the first kind voting together were worth 0.5.
        Names on the newswire dev part, 9 / 3 types: dropout 0.3 without the lists 82.5 / 85.0 (paragraph by paragraph); windows over paragraphs alone, after 4 epochs, 82.4 / 84.3; then with
        the signs of the lists, 8 epochs 84.2 / 86.2, 9 more at dropout 0.3 84.4 / 86.4. Windows were not better than paragraphs epoch by epoch (82.4 / 84.3 against 81.6 / 83.8 an epoch earlier).

        Agreement of the mentions of a word over an article (each capitalised word's types moved by 0.8 of the way, in logarithms, to the mean that the same word has in the article) was worth 0.5 / 0.5 on dev,
        0.9 / 1.0 on test, most of it on names that the training part does not have; 0.2 to 0.9 of the way all helped on the whole dev part (0.7 and more in both its halves, 0.9 the most), 1.1 lost 0.2; pairs of words added 0.1 at most. The same for tags gave 0.06 (EWT) and 0.1 (GUM) UPOS on dev and is left out.
        Tried without gain on dev: eight to twelve more epochs with averaged weights at a higher rate (LAS 86.8 / 86.7, but UPOS of GUM 0.07 lower), the mean of the weights of that and the shipped parser (86.7 / 86.7), voting of up to four networks of
        one pretraining (LAS 86.3 / 86.4 to 86.5 / 86.7), UPOS decided by Penn tag and relation (-0.05), names from 300,000 words of silver news an epoch for three epochs (84.95 / 86.8). A quarter of the wrong UPOS are common nouns and proper nouns taken for each other.

        A token takes about 1.2 million multiplications in the parser and 1.0 million in the recogniser, which have an encoder each; half of the time is spent in the whole-number products, near the processor's peak.
        35,000 tokens a second would need one encoder for both (not tried), which reads sentences for the one and windows for the other.

        ## Speed and start

            dotnet run -c Release --project eval/Rashomon.Eval.Language -- bench --data DATA
            dotnet publish eval/Rashomon.Eval.Language -c Release -r linux-x64 -p:PublishReadyToRun=true --self-contained false -o OUT && OUT/Rashomon.Eval.Language start

        The published build gave the first annotation of a short article 0.5 to 0.6 s after the start of the process on a two-core machine with other work on it, 0.8 to 1.3 s under a load of ten (0.24 to
        0.32 s of processor time), with 116 MB resident at most. In one run on a megabyte of news: 23,524 tokens a CPU-second against 530,807 of wink-nlp 2.4.0, which gives tags and names but no parse (ratio 0.044; 0.115 by the clock on a busy machine).

        ## The same result everywhere

        The large matrix products run in whole numbers (weights rounded to 10 bits a column, inputs to 13 bits), which any order of adding leaves exact; scores on the test sets equal those in single precision to 0.05 points.
        In the small ones every number is one chain of fused multiply-adds over the inner index in rising order. Sums over a row run in eight fixed lanes, and the exponential is the models' own polynomial. So results do not depend on the vector width of the processor, on threads or on how sentences are batched. Decisions of the tokeniser are sums of whole numbers.

        """;
}
