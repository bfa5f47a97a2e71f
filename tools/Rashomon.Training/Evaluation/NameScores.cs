using System.Globalization;
using Rashomon.Language.Names;
using Rashomon.Training.Names;

namespace Rashomon.Training.Evaluation;

/// <summary>Scores of a recogniser on the newswire names.</summary>
/// <param name="All">All names.</param>
/// <param name="Seen">Names that the training part writes in the same words.</param>
/// <param name="Unseen">The others.</param>
internal sealed record NameScores(NameScore All, NameScore Seen, NameScore Unseen)
{
    /// <summary>The table's head.</summary>
    public const string Head = "| names | 9 types | 3 types | person | organization | place | group | facility | date | money |";

    /// <summary>Measures on a part of the newswire corpus.</summary>
    public static NameScores Measure(NameTagger tagger, string data, string split)
    {
        var articles = NameCorpora.WorldwideArticles(data, split);
        var all = NameScore.Measure(tagger, articles, out var found);
        NameSentence[] sentences = [.. articles.SelectMany(a => a)];
        var known = NameCorpora.Worldwide(data, "train").SelectMany(s => s.Names.Select(n => Key(s, n))).ToHashSet(StringComparer.Ordinal);
        var seen = new NameScore();
        var unseen = new NameScore();
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            seen.Add([.. sentence.Names.Where(n => known.Contains(Key(sentence, n)))], [.. found[i].Where(n => known.Contains(Key(sentence, n)))]);
            unseen.Add([.. sentence.Names.Where(n => !known.Contains(Key(sentence, n)))], [.. found[i].Where(n => !known.Contains(Key(sentence, n)))]);
        }

        return new(all, seen, unseen);
    }

    /// <summary>The table's rows.</summary>
    public IEnumerable<string> Rows(string name) => [Row(name, All), Row("seen in training", Seen), Row("not seen in training", Unseen)];

    private static string Row(string name, NameScore score) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {score.F1():F2} | {score.ThreeTypes:F2} | {score.F1("Person"):F1} | {score.F1("Organization"):F1} | {score.F1("Location"):F1} | {score.F1("NORP"):F1} | {score.F1("Facility"):F1} | {score.F1("Date"):F1} | {score.F1("Money"):F1} |");

    private static string Key(NameSentence sentence, (int Start, int End, string Type) name) =>
        string.Join(' ', sentence.Words[name.Start..name.End]).ToLowerInvariant();
}
