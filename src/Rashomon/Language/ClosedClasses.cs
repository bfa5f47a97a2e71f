using System.Collections.Frozen;

namespace Rashomon.Language;

/// <summary>English words of the closed classes.</summary>
internal static class ClosedClasses
{
    private static readonly FrozenDictionary<string, Upos> Words = Table(
        (Upos.Det, "the a an this that these those each every either neither another any some no all both half such what which whose"),
        (Upos.Pron, "i you he she it we they me him her us them myself yourself himself herself itself ourselves themselves his its their our my your hers theirs ours mine yours who whom whoever someone somebody anyone anybody everyone everybody noone nobody something anything everything nothing none others there"),
        (Upos.Aux, "am is are was were be been being 's 're 'm have has had having 've do does did will would shall should can could may might must 'll 'd cannot"),
        (Upos.Adp, "of in on at by for with from into onto upon about against between among amid amidst through throughout during before after above below under over across along near off toward towards within without behind beyond inside outside around despite per via than like unlike until till since except out up down past aboard alongside versus"),
        (Upos.Cconj, "and or but nor yet plus"),
        (Upos.Sconj, "because although though while if whether unless whereas as so when where why how"),
        (Upos.Part, "to not n't"),
        (Upos.Adv, "also again already always ever never just only even still very too then now here soon later earlier once almost nearly often however meanwhile instead rather quite far away ago perhaps today yesterday tomorrow tonight reportedly allegedly apparently together further least most more less abroad ashore overboard"),
        (Upos.Adj, "many few several own other same first last next certain much former"));

    /// <summary>Forms of "be".</summary>
    public static readonly FrozenSet<string> Be = Set("am is are was were be been being 's 're 'm");

    /// <summary>Forms of "have".</summary>
    public static readonly FrozenSet<string> Have = Set("have has had having 've");

    /// <summary>Verbs after which a bare infinitive stands.</summary>
    public static readonly FrozenSet<string> Modals = Set("will would shall should can could may might must 'll 'd cannot do does did");

    /// <summary>The class of a closed-class form.</summary>
    public static bool TryGet(string form, out Upos pos) => Words.TryGetValue(form, out pos);

    private static FrozenDictionary<string, Upos> Table(params (Upos Pos, string Words)[] rows)
    {
        var table = new Dictionary<string, Upos>(StringComparer.Ordinal);
        foreach (var (pos, words) in rows)
        {
            foreach (var word in words.Split(' '))
                table.TryAdd(word, pos);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
