using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Finds runs of capitalised words in one sentence.</summary>
internal sealed class NameScan(string text, TokenLayer layer, Sentence sentence, CapitalEvidence evidence, INameGazetteer gazetteer)
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "bin", "ibn", "ben", "al", "el", "y",
    };

    /// <summary>The runs as token ranges.</summary>
    public IEnumerable<(int First, int End)> Runs()
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!Starts(i))
                continue;
            var end = Extend(i);
            yield return (i, end);
            i = end - 1;
        }
    }

    private string Word(int i) => layer.Tokens[i].Span.Of(text);

    private bool IsNameWord(int i)
    {
        if (i >= sentence.EndToken || layer.Tokens[i].Kind != TokenKind.Word)
            return false;
        var word = Word(i);
        if (word is "I" or "A")
            return false;
        var capital = char.IsUpper(word[0]) || (word.Length > 2 && char.IsLower(word[0]) && (char.IsUpper(word[1]) || AfterHyphen(word)));
        return capital && !NameWords.Times.Contains(word) && !(word.StartsWith('’') || word.StartsWith('\''));
    }

    /// <summary>"al-Hadid", "eBook".</summary>
    private static bool AfterHyphen(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen is 2 && word.Length > 4 && char.IsUpper(word[3]) && NameWords.Connectors.Contains(word[..2]);
    }

    private bool Starts(int i)
    {
        if (!IsNameWord(i))
            return false;
        var word = Word(i);
        if (!OpensClause(i))
            return !NameWords.Function.Contains(word) || word is "US" || (word.Length > 1 && word.All(char.IsUpper));
        if (gazetteer.TypeOf(word) is not null)
            return true;
        if (NameWords.Function.Contains(word))
            return false;
        if (evidence.IsCapital(word) || (word.Length > 1 && word.All(c => char.IsUpper(c) || c == '.' || char.IsDigit(c))))
            return true;
        if (word.Skip(1).Any(char.IsUpper))
            return true;
        if (NameWords.Titles.Contains(word) || NameWords.GivenNames.Contains(word))
            return IsNameWord(i + 1) || (IsAbbreviated(i) && i + 1 < sentence.EndToken && Word(i + 1) is "." && IsNameWord(i + 2)) || NameWords.GivenNames.Contains(word);
        if (IsNameWord(i + 1) && !NameWords.Function.Contains(Word(i + 1)))
            return !evidence.IsSmall(word) || !NameWords.RoleNouns.Contains(word);
        return !evidence.IsSmall(word) && !NameWords.Bodies.Contains(word) && !NameWords.RoleNouns.Contains(word) && LooksLikeSubject(i + 1);
    }

    /// <summary>Whether the place of the word asks for a capital anyway.</summary>
    private bool OpensClause(int i) =>
        i == sentence.FirstToken || (layer.Tokens[i - 1].Kind == TokenKind.Punctuation && Word(i - 1) is not ("," or "(" or "-" or "–"));

    /// <summary>A possessive, a verb of saying or a comma after a lone word show that it names someone.</summary>
    private bool LooksLikeSubject(int i) =>
        i < sentence.EndToken && (Word(i) is "'s" or "’s" or "said" or "says" or "told" or "has" or "had" or "is" or "was" or "also" or "added" or "will" or "would"
            or "did" or "does" or "declined" or "called" or "noted" or "wrote" or "and");

    private int Extend(int first)
    {
        var end = first + 1;
        while (end < sentence.EndToken)
        {
            if (IsNameWord(end) && (!NameWords.Function.Contains(Word(end)) || Word(end) is "New" or "First" or "Late") && Adjacent(end))
                end++;
            else if (layer.Tokens[end].Kind == TokenKind.Number && IsModelNumber(end) && Adjacent(end))
                end++;
            else if (Word(end) is "." && IsAbbreviated(end - 1) && Adjacent(end) && IsNameWord(end + 1))
                end += 2;
            else if (Joins(end) is var after && after > 0)
                end = after;
            else
                break;
        }

        return end;
    }

    /// <summary>An initial or a short title: its full stop is part of the name.</summary>
    private bool IsAbbreviated(int i) => Word(i).Length == 1 || (Word(i).Length <= 4 && NameWords.Titles.Contains(Word(i)));

    private bool Adjacent(int i) => layer.Tokens[i].Span.Start - layer.Tokens[i - 1].Span.End is 0 or 1 && text[layer.Tokens[i - 1].Span.End] is not '\n';

    private bool IsModelNumber(int i) => Word(i).Length <= 4 && Word(i).All(char.IsDigit) && !Word(i).StartsWith("20", StringComparison.Ordinal) && !Word(i).StartsWith("19", StringComparison.Ordinal);

    /// <summary>Index after the next name word where a small word joins it to the name, else 0.</summary>
    private int Joins(int i)
    {
        var word = Word(i);
        if (Particles.Contains(word) || word is "&")
            return IsNameWord(i + 1) ? i + 2 : Particles.Contains(word) && i + 1 < sentence.EndToken && Particles.Contains(Word(i + 1)) && IsNameWord(i + 2) ? i + 3 : 0;
        if (word is "of" or "for" && TakesComplement(Word(i - 1)))
        {
            var next = i + 1 < sentence.EndToken && Word(i + 1) is "the" ? i + 2 : i + 1;
            return IsNameWord(next) ? next + 1 : 0;
        }

        // "Trade and Industry" only within a body's name that has been opened with "of".
        if (word is "and" && IsNameWord(i + 1) && i - 2 >= sentence.FirstToken && Word(i - 2) is "of" && NameWords.OrganizationHeads.Contains(Word(Math.Max(sentence.FirstToken, i - 3))))
            return i + 2;
        return 0;
    }

    private static bool TakesComplement(string word) =>
        char.IsUpper(word[0]) && (NameWords.OrganizationHeads.Contains(word) || NameWords.PlaceHeads.Contains(word) || word is "Secretary" or "House" or "Chamber" or "Treaty" or "Battle" or "Bank" or "Speaker" or "Chief" or "Duke" or "Prince" or "Archbishop" or "Bishop");
}
