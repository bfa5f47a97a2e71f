using System.Globalization;
using Rashomon.Language;
using Rashomon.Language.Tokens;

namespace Rashomon.Tests.Language;

/// <summary>The shipped models on a few invented news sentences: pins that a broken model file or kernel would not reach.</summary>
public sealed class ModelAccuracyTests
{
    private static readonly string[][][] Gold = Read();

    [Fact]
    public void Annotate_InventedNews_ReachesItsPins()
    {
        var forms = Gold.SelectMany(s => s).Select(w => w[1]).ToArray();
        var read = LanguageModel.Default.Annotate(string.Join(' ', forms), Tokens(forms));
        Share(read, (word, i) => read.Classes[i].ToTag() == word[3]).ShouldBeGreaterThanOrEqualTo(0.96);
        Share(read, (word, i) => string.Equals(read.Lemmas[i], word[2], StringComparison.OrdinalIgnoreCase)).ShouldBeGreaterThanOrEqualTo(0.96);
        Share(read, (word, i) => Head(read, i) == int.Parse(word[6], CultureInfo.InvariantCulture) && read.Relations[i] == word[7]).ShouldBeGreaterThanOrEqualTo(0.92);
        string[] named = [.. read.Names.SelectMany(n => Enumerable.Range(n.FirstToken, n.EndToken - n.FirstToken).Select(i => $"{i} {(i == n.FirstToken ? "B" : "I")}-{n.Type}"))];
        string[] right = [.. Gold.SelectMany(s => s).Select((w, i) => (Word: w, i)).Where(p => p.Word[9] != "_").Select(p => $"{p.i} {p.Word[9][4..]}")];
        (2.0 * named.Intersect(right).Count() / (named.Length + right.Length)).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    [Fact]
    public void Cut_InventedNews_FindsWordsAndSentences()
    {
        const string text = "The owner, Nordvale Freight, denied that it hadn’t paid. Dr. Okoro didn’t agree.";
        var cut = LanguageModel.Default.Cut(text, []);
        cut.Words.Select(w => w.Of(text)).ShouldBe(
            ["The", "owner", ",", "Nordvale", "Freight", ",", "denied", "that", "it", "had", "n’t", "paid", ".", "Dr.", "Okoro", "did", "n’t", "agree", "."]);
        cut.Starts.ShouldBe([0, 13, 19]);
    }

    private static double Share(AnalyzedText read, Func<string[], int, bool> right) =>
        Gold.SelectMany(s => s).Where((word, i) => right(word, i)).Count() / (double)read.Tokens.Length;

    /// <summary>The head of a word as the file counts it: from 1 within the sentence, 0 for the root.</summary>
    private static int Head(AnalyzedText read, int word)
    {
        if (read.Heads[word] < 0)
            return 0;
        var sentence = read.Sentences.Single(s => word >= s.FirstToken && word < s.EndToken);
        return read.Heads[word] - sentence.FirstToken + 1;
    }

    private static TokenizedText Tokens(string[] forms)
    {
        var spans = new Span[forms.Length];
        for (int i = 0, at = 0; i < forms.Length; at += forms[i++].Length + 1)
            spans[i] = new(at, at + forms[i].Length);
        var starts = new List<int> { 0 };
        foreach (var sentence in Gold)
            starts.Add(starts[^1] + sentence.Length);
        return new(spans, [.. starts], [0, Gold.Length]);
    }

    private static string[][][] Read()
    {
        var sentences = new List<string[][]>();
        var words = new List<string[]>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "news-sample.conllu")).Append(""))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                words.Add(line.Split('\t'));
            }
            else if (words.Count > 0)
            {
                sentences.Add([.. words]);
                words.Clear();
            }
        }

        return [.. sentences];
    }
}
