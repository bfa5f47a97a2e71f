namespace Rashomon.Cli.Annotating;

/// <summary>A text to annotate.</summary>
/// <param name="Name">The input's name.</param>
/// <param name="Article">The text as an article.</param>
/// <param name="Words">Its words and sentences, where they are given.</param>
internal sealed record InputText(string Name, Article Article, ConlluText? Words = null);
