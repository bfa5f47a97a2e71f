using System.Globalization;
using Rashomon.Alignment;

namespace Rashomon.Accounts.Building;

/// <summary>Why low, best and high are what they are, in words, with where the rule comes from.</summary>
internal static class RuleWords
{
    /// <summary>The reason; null for a question without bounds.</summary>
    public static string? Of(QuestionDraft question, FigureRule rule, DerivedBounds bounds)
    {
        if ((bounds.Low ?? bounds.Best ?? bounds.High) is null)
            return null;
        return rule switch
        {
            FigureRule.Acled => "the most conservative number that the words allow, after the ACLED codebook (acleddata.com/acled-codebook)",
            FigureRule.Ucdp => $"{Best(question, bounds)}, the lower where several have as many; after the UCDP GED codebook (ucdp.uu.se/downloads)",
            FigureRule.Majority => bounds.Best is null ? "no best: no value has more origins than every other" : Best(question, bounds),
            FigureRule.Latest => bounds.Best is null ? "no best: no answer says when it stood" : "best is the value with the latest as-of time",
            _ => "the lowest and highest bounds of the answers; no best is picked",
        };
    }

    private static string Best(QuestionDraft question, DerivedBounds bounds)
    {
        var chosen = question.Answers.Where(answer => bounds.Best is not null && (answer.Quantity?.Min ?? answer.Quantity?.Max) == bounds.Best && !answer.IsRefusal && !answer.IsNotReported)
            .OrderByDescending(answer => answer.Origins.AtLeast).FirstOrDefault();
        return chosen is null
            ? "no best"
            : string.Create(CultureInfo.InvariantCulture, $"best is the value that most origins give: “{chosen.Label}” from at least {chosen.Origins.AtLeast}");
    }
}
