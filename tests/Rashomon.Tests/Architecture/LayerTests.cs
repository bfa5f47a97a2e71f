using System.Runtime.CompilerServices;
using Rashomon.Annotation;
using Rashomon.Quantities;
using Rashomon.Quotations;

namespace Rashomon.Tests.Architecture;

/// <summary>Folders of the library use only folders of the layers below them (docs/architecture.md).</summary>
public sealed class LayerTests
{
    private const string Root = "";

    // From below to above. Folders of one line may use each other, though never in a circle.
    private static readonly string[][] Layers =
    [
        [Root],
        ["Annotation"],
        ["Text"],
        ["Language", "Times", "Places", "Quantities", "Quotations"],
        ["Claims"],
        ["Lineage", "Stories", "Alignment"],
        ["Accounts"],
    ];

    // Lists of words know nothing of the machinery beside them: the readers of any folder may look into them.
    private static readonly Type[] WordLists = [typeof(CueLexicon), typeof(CueEntry), typeof(CueKind), typeof(VerbForm), typeof(WordClasses), typeof(NumberWords)];

    private static readonly Dictionary<string, SortedDictionary<string, Type>> Uses = Read();

    [Fact]
    public void Library_EveryFolder_HasALayer() =>
        Uses.Keys.ShouldAllBe(folder => LayerOf(folder) >= 0);

    [Fact]
    public void Library_EveryFolder_UsesOnlyLayersBelow()
    {
        var upward = Uses.SelectMany(from => from.Value, (from, to) => (From: from.Key, To: to.Key, By: to.Value))
            .Where(use => LayerOf(use.To) > LayerOf(use.From))
            .Select(use => $"{use.From} uses {use.To} in {use.By.FullName}");
        upward.ShouldBeEmpty();
    }

    [Fact]
    public void Library_FoldersOfOneLayer_UseEachOtherInNoCircle()
    {
        var open = Uses.ToDictionary(from => from.Key, from => from.Value.Keys.Where(to => LayerOf(to) == LayerOf(from.Key)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        while (open.Keys.FirstOrDefault(folder => open[folder].Count == 0) is { } free)
        {
            open.Remove(free);
            foreach (var uses in open.Values)
                uses.Remove(free);
        }

        open.SelectMany(folder => folder.Value, (from, to) => $"{from.Key} uses {to} in {Uses[from.Key][to].FullName}").ShouldBeEmpty();
    }

    [Fact]
    public void WordLists_Use_OnlyWordListsAndTheirTools()
    {
        var others = WordLists.SelectMany(list => TypeUses.Of(list), (list, used) => (List: list.Name, Used: used))
            .Where(use => FolderOf(use.Used) is { } folder && folder != "Language" && !WordLists.Contains(use.Used) && !WordLists.Contains(use.Used.DeclaringType));
        others.Select(use => $"{use.List} uses {use.Used.FullName}").ShouldBeEmpty();
    }

    [Fact]
    public void TypeUses_OfThePipeline_FindsSignaturesAndCode()
    {
        var uses = TypeUses.Of(typeof(AnnotationPipeline));

        uses.ShouldContain(typeof(IAnnotator));
        uses.ShouldContain(typeof(AnnotatedDocument));
    }

    private static int LayerOf(string folder) => Array.FindIndex(Layers, layer => layer.Contains(folder, StringComparer.Ordinal));

    /// <summary>Each folder with the other folders it uses, and one type that does.</summary>
    private static Dictionary<string, SortedDictionary<string, Type>> Read()
    {
        var uses = new Dictionary<string, SortedDictionary<string, Type>>(StringComparer.Ordinal);
        foreach (var type in typeof(Article).Assembly.GetTypes())
        {
            if (FolderOf(type) is not { } from)
                continue;
            var targets = uses.TryGetValue(from, out var known) ? known : uses[from] = new(StringComparer.Ordinal);
            foreach (var used in TypeUses.Of(type))
            {
                if (FolderOf(used) is { } to && to != from && !WordLists.Contains(used))
                    targets.TryAdd(to, type);
            }
        }

        return uses;
    }

    /// <summary>The first part of the namespace below Rashomon; null for what the compiler and its generators make.</summary>
    private static string? FolderOf(Type type)
    {
        if (type.Namespace is not { } name || (name != "Rashomon" && !name.StartsWith("Rashomon.", StringComparison.Ordinal)))
            return null;
        return type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.DeclaringType is null ? null : name == "Rashomon" ? Root : name.Split('.')[1];
    }
}
