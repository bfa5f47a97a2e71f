namespace Rashomon.Accounts.Html;

/// <summary>What made the page, and what it does not claim.</summary>
internal static class Colophon
{
    public static void Write(AccountPage page)
    {
        using (page.Html.Tag("footer", ("class", "colophon")))
        {
            page.Html.Leaf(
                "p",
                "This page shows what the reports given say and whose words they are. It does not say which of them is right, "
                + "and it knows nothing of reports that it was not given.");
            if (page.Account.Generator is { } generator)
                page.Html.Leaf("p", Made(generator), ("class", "made"));
        }
    }

    private static string Made(Generator generator)
    {
        var text = $"Made by {generator.Name} {generator.Version}";
        if (!generator.Models.IsDefaultOrEmpty)
            text += "; models: " + string.Join(", ", generator.Models);
        var settings = generator.Settings.Select(pair => $"{pair.Key} {pair.Value}").ToList();
        if (settings.Count > 0)
            text += "; settings: " + string.Join(", ", settings);
        return $"{text}; contract {Account.SchemaName}.";
    }
}
