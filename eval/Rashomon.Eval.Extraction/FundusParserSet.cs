using System.Globalization;
using System.Text.Json;

namespace Rashomon.Eval.Extraction;

/// <summary>
/// Fundus' parser fixtures (dev): title to the letter, day of publication, authors, and the body's words, against what parsers written by hand for each
/// outlet give. An outlet's versions and its pages are paired in order of age.
/// </summary>
internal static class FundusParserSet
{
    public static void Run(string folder, ExtractionArguments arguments)
    {
        var scores = new MetadataScores();
        foreach (var country in Directory.GetDirectories(Path.Combine(folder, "test_data")).Order(StringComparer.Ordinal))
        {
            using var info = JsonDocument.Parse(File.ReadAllText(Path.Combine(country, "meta.info")));
            foreach (var file in Directory.GetFiles(country, "*.json").Order(StringComparer.Ordinal))
            {
                var outlet = Path.GetFileNameWithoutExtension(file);
                using var gold = JsonDocument.Parse(File.ReadAllText(file));
                var versions = gold.RootElement.EnumerateObject().OrderBy(v => Age(v.Name)).ToArray();
                var pages = Directory.GetFiles(country, outlet + "_????_??_??.html.gz").Order(StringComparer.Ordinal).ToArray();
                if (versions.Length != pages.Length)
                    continue;
                foreach (var (version, page) in versions.Zip(pages))
                {
                    var url = info.RootElement.TryGetProperty(Path.GetFileName(page), out var entry) ? entry.GetProperty("url").GetString() : null;
                    scores.Add(Path.GetFileName(country) + "/" + Path.GetFileName(page), version.Value, ReadPage.Of(page, url));
                }
            }
        }

        scores.Print(arguments.Worst);
    }

    /// <summary>"V1", "V1_1", "V2" by their numbers.</summary>
    private static int Age(string version)
    {
        var parts = version.TrimStart('V').Split('_').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return (parts[0] * 1000) + (parts.Length > 1 ? parts[1] : 0);
    }
}
