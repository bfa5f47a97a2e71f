namespace Rashomon.Training.Corpora;

/// <summary>One syntactic word of a treebank.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Head">Index of the head within the sentence from 0, or -1 for the root.</param>
/// <param name="Deprel">Relation to the head with its subtype.</param>
/// <param name="SpaceAfter">Whether blank space follows the surface token that the word ends.</param>
/// <param name="Surface">The surface token that starts at this word when it covers several words (1 when it is the word itself, 0 inside one).</param>
/// <param name="SurfaceForm">The surface token's text.</param>
internal sealed record TreeWord(
    string Form, string Lemma, string Upos, string Xpos, int Head, string Deprel, bool SpaceAfter, int Surface, string SurfaceForm);
