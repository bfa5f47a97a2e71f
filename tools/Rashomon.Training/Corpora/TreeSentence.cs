namespace Rashomon.Training.Corpora;

/// <summary>One sentence of a treebank.</summary>
/// <param name="Document">Id of its document.</param>
/// <param name="StartsParagraph">Whether a paragraph or document starts here.</param>
/// <param name="Words">The words in order.</param>
internal sealed record TreeSentence(string Document, bool StartsParagraph, TreeWord[] Words)
{
    /// <summary>Genre of a GUM document (<c>GUM_news_…</c> is <c>news</c>); empty elsewhere.</summary>
    public string Genre => Document.StartsWith("GUM_", StringComparison.Ordinal) ? Document.Split('_')[1] : "";
}
