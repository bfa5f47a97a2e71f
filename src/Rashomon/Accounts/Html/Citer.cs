namespace Rashomon.Accounts.Html;

/// <summary>A place of the page that cites words of an article.</summary>
/// <param name="Anchor">The place's id.</param>
/// <param name="Mark">What stands beside the words: "Q3".</param>
/// <param name="Name">The same in words: "question 3".</param>
internal sealed record Citer(string Anchor, string Mark, string Name)
{
    public static Citer Glance(int number) => Make("g", "G", "sentence", number);

    public static Citer Question(int number) => Make("q", "Q", "question", number);

    public static Citer Quotation(int number) => Make("u", "“", "quotation", number, "”");

    public static Citer Timeline(int number) => Make("t", "T", "timeline entry", number);

    public static Citer Lineage(int number) => Make("l", "L", "lineage link", number);

    public static Citer Wording(int number) => Make("w", "W", "wording", number);

    private static Citer Make(string prefix, string mark, string name, int number, string after = "")
    {
        var text = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(prefix + text, mark + text + after, $"{name} {text}");
    }
}
