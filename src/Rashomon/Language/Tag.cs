namespace Rashomon.Language;

/// <summary>What a token is in its sentence.</summary>
/// <param name="Pos">Universal part of speech.</param>
/// <param name="Fine">Penn Treebank tag for verbs and nouns (VBD, VBN, NNS …); empty where not told.</param>
/// <param name="Lemma">Dictionary form, lower case but for proper nouns.</param>
public readonly record struct Tag(Upos Pos, string Fine, string Lemma)
{
    /// <summary>Whether it is a common or proper noun.</summary>
    public bool IsNominal => Pos is Upos.Noun or Upos.Propn;

    /// <summary>Whether it is a noun in the plural.</summary>
    public bool IsPlural => Fine is "NNS" or "NNPS";
}
