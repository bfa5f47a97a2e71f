using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Accounts;
using Rashomon.Eval.Alarms;
using Rashomon.Eval.Corpora;

namespace Rashomon.Eval.Running;

/// <summary>Makes the accounts of ECB+ stories and counts how many of their contested questions a reader of the articles would call so.</summary>
/// <param name="judgements">What readers judged.</param>
/// <param name="output">Where the alarms and the counts go.</param>
internal sealed class AlarmsCommand(AlarmJudgements judgements, TextWriter output)
{
    /// <summary>Fewest articles of a story that is read.</summary>
    public const int FewestArticles = 5;

    // What is printed around a claim for whoever judges, in characters.
    private const int Before = 160;
    private const int After = 120;

    // Claims of one answer that are printed: the rest repeat it.
    private const int Claims = 4;

    /// <summary>The ECB+ stories of at least <see cref="FewestArticles"/> articles: those of most articles first, then by name.</summary>
    public static ImmutableArray<CorpusStory> Choose(IEnumerable<CorpusStory> stories, int most) =>
        [.. stories.Where(story => story.Set is "ecb+" && story.Texts.Length >= FewestArticles).OrderByDescending(story => story.Texts.Length).ThenBy(story => story.Name, StringComparer.Ordinal).Take(most)];

    /// <summary>A row an alarm, as the judged list has them, then the counts; 0, or 2 where there is no story.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="read">Whether to print the answers with their sentences, for reading.</param>
    public int Run(IReadOnlyCollection<CorpusStory> stories, bool read = false)
    {
        var alarms = new List<Alarm>();
        foreach (var story in stories)
        {
            var account = AccountBuilder.Build([.. story.Texts.Select(CorpusArticles.Read)], new());
            foreach (var alarm in Alarm.Of(story.Name, account))
            {
                output.WriteLine(string.Join('\t', alarm.Story, alarm.Question, alarm.Kind, alarm.Answers, Judgement(alarm)));
                if (read)
                    WriteAnswers(account, account.Questions.First(question => string.Equals(question.Id, alarm.Question, StringComparison.Ordinal)));
                alarms.Add(alarm);
            }
        }

        var contested = alarms.Where(alarm => !alarm.IsHeadline).ToList();
        foreach (var kind in contested.GroupBy(alarm => alarm.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            output.WriteLine($"  {kind.Key} {AlarmCount.Of(kind, judgements)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stories.Count} stories, contested {AlarmCount.Of(contested, judgements)}"));
        output.WriteLine($"unsupported headlines {AlarmCount.Of(alarms.Where(alarm => alarm.IsHeadline), judgements)}");
        return stories.Count == 0 ? 2 : 0;
    }

    private string Judgement(Alarm alarm) => judgements.Of(alarm) switch
    {
        true => "true",
        false => "false",
        null => alarm.IsHeadline ? "not judged yet: headline" : "not judged yet",
    };

    private void WriteAnswers(Account account, Question question)
    {
        output.WriteLine($"  {question.Text} ({question.Reason})");
        var shown = Alarm.Contradicting(question);
        foreach (var answer in question.Answers.Where((_, index) => shown.IsEmpty || shown.Contains(index)))
        {
            output.WriteLine($"  * {answer.Label}");
            foreach (var id in answer.Claims.Take(Claims))
            {
                var claim = account.Claims.First(claim => string.Equals(claim.Id, id, StringComparison.Ordinal));
                var article = account.Articles.First(article => string.Equals(article.Id, claim.Article, StringComparison.Ordinal));
                var text = article.Text!;
                var (start, end) = (Math.Max(0, claim.Span.Start - Before), Math.Min(text.Length, claim.Span.End + After));
                output.WriteLine($"    {article.Label}: …{text[start..claim.Span.Start]}[[{claim.Text}]]{text[claim.Span.End..end]}…".ReplaceLineEndings(" / "));
            }
        }
    }
}
