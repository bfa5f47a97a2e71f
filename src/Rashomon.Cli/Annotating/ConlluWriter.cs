using System.Globalization;
using Rashomon.Language;

namespace Rashomon.Cli.Annotating;

/// <summary>Writes the models' words in the ten columns of CoNLL-U; names stand in MISC.</summary>
internal sealed class ConlluWriter
{
    private readonly AnnotatedText _text;
    private readonly AnalyzedText _words;
    private readonly string?[] _names;

    public ConlluWriter(AnnotatedText text)
    {
        _text = text;
        _words = text.Document.Get<AnalysisLayer>().Analysis;
        _names = new string?[_words.Tokens.Length];
        foreach (var name in _words.Names)
        {
            for (var i = name.FirstToken; i < name.EndToken; i++)
                _names[i] = (i == name.FirstToken ? "NER=B-" : "NER=I-") + Label(name.Type);
        }
    }

    public void Write(TextWriter output)
    {
        output.WriteLine("# newdoc id = " + _text.Input.Name);
        var article = _text.Document.Article;
        var block = -1;
        for (var s = 0; s < _words.Sentences.Length; s++)
        {
            var sentence = _words.Sentences[s];
            var now = article.Blocks.ToList().FindIndex(b => b.Span.End >= sentence.Span.End);
            if (now != block)
                output.WriteLine("# newpar");
            block = now;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {s + 1}"));
            output.WriteLine("# text = " + sentence.Span.Of(_words.Text).ReplaceLineEndings(" "));
            if (_text.Input.Words is { } given)
                WriteGiven(output, given.Lines[s], sentence);
            else
                WriteFound(output, sentence);
            output.WriteLine();
        }
    }

    private void WriteFound(TextWriter output, SentenceRange sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var adjoins = i + 1 < sentence.EndToken && _words.Tokens[i + 1].Start == _words.Tokens[i].End;
            output.WriteLine(Row((i - sentence.FirstToken + 1).ToString(CultureInfo.InvariantCulture), _words.Word(i).ToString(), i, sentence, adjoins ? "SpaceAfter=No" : null));
        }
    }

    /// <summary>Numbers, forms and multiword tokens stay as given.</summary>
    private void WriteGiven(TextWriter output, System.Collections.Immutable.ImmutableArray<string> lines, SentenceRange sentence)
    {
        var word = sentence.FirstToken;
        foreach (var line in lines.Where(l => l[0] != '#'))
        {
            var fields = line.Split('\t');
            if (fields.Length < 2 || fields[1].Length == 0 || fields[0].Contains('.', StringComparison.Ordinal))
                continue;
            var space = fields.Length > 9 && fields[9].Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal) ? "SpaceAfter=No" : null;
            if (fields[0].Contains('-', StringComparison.Ordinal))
                output.WriteLine($"{fields[0]}\t{fields[1]}\t_\t_\t_\t_\t_\t_\t_\t{space ?? "_"}");
            else if (word < sentence.EndToken)
                output.WriteLine(Row(fields[0], fields[1], word++, sentence, space));
        }
    }

    private string Row(string number, string form, int i, SentenceRange sentence, string? space)
    {
        var head = _words.Heads[i] < 0 ? 0 : _words.Heads[i] - sentence.FirstToken + 1;
        var misc = string.Join('|', new[] { _names[i], space }.OfType<string>());
        return string.Create(CultureInfo.InvariantCulture, $"{number}\t{form}\t{_words.Lemmas[i]}\t{Upos(_words.Classes[i])}\t{_words.Tags[i]}\t_\t{head}\t{_words.Relations[i]}\t_\t{(misc.Length > 0 ? misc : "_")}");
    }

    private static string Label(NameType type) => type switch
    {
        NameType.Person => "PER",
        NameType.Organization => "ORG",
        NameType.Place => "LOC",
        NameType.Group => "NORP",
        NameType.Facility => "FAC",
        NameType.Date => "DATE",
        NameType.Money => "MONEY",
        NameType.Product => "PRODUCT",
        _ => "MISC",
    };

    private static string Upos(WordClass words) => words.ToTag();
}
