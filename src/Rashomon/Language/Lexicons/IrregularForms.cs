using System.Text;

namespace Rashomon.Language.Lexicons;

/// <summary>WordNet's exception list of one part of speech: irregular forms and the lemmas they belong to.</summary>
internal sealed class IrregularForms
{
    private readonly PackedTexts _forms;
    private readonly int[] _lemmas;

    private IrregularForms(PackedTexts forms, int[] lemmas) => (_forms, _lemmas) = (forms, lemmas);

    public static IrregularForms Read(ref ByteReader reader)
    {
        var forms = PackedTexts.Read(ref reader);
        return new(forms, reader.Numbers(forms.Count));
    }

    /// <summary>Lemma numbers of a form in lower case; empty when it is regular.</summary>
    public ReadOnlySpan<int> Of(string form)
    {
        var key = Encoding.UTF8.GetBytes(form.Replace(' ', '_'));
        var first = _forms.IndexOf(key);
        if (first < 0)
            return [];
        var end = first + 1;
        while (end < _lemmas.Length && _forms.Utf8(end).SequenceEqual(key))
            end++;
        return _lemmas.AsSpan(first, end - first);
    }
}
