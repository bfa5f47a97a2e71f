namespace Rashomon.Cli.Annotating;

/// <summary>The forms of <c>--format</c>.</summary>
internal static class AnnotationWriters
{
    /// <summary>What writes one text: the text, where to, and whether it is one of many.</summary>
    public static Action<AnnotatedText, TextWriter, bool> For(string format) => format switch
    {
        "json" => (text, output, many) => new AnnotationJson(text).Write(output, indented: !many),
        "conllu" => (text, output, _) => new ConlluWriter(text).Write(output),
        _ => (text, output, _) => new TreeWriter(text).Write(output),
    };
}
