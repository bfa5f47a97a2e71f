namespace Rashomon.Language;

/// <summary>Universal part-of-speech tags as written in CoNLL-U.</summary>
public static class WordClasses
{
    private static readonly string[] Names =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    /// <summary>The tag of a class, such as <c>PROPN</c>.</summary>
    public static string ToTag(this WordClass value) => Names[(int)value];

    /// <summary>The class of a tag; <see cref="WordClass.Other"/> for an unknown one.</summary>
    public static WordClass FromTag(string tag) => (WordClass)Math.Max(0, Array.IndexOf(Names, tag));
}
