using Rashomon.Language.Lexicons;

namespace Rashomon.Language;

/// <summary>What lists are sure of: countries, peoples, agencies and world bodies, in running text and in headings.</summary>
internal static class KnownNames
{
    private const int LongestName = 5;

    /// <summary>Adds countries, peoples and bodies that the models passed over.</summary>
    public static void Add(NameCollection names)
    {
        foreach (var sentence in names.Layer.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (names.IsTaken(i) || !char.IsUpper(names.Word(i)[0]))
                    continue;
                // "Police chief Talmand": a name that stands right behind a role is a person's.
                if (i > sentence.FirstToken && names.IsProper(i) && NameWords.RoleNouns.Contains(names.Word(i - 1)) && char.IsLower(names.Word(i - 1)[0]) && !names.Word(i - 1).EndsWith('s'))
                {
                    names.Add(names.Make(i, i + 1, EntityType.Person));
                    continue;
                }

                for (var end = Math.Min(i + LongestName, sentence.EndToken); end > i; end--)
                {
                    if (Enumerable.Range(i, end - i).Any(names.IsTaken) || TypeOf(names.Make(i, end, EntityType.Other).Text) is not { } type)
                        continue;
                    // "Polish the brass": a people's name may be another word.
                    if (end - i > 1 || !names.IsVerb(i))
                        names.Add(names.Make(i, end, type));
                    break;
                }
            }
        }
    }

    /// <summary>Sets types by the list given, else where the built-in ones are sure.</summary>
    public static void Correct(NameCollection names, INameGazetteer? given)
    {
        foreach (var mention in names.All.ToList())
        {
            // A dateline names a place, whatever the name sounds like.
            if (given is null && names.Document.Article.Dateline?.Place is { } dateline && string.Equals(dateline, mention.Text, StringComparison.OrdinalIgnoreCase))
                names.Replace(mention with { Type = EntityType.Place });
            else if (given?.TypeOf(mention.Text) is { } told)
                names.Replace(mention with { Type = told });
            else if (mention.Type is EntityType.Other or EntityType.Group or EntityType.Place or EntityType.Facility && TypeOf(mention.Text) is { } type)
                names.Replace(mention with { Type = type });
        }
    }

    /// <summary>What a name is by the built-in lists; null where they do not have it.</summary>
    public static EntityType? TypeOf(string name)
    {
        if (BuiltInGazetteer.Instance.TypeOf(name) is EntityType.Organization)
            return EntityType.Organization;
        if (Gazetteer.Default.FindCountry(name) is not null)
            return EntityType.Place;
        return Gazetteer.Default.FindDemonym(name) is not null ? EntityType.Group : null;
    }
}
