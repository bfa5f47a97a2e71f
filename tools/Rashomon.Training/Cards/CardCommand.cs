using System.Globalization;
using System.Text;
using Rashomon.Training.Evaluation;

namespace Rashomon.Training.Cards;

/// <summary><c>card</c>: writes the model card from what the models say of their training and from their scores.</summary>
internal static class CardCommand
{
    private static readonly string[] Files = ["vectors.bin", "tokens.bin", "parser.bin", "lemmas.bin", "names.bin"];

    /// <summary>Writes the card.</summary>
    public static int Run(CommandLine line)
    {
        var card = new StringBuilder();
        card.Append(CardText.Head);
        card.AppendLine(CultureInfo.InvariantCulture, $"Written {TimeProvider.System.GetUtcNow():yyyy-MM-dd} by `tools/Rashomon.Training card`.").AppendLine();
        card.AppendLine("## Files").AppendLine().AppendLine("| file | MB | trained by |").AppendLine("|---|---|---|");
        foreach (var file in Files)
            card.AppendLine(CultureInfo.InvariantCulture, $"| {file} | {new FileInfo(Path.Combine(line.Models, file)).Length / 1048576.0:F2} | {About(line, file)} |");
        card.AppendLine();
        card.Append(CardText.Corpora);
        card.AppendLine("## Scores").AppendLine();
        foreach (var split in new[] { "test", "dev" })
        {
            foreach (var row in EvaluateCommand.Rows(line, split))
                card.AppendLine(row);
            card.AppendLine();
        }

        if (line.Has("open"))
        {
            card.AppendLine(CultureInfo.InvariantCulture, $"Names without the newswire corpus that states no licence ({About(line, line.Text("open", ""))}; not shipped), types of WikiGold:").AppendLine();
            foreach (var row in EvaluateCommand.NameRows(line, line.Text("open", ""), "test"))
                card.AppendLine(row);
            card.AppendLine();
        }

        card.Append(CardText.Notes);
        var path = line.Text("card", Path.Combine("docs", "models", "english.md"));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, card.ToString().ReplaceLineEndings("\n"));
        Console.WriteLine(card);
        return 0;
    }

    private static string About(CommandLine line, string file)
    {
        var model = line.Load(file);
        return model.Entries.ContainsKey("about") ? string.Join(", then ", model.Words("about").Select(a => $"`{a}`")) : "";
    }
}
