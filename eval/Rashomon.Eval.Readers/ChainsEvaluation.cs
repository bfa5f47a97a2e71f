using System.Globalization;
using Rashomon.Annotation;
using Rashomon.Language;

namespace Rashomon.Eval.Readers;

/// <summary>
/// Measures the joining of names on GUM's news: B³ (Bagga and Baldwin 1998) over names, once with the names' spans given, once on raw text, where a name found
/// that none marked, or marked and not found, counts as wrong.
/// </summary>
internal static class ChainsEvaluation
{
    public static int Run(EvaluationArguments arguments)
    {
        var path = arguments.Data is null ? null : new[] { Path.Combine(arguments.Data, "gum_ud", $"en_gum-ud-{arguments.Part}.conllu"), Path.Combine(arguments.Data, $"en_gum-ud-{arguments.Part}.conllu") }.FirstOrDefault(File.Exists);
        if (path is null)
        {
            Console.WriteLine("chains: skipped, no GUM under --data.");
            return 0;
        }

        BCubed given = new(), raw = new();
        var documents = 0;
        foreach (var document in GumDocument.ReadAll(path, "GUM_news"))
        {
            documents++;
            given.Add(document, Chains(document, new GivenNameAnnotator([.. document.Names.Select(n => new GivenName(n.Span, TypeOf(n.Type)))])), arguments.Errors ? Console.Out : TextWriter.Null);
            raw.Add(document, Chains(document, new NameAnnotator()), TextWriter.Null);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"GUM news {arguments.Part}: {documents} documents, {given.Gold} names"));
        given.Print("spans given");
        raw.Print("raw text");
        return 0;
    }

    private static AnnotatedDocument Chains(GumDocument document, IAnnotator names) =>
        new AnnotationPipeline(new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), names, new NameChainAnnotator()).Annotate(document.ToArticle());

    private static EntityType? TypeOf(string type) => type switch
    {
        "person" => EntityType.Person,
        "organization" => EntityType.Organization,
        "place" => EntityType.Place,
        "event" => EntityType.Event,
        _ => null,
    };
}
