using System.Text.Json;
using Rashomon.Accounts;
using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Stores;

/// <summary>What one report says to a question.</summary>
/// <param name="Article">The report.</param>
/// <param name="Order">Its place by publication.</param>
/// <param name="Claim">Its words.</param>
/// <param name="Answer">The answer that they give.</param>
internal sealed record FigureStep(AccountArticle Article, int Order, Claim Claim, Answer Answer)
{
    /// <summary>The figure in words.</summary>
    public string Figure => Claim.Quantity is { } quantity ? FigureText.Bounds(quantity) : Answer.Label;

    /// <summary>Whoever said it; null for the outlet's own voice.</summary>
    public string? Speaker => Claim.Attribution.IsDefaultOrEmpty ? null : Claim.Attribution[0].Source;

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("published", Article.PublishedAt);
        json.WriteString("article", Article.Id);
        json.WriteString("outlet", Article.Outlet?.Name);
        json.WriteString("claim", Claim.Id);
        if (Claim.Quantity is { } quantity)
        {
            Number(json, "min", quantity.Min);
            Number(json, "max", quantity.Max);
        }

        json.WriteString("answer", Answer.Label);
        json.WriteString("speaker", Speaker);
        json.WriteString("text", Claim.Text);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
