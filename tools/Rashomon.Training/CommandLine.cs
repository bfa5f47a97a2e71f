using System.Globalization;
using Rashomon.Language.Networks;

namespace Rashomon.Training;

/// <summary>The words after the command: <c>--name value</c> or <c>--name</c> alone.</summary>
internal sealed class CommandLine(string[] words)
{
    /// <summary>Folder of the unpacked corpora.</summary>
    public string Data => Text("data", "data");

    /// <summary>Folder that models are written to and read from.</summary>
    public string Models => Text("models", Path.Combine("src", "Rashomon", "Language", "Models"));

    /// <summary>The command with its settings, without the folders.</summary>
    private string Said
    {
        get
        {
            var said = new List<string>();
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i] is "--data" or "--models" or "--card")
                    i++;
                else
                    said.Add(words[i]);
            }

            return string.Join(' ', said);
        }
    }

    /// <summary>Says what can be asked for.</summary>
    public static int Usage()
    {
        Console.Error.WriteLine("""
            Rashomon.Training COMMAND [--data DIR] [--models DIR] [--seed N] [--epochs N] ...
              vectors   word vectors from raw text          -> vectors.bin
              pretrain  encoder that guesses hidden words   -> encoder.bin (--epochs --novels --recurrences --rate --mask; not shipped)
              silver    raw news labelled by parsers        -> silver.conllu (--teachers A,B --words N --measure; not shipped)
              silver-names  raw news marked by recognisers  -> silver-names.tsv (--teachers A,B --words N; not shipped)
              tokens    words and sentences                 -> tokens.bin
              parse     tags and dependencies               -> parser.bin  (--recurrences --dropout --word-dropout --rate --least --average N --batch --from --out --silver FILE --silver-words N)
              lemmas    dictionary forms                    -> lemmas.bin
              names     names                               -> names.bin   (--size --dropout --word-dropout --rate --least --average N --from --out --no-kinds --open-only --silver FILE --silver-words N)
              average   mean of models trained on from one another -> average.bin (--of A,B --out)
              evaluate  scores of the models (--split test|dev)
              card      docs/models/english.md: corpora, settings, licences and scores of the models
            """);
        return 2;
    }

    /// <summary>Whether a switch was given.</summary>
    public bool Has(string name) => Array.IndexOf(words, "--" + name) >= 0;

    /// <summary>The value after a switch, or what to take without it.</summary>
    public string Text(string name, string without)
    {
        var at = Array.IndexOf(words, "--" + name);
        return at >= 0 && at + 1 < words.Length ? words[at + 1] : without;
    }

    /// <summary>The whole number after a switch.</summary>
    public int Number(string name, int without) => int.Parse(Text(name, without.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

    /// <summary>The fraction after a switch.</summary>
    public double Fraction(string name, double without) => double.Parse(Text(name, without.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

    /// <summary>Writes a model and says how large it became.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="file">The model.</param>
    /// <param name="before">The switch that names the models it came from.</param>
    public void Save(string name, ModelFile file, string before = "from")
    {
        Directory.CreateDirectory(Models);
        file.AddWords("about", History(before));
        var path = Path.Combine(Models, name);
        // Whoever reads the file meanwhile sees the old one or the new one, whole.
        using (var stream = File.Create(path + ".new"))
            file.Save(stream);
        File.Move(path + ".new", path, overwrite: true);
        Console.WriteLine($"{name}: {new FileInfo(path).Length / 1048576.0:F2} MB");
    }

    /// <summary>The commands that lead here: those of the models that a switch names, in order and each once, then this one.</summary>
    public string[] History(string name)
    {
        var files = Text(name, "").Split(',', StringSplitOptions.RemoveEmptyEntries).Where(f => File.Exists(Path.Combine(Models, f))).Select(Load);
        return [.. files.Where(f => f.Entries.ContainsKey("about")).SelectMany(f => f.Words("about")).Distinct(StringComparer.Ordinal), Said];
    }

    /// <summary>Reads a model.</summary>
    public ModelFile Load(string name)
    {
        using var stream = File.OpenRead(Path.Combine(Models, name));
        return ModelFile.Load(stream);
    }
}
