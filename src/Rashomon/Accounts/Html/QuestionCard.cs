using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>One question: verdict with reason, the answers with who gives them, and how they stand to each other.</summary>
internal static class QuestionCard
{
    public static void Write(AccountPage page, Question question)
    {
        var html = page.Html;
        var citer = Citer.Question(page.Index.QuestionNumber(question.Id));
        using (html.Tag("article", ("id", citer.Anchor), ("class", "question " + AccountPage.VerdictClass(question.Verdict)), ("aria-labelledby", citer.Anchor + "-title")))
        {
            using (html.Tag("h3", ("id", citer.Anchor + "-title")))
            {
                html.Leaf("span", citer.Mark, ("class", "mark-of"));
                html.Text(" ");
                html.Leaf("bdi", question.Text);
            }

            Verdict(page, question);
            Answers(page, question, citer);
            Relations(page, question);
        }
    }

    private static void Verdict(AccountPage page, Question question)
    {
        using (page.Html.Tag("p", ("class", "verdict")))
        {
            page.Badge(question.Verdict);
            page.Html.Text(" " + question.Reason);
            if (question.Origins is { } origins)
                page.Html.Leaf("span", Origins(origins), ("class", "origins"));
            if (question.Confidence is { } confidence)
                page.Html.Leaf("span", $" {ConfidenceText.Score(confidence.Score)} sure", ("class", "origins"), ("title", ConfidenceText.Of(confidence)));
        }
    }

    private static void Answers(AccountPage page, Question question, Citer citer)
    {
        var html = page.Html;
        var plot = QuestionPlot.Of(question, page.Index);
        using (html.Tag("div", ("class", plot.Scale is null ? "answers" : "answers plotted")))
        {
            using (html.Tag("div", ("class", "rows")))
            {
                IntervalPlot.GridLines(html, plot);
                for (var index = 0; index < question.Answers.Length; index++)
                    Answer(page, question, index, plot, citer);
            }

            IntervalPlot.Axis(html, plot);
            Derived(html, question, plot);
        }
    }

    private static void Answer(AccountPage page, Question question, int index, QuestionPlot plot, Citer citer)
    {
        AnswerHead(page.Html, question, index);
        var rows = plot.Rows.Where(row => row.Answer == index).ToList();
        if (rows.Count == 0)
            return;
        using (page.Html.Tag("ul", ("class", "claims")))
        {
            foreach (var row in rows)
                ClaimRow.Write(page, row, plot, question.Answers[index].Label, citer);
        }
    }

    private static void AnswerHead(HtmlWriter html, Question question, int index)
    {
        var answer = question.Answers[index];
        using (html.Tag("p", ("class", "answer")))
        {
            using (html.Tag("span", ("class", "answer-label")))
            {
                if (question.Answers.Length > 1)
                {
                    html.Leaf("span", Labels.Letter(index), ("class", "letter"));
                    html.Text(" ");
                }

                html.Leaf("strong", answer.Label, ("dir", "auto"));
            }

            html.Leaf("span", $" {FigureText.Count(answer.Articles.Length, "report")}, {Origins(answer.Origins)}", ("class", "origins"));
        }

        if (answer.Value?.Parts is { Count: > 0 } parts)
            Parts(html, answer, parts);
    }

    private static void Parts(HtmlWriter html, Answer answer, IReadOnlyDictionary<string, double> parts)
    {
        using (html.Tag("table", ("class", "parts")))
        {
            html.Leaf("caption", "Parts of: " + answer.Label, ("class", "unseen"));
            using (html.Tag("tbody"))
            {
                foreach (var (part, value) in parts)
                {
                    using (html.Tag("tr"))
                    {
                        html.Leaf("th", part, ("scope", "row"));
                        html.Leaf("td", FigureText.WithUnit(value, answer.Value?.Unit));
                    }
                }
            }

            using (html.Tag("tfoot"))
            using (html.Tag("tr"))
            {
                html.Leaf("th", "sum", ("scope", "row"));
                html.Leaf("td", FigureText.WithUnit(parts.Values.Sum(), answer.Value?.Unit));
            }
        }
    }

    private static void Derived(HtmlWriter html, Question question, QuestionPlot plot)
    {
        if (question.Rule is not { } rule || (question.Low ?? question.Best ?? question.High) is null)
            return;
        using (html.Tag("div", ("class", "derived")))
        {
            using (html.Tag("p", ("class", "derived-words")))
            {
                html.Leaf("span", $"By the rule “{rule}”", ("class", "rule"));
                html.Text(": low ");
                html.Leaf("b", Value(question.Low, plot.Unit, "open"));
                html.Text(" · best ");
                html.Leaf("b", Value(question.Best, plot.Unit, "not given"));
                html.Text(" · high ");
                html.Leaf("b", Value(question.High, plot.Unit, "open"));
                if (question.RuleReason is { } reason)
                    html.Leaf("span", $" ({reason})", ("class", "origins"));
            }

            IntervalPlot.Derived(html, question, plot);
        }
    }

    private static void Relations(AccountPage page, Question question)
    {
        if (question.Relations.IsDefaultOrEmpty)
            return;
        var html = page.Html;
        using (html.Tag("ul", ("class", "relations"), ("aria-label", "How the answers stand to each other")))
        {
            foreach (var relation in question.Relations)
            {
                using (html.Tag("li", ("class", relation.Kind == RelationKind.Contradicts ? "contradicts" : null), ("title", relation.Confidence is { } sure ? ConfidenceText.Of(sure) : null)))
                {
                    html.Leaf("span", Labels.Letter(relation.A), ("class", "letter"));
                    html.Text($" {Labels.Of(relation.Kind)} ");
                    html.Leaf("span", Labels.Letter(relation.B), ("class", "letter"));
                    html.Text(": " + relation.Reason);
                }
            }
        }
    }

    private static string Value(double? value, string? unit, string without) =>
        value is { } figure ? FigureText.WithUnit(figure, unit) : without;

    private static string Origins(Origins origins)
    {
        var names = origins.Names.IsDefaultOrEmpty ? "" : ": " + string.Join(", ", origins.Names);
        return BasisText.Of(origins) + names;
    }
}
