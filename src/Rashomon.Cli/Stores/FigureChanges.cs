using System.Text.Encodings.Web;
using System.Text.Json;
using Rashomon.Accounts;
using Rashomon.Accounts.Show;
using Rashomon.Cli.Terminal;

namespace Rashomon.Cli.Stores;

/// <summary>How each contested or updated figure moved over time, report by report.</summary>
internal static class FigureChanges
{
    /// <summary>Writes it as text or JSON, to a file or to standard output.</summary>
    /// <exception cref="UsageException">The form is another, or the file cannot be written.</exception>
    public static void Write(Account account, ShowSettings settings, Host host)
    {
        if (settings.Format is not ("text" or "json"))
            throw new UsageException("--changes has the forms text and json.");
        var questions = account.Questions.Where(question => question.Kind == QuestionKind.Quantity && question.Verdict is Verdict.Contested or Verdict.Updated).Select(question => (question, Steps(account, question))).ToList();
        using var buffer = new MemoryStream();
        if (settings.Format == "json")
            Json(account, questions, buffer);
        else
            AccountOutput.Text(buffer, settings, host, page => Text(account, questions, page));
        AccountOutput.Write(buffer.ToArray(), settings, host);
    }

    /// <summary>What each report says, by the time at which it was published; several words of one report in their order.</summary>
    private static List<FigureStep> Steps(Account account, Question question)
    {
        var claims = account.Claims.DistinctBy(claim => claim.Id, StringComparer.Ordinal).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var articles = account.Articles.Index().ToDictionary(pair => pair.Item.Id, pair => (pair.Index, pair.Item), StringComparer.Ordinal);
        return
        [
            .. question.Answers.SelectMany(answer => answer.Claims.Where(claims.ContainsKey).Select(id => (answer, Claim: claims[id])))
                .Select(step => new FigureStep(articles[step.Claim.Article].Item, articles[step.Claim.Article].Index, step.Claim, step.answer))
                .OrderBy(step => step.Article.PublishedAt is null).ThenBy(step => step.Order).ThenBy(step => step.Claim.Span.Start),
        ];
    }

    private static void Text(Account account, List<(Question Question, List<FigureStep> Steps)> questions, TerminalPage page)
    {
        page.Wrapped([new(account.Story.Headline, Tone.Title)]);
        if (questions.Count == 0)
            page.Line("No figure of the story is contested or was updated.");
        foreach (var (question, steps) in questions)
        {
            page.Blank();
            page.Wrapped([new(question.Text, Tone.Title), new($"  {VerdictText.Name(question.Verdict)}", question.Verdict == Verdict.Contested ? Tone.Contested : Tone.Quiet)]);
            string? last = null;
            foreach (var step in steps)
            {
                var figure = step.Figure;
                page.Wrapped([
                    new($"  {(step.Article.PublishedAt is { } time ? DateText.Of(time) : "no date"),-22}", Tone.Quiet), new($"{figure} ", figure == last ? Tone.Plain : Tone.Differs),
                    $"{step.Article.Label}{(step.Speaker is { } speaker ? ", citing " + speaker : "")}: ", new("“" + step.Claim.Text + "”", Tone.Words)], hanging: 24, most: 3);
                last = figure;
            }
        }
    }

    private static void Json(Account account, List<(Question Question, List<FigureStep> Steps)> questions, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("headline", account.Story.Headline);
            json.WriteStartArray("questions");
            foreach (var (question, steps) in questions)
            {
                json.WriteStartObject();
                json.WriteString("id", question.Id);
                json.WriteString("text", question.Text);
                json.WriteString("verdict", Storage.Deciding.DecidedVerdict.Name(question.Verdict));
                json.WriteStartArray("steps");
                foreach (var step in steps)
                    step.Write(json);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
