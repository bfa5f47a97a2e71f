using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language.Lexicons;

namespace Rashomon.Language;

/// <summary>Finds which mentions of an article name one bearer.</summary>
internal sealed class NameJoiner
{
    private readonly AnnotatedDocument _document;
    private readonly ImmutableArray<NameMention> _mentions;
    private readonly NameForms[] _forms;
    private readonly int[] _chain;

    public NameJoiner(AnnotatedDocument document, ImmutableArray<NameMention> mentions)
    {
        (_document, _mentions) = (document, mentions);
        _forms = [.. mentions.Select(m => new NameForms(m))];
        _chain = [.. Enumerable.Range(0, mentions.Length)];
    }

    /// <summary>For each mention a number that those of its bearer share.</summary>
    public int[] Join()
    {
        JoinEqual();
        JoinFullNames();
        JoinPartNames();
        JoinBodies();
        return [.. Enumerable.Range(0, _chain.Length).Select(Root)];
    }

    private int Root(int i)
    {
        while (_chain[i] != i)
            i = _chain[i] = _chain[_chain[i]];
        return i;
    }

    private void Union(int i, int j)
    {
        var (a, b) = (Root(i), Root(j));
        _chain[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The same words; for countries and peoples, the same by the list ("US", "United States"; "Kosovan", "Kosovar").</summary>
    private void JoinEqual()
    {
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _forms.Length; i++)
        {
            if (byKey.TryGetValue(KeyOf(i), out var same))
                Union(i, same);
            else
                byKey[KeyOf(i)] = i;
        }
    }

    private string KeyOf(int i) => _forms[i].Type switch
    {
        EntityType.Person => "person " + _forms[i].Folded,
        EntityType.Group => Gazetteer.Default.FindDemonym(_mentions[i].Text) is { } people ? "people " + people.Code : "name " + _forms[i].Folded,
        EntityType.Place => Gazetteer.Default.FindCountry(_mentions[i].Text) is { } country ? "country " + country.Code : "name " + _forms[i].Folded,
        _ => "name " + _forms[i].Folded,
    };

    /// <summary>"P. Vance", "Pavel J. Vance", "Pavell Vance": last words alike, first words alike or one the other's initial.</summary>
    private void JoinFullNames()
    {
        for (var i = 0; i < _forms.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Root(i) != Root(j) && IsFullName(i) && IsFullName(j) && AreOne(_forms[i], _forms[j]))
                    Union(i, j);
            }
        }
    }

    private bool IsFullName(int i) => _forms[i].Type == EntityType.Person && _forms[i].Words.Length > 1;

    private static bool AreOne(NameForms a, NameForms b)
    {
        if (!NameForms.Alike(a.Words[^1], b.Words[^1]) || AreOpposite(a.Gender, b.Gender))
            return false;
        var (x, y) = (a.Words[0], b.Words[0]);
        return NameForms.Alike(x, y) || (x[0] == y[0] && (x.Length == 1 || y.Length == 1));
    }

    private static bool AreOpposite(NameGender? a, NameGender? b) => (a, b) is (NameGender.Male, NameGender.Female) or (NameGender.Female, NameGender.Male);

    /// <summary>A last name, or a given name alone, is the nearest fuller name's before it, else the first one after it.</summary>
    private void JoinPartNames()
    {
        for (var i = 0; i < _forms.Length; i++)
        {
            if (_forms[i].Words.Length != 1 || _forms[i].Type is EntityType.Place or EntityType.Group or EntityType.Event || _forms[i].Letters is not null)
                continue;
            var word = _forms[i].Words[0];
            var fuller = Nearest(i, full => full.Words.AsSpan(1).ContainsAny([word])) ?? Nearest(i, full => NameForms.Alike(full.Words[^1], word))
                ?? Nearest(i, full => string.Equals(full.Words[0], word, StringComparison.Ordinal));
            if (fuller is { } other)
                Union(i, other);
        }
    }

    private int? Nearest(int i, Func<NameForms, bool> fits)
    {
        for (var j = i - 1; j >= 0; j--)
        {
            if (IsFullName(j) && fits(_forms[j]) && !AreOpposite(_forms[i].Gender, _forms[j].Gender))
                return j;
        }

        for (var j = i + 1; j < _forms.Length; j++)
        {
            if (IsFullName(j) && fits(_forms[j]) && !AreOpposite(_forms[i].Gender, _forms[j].Gender))
                return j;
        }

        return null;
    }

    /// <summary>Acronyms of a name's words, and bodies called by their first words once told in full.</summary>
    private void JoinBodies()
    {
        for (var i = 0; i < _forms.Length; i++)
        {
            for (var j = 0; j < _forms.Length; j++)
            {
                if (i == j || Root(i) == Root(j) || _forms[j].Words.Length < 2 || _forms[j].Type is EntityType.Person)
                    continue;
                if (IsAcronymOf(i, j) || IsShortenedFrom(i, j))
                    Union(i, j);
            }
        }
    }

    private bool IsAcronymOf(int i, int j)
    {
        if (_forms[i].Letters is not { } letters)
            return false;
        var initials = _forms[j].Initials;
        if (letters.Length > 1 && string.Equals(initials, letters, StringComparison.Ordinal))
            return true;
        // In brackets right beside it, one that begins alike will do.
        var (left, right) = i < j ? (i, j) : (j, i);
        var between = _document.Text.AsSpan(_mentions[left].Span.End, Math.Clamp(_mentions[right].Span.Start - _mentions[left].Span.End, 0, 4));
        return between.Trim() is "(" && initials.Contains(letters[0], StringComparison.Ordinal);
    }

    private bool IsShortenedFrom(int i, int j) =>
        j < i && _forms[i].Type == EntityType.Organization && _forms[j].Type == EntityType.Organization && _forms[i].Words.Length is > 0 and var count
        && count <= _forms[j].Words.Length && _forms[i].Letters is null && _forms[j].Words.AsSpan(0, count).SequenceEqual(_forms[i].Words)
        && Gazetteer.Default.FindCountry(_mentions[i].Text) is null && Gazetteer.Default.FindDemonym(_mentions[i].Text) is null;
}
