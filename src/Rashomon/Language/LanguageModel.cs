using System.Collections.Immutable;
using Rashomon.Language.Lemmas;
using Rashomon.Language.Names;
using Rashomon.Language.Networks;
using Rashomon.Language.Parsing;
using Rashomon.Language.Tokens;

namespace Rashomon.Language;

/// <summary>The English models: words and sentences, tags, lemmas, dependencies and names.</summary>
/// <remarks>
/// Safe for many threads at once. The same text gives the same result on every machine and however sentences are batched: every number is computed by one chain of
/// operations in a fixed order (see <see cref="PackedMatrix"/>). The weights are trained by <c>tools/Rashomon.Training</c>; see <c>docs/models</c> for scores and licences.
/// </remarks>
public sealed class LanguageModel
{
    private const int BatchWords = 320;

    /// <summary>Names are told by what surrounds a sentence: so many words of neighbouring sentences are read together.</summary>
    internal const int NameWindow = 150;

    /// <summary>So many words of a text agree on what a name names; more than any article has, few enough to keep a long text's memory small.</summary>
    private const int NameMemoryWords = 20_000;

    private static readonly Lazy<LanguageModel> Shared = new(() => new(EmbeddedModels.Open));
    private readonly Tokenizer _tokenizer;
    private readonly Parser _parser;
    private readonly NameTagger _names;
    private readonly Lemmatizer _lemmatizer;

    /// <summary>Reads the models.</summary>
    /// <param name="open">Opens a model file by name, such as <c>parser.bin</c>.</param>
    internal LanguageModel(Func<string, Stream> open)
    {
        var vectors = Vectors = WordVectors.Load(Read(open, "vectors.bin"));
        _tokenizer = new(Read(open, "tokens.bin"));
        _parser = new(Read(open, "parser.bin"), vectors);
        _names = new(Read(open, "names.bin"), vectors);
        _lemmatizer = new(Read(open, "lemmas.bin"));
    }

    /// <summary>The models that come with the library, loaded when first asked for.</summary>
    public static LanguageModel Default => Shared.Value;

    /// <summary>The vectors of frequent words.</summary>
    internal WordVectors Vectors { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="regions">Its parts in order, such as headline and paragraphs; sentences stay within one, and what lies between is not read. Empty means the whole text.</param>
    public AnalyzedText Analyze(string text, IReadOnlyList<Span> regions) =>
        Annotate(text, Cut(text, regions));

    /// <summary>Reads a text whose words and sentences are given.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">The words of each sentence, in order; none empty, none overlapping.</param>
    /// <param name="paragraphs">Index of the first sentence of each paragraph, ascending from 0; names are told by their paragraph.</param>
    public AnalyzedText AnalyzeWords(string text, IReadOnlyList<ImmutableArray<Span>> sentences, IReadOnlyList<int> paragraphs)
    {
        var starts = new List<int> { 0 };
        foreach (var sentence in sentences)
            starts.Add(starts[^1] + sentence.Length);
        return Annotate(text, new([.. sentences.SelectMany(sentence => sentence)], [.. starts], [.. paragraphs, sentences.Count]));
    }

    /// <summary>Cuts a text into words and sentences alone.</summary>
    internal TokenizedText Cut(string text, IReadOnlyList<Span> regions) =>
        _tokenizer.Cut(text, regions.Count > 0 ? regions : [new(0, text.Length)]);

    /// <summary>Adds tags, lemmas, dependencies and names to words and sentences.</summary>
    internal AnalyzedText Annotate(string text, TokenizedText tokens, int batchWords = BatchWords)
    {
        var parsed = new ParsedWords(tokens.Words.Length);
        foreach (var (first, end) in Groups(tokens.Starts, 0, tokens.Starts.Length - 1, batchWords))
            _parser.Parse(new WordBatch(text, tokens.Words, tokens.Starts.AsSpan(first, end - first + 1)), parsed);
        return new AnalyzedText
        {
            Text = text,
            Tokens = ImmutableArray.Create(tokens.Words),
            Sentences = Sentences(tokens),
            Classes = ImmutableArray.Create(parsed.Classes),
            Tags = ImmutableArray.Create(parsed.Tags),
            Lemmas = Lemmas(text, tokens.Words, parsed.Tags),
            Heads = ImmutableArray.Create(parsed.Heads),
            Relations = ImmutableArray.Create(parsed.Relations),
            Names = FindNames(text, tokens, batchWords),
        };
    }

    private ImmutableArray<NameRun> FindNames(string text, TokenizedText tokens, int batchWords)
    {
        int[] windows = [.. Groups(tokens.Starts, 0, tokens.Starts.Length - 1, NameWindow).Select(g => tokens.Starts[g.First]), tokens.Words.Length];
        var names = new List<NameRun>();
        foreach (var (first, end) in Groups(windows, 0, windows.Length - 1, NameMemoryWords))
            _names.Tag(text, tokens.Words, windows.AsSpan(first, end - first + 1), batchWords, names);
        return [.. names];
    }

    private ImmutableArray<string> Lemmas(string text, Span[] words, string[] tags)
    {
        var lemmas = ImmutableArray.CreateBuilder<string>(words.Length);
        for (var i = 0; i < words.Length; i++)
            lemmas.Add(_lemmatizer.Lemma(text.AsSpan(words[i].Start, words[i].Length), tags[i]));
        return lemmas.MoveToImmutable();
    }

    private static ImmutableArray<SentenceRange> Sentences(TokenizedText tokens)
    {
        var sentences = ImmutableArray.CreateBuilder<SentenceRange>(tokens.Starts.Length - 1);
        for (var s = 0; s + 1 < tokens.Starts.Length; s++)
        {
            var (first, end) = (tokens.Starts[s], tokens.Starts[s + 1]);
            sentences.Add(new(new(tokens.Words[first].Start, tokens.Words[end - 1].End), first, end));
        }

        return sentences.MoveToImmutable();
    }

    /// <summary>Groups neighbouring sentences so that each group has at most so many words, or one sentence.</summary>
    private static IEnumerable<(int First, int End)> Groups(int[] starts, int from, int to, int most)
    {
        for (var first = from; first < to;)
        {
            var end = first + 1;
            while (end < to && starts[end + 1] - starts[first] <= most)
                end++;
            yield return (first, end);
            first = end;
        }
    }

    private static ModelFile Read(Func<string, Stream> open, string name)
    {
        using var stream = open(name);
        return ModelFile.Load(stream);
    }
}
