using Rashomon.Language;
using Rashomon.Training.Corpora;
using Rashomon.Training.Names;
using Rashomon.Training.Parsing;

namespace Rashomon.Training.Tests;

/// <summary>Raw text labelled by trained models, for others to learn from.</summary>
public sealed class SilverTests : IDisposable
{
    private const string News =
        """
        Ilse Navarro sold two boats to the harbour of Oslo on Tuesday.
        The mayor of Oslo, Ilse Navarro's brother, said the harbour would close early.
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rashomon");

    [Fact]
    public void Silver_RawNews_BecomesTreesOfItsWords()
    {
        Prepare();
        SilverCommand.Run(Line("--teachers", "parser.bin", "--words", "1000")).ShouldBe(0);
        var first = File.ReadAllText(Path.Combine(_folder.FullName, "silver.conllu"));
        var sentences = Treebanks.Read(Path.Combine(_folder.FullName, "silver.conllu"));
        sentences.Select(s => s.Words[0].Form).Order(StringComparer.Ordinal).ShouldBe(["Ilse", "The"]);
        foreach (var sentence in sentences)
        {
            sentence.Words.Count(w => w.Head < 0).ShouldBe(1);
            sentence.Words.ShouldAllBe(w => w.Head < sentence.Words.Length && w.Upos != "" && w.Deprel != "");
        }

        SilverCommand.Run(Line("--teachers", "parser.bin", "--words", "1000")).ShouldBe(0);
        File.ReadAllText(Path.Combine(_folder.FullName, "silver.conllu")).ShouldBe(first);
    }

    [Fact]
    public void SilverNames_RawNews_BecomesMarkedWindows()
    {
        Prepare();
        NameSilverCommand.Run(Line("--teachers", "names.bin")).ShouldBe(0);
        var path = Path.Combine(_folder.FullName, "silver-names.tsv");
        File.ReadLines(path).First().ShouldStartWith("# ");
        var window = NameCorpora.Silver(path).ShouldHaveSingleItem();
        window.Names.Where(n => n.Type == "Person").Select(n => string.Join(' ', window.Words[n.Start..n.End])).ShouldBe(["Ilse Navarro", "Ilse Navarro"]);
        window.Names.Where(n => n.Type == "Location").Select(n => window.Words[n.Start]).ShouldBe(["Oslo", "Oslo"]);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private CommandLine Line(params string[] words) => new([.. words, "--data", _folder.FullName, "--models", _folder.FullName]);

    /// <summary>Writes a small treebank, raw news and the models that the commands read.</summary>
    private void Prepare()
    {
        var trees = string.Concat(Small.Sentences.Select(s => string.Concat(s.Words.Select((w, i) => $"{i + 1}\t{w.Form}\t_\t{w.Upos}\t{w.Xpos}\t_\t{w.Head + 1}\t{w.Deprel}\t_\t_\n")) + "\n"));
        Write("ud-english/ewt/en_ewt-ud-train.conllu", trees);
        Write("ud-english/gum_ud/en_gum-ud-train.conllu", trees);
        Write("raw-english/news.txt", News);
        _folder.CreateSubdirectory("names/worldwide_newswire/processed_annotated");
        foreach (var name in new[] { "tokens.bin", "names.bin", "vectors.bin", "parser.bin" })
        {
            using var from = EmbeddedModels.Open(name);
            using var to = File.Create(Path.Combine(_folder.FullName, name));
            from.CopyTo(to);
        }
    }

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
