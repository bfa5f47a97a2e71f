namespace Rashomon.Language;

/// <summary>Makes the mentions of one name agree within an article.</summary>
internal static class NameAgreement
{
    private const int LongestName = 6;

    /// <summary>A last name seen in a person's full name is that person; else the type that most mentions of a name have.</summary>
    public static void Settle(NameCollection names, INameGazetteer? given, NameEvidence evidence)
    {
        var all = names.All.ToList();
        var surnames = all.Where(m => m.Type == EntityType.Person && m.EndToken - m.FirstToken > 1).Select(m => LastWord(m.Text)).ToHashSet(StringComparer.Ordinal);
        var titled = all.Where(m => m is { Type: EntityType.Person, Title: not null }).Select(m => m.Text).ToHashSet(StringComparer.Ordinal);
        var usual = all.GroupBy(m => m.Text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.GroupBy(m => m.Type).OrderByDescending(t => t.Count()).ThenBy(t => t.Min(m => m.FirstToken)).First().Key, StringComparer.Ordinal);
        // A lone name that nothing makes a person's is what the words beside it say.
        var told = all.Where(m => !m.Text.Contains(' ', StringComparison.Ordinal) && !surnames.Contains(m.Text) && !titled.Contains(m.Text) && KnownNames.TypeOf(m.Text) is null)
            .Select(m => (m.Text, Type: evidence.TypeOf(m))).Where(pair => pair.Type is not null)
            .GroupBy(pair => pair.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Type!.Value, StringComparer.Ordinal);
        foreach (var mention in all)
        {
            if (given?.TypeOf(mention.Text) is not null)
                continue;
            var type = titled.Contains(mention.Text) || (mention.EndToken - mention.FirstToken == 1 && surnames.Contains(mention.Text) && mention.Type is not EntityType.Group && KnownNames.TypeOf(mention.Text) is null)
                ? EntityType.Person
                : told.TryGetValue(mention.Text, out var known) ? known : usual[mention.Text];
            if (type != mention.Type)
                names.Replace(mention with { Type = type });
        }
    }

    /// <summary>Adds further places where a name stands to the letter and the models read a proper noun.</summary>
    public static void AddRepeated(NameCollection names, NameTitles titles)
    {
        var known = ByText(names.All);
        foreach (var sentence in names.Layer.Sentences)
        {
            if (names.Document.Article.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Subheading)
                continue;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (names.IsTaken(i) || !names.IsProper(i))
                    continue;
                for (var end = Math.Min(i + LongestName, sentence.EndToken); end > i; end--)
                {
                    var made = names.Make(i, end, EntityType.Other);
                    if (!known.TryGetValue(made.Text, out var same))
                        continue;
                    names.Add(same.Type == EntityType.Person ? titles.Titled(made.Span, i, end) : made with { Type = same.Type });
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /// <summary>The first mention of each name; of a person's full name also under its last word.</summary>
    public static Dictionary<string, NameMention> ByText(IEnumerable<NameMention> mentions)
    {
        var known = new Dictionary<string, NameMention>(StringComparer.Ordinal);
        var all = mentions.ToList();
        foreach (var mention in all)
            known.TryAdd(mention.Text, mention);
        foreach (var mention in all.Where(m => m.Type == EntityType.Person && m.EndToken - m.FirstToken > 1))
            known.TryAdd(LastWord(mention.Text), mention);
        return known;
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
