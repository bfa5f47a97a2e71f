using System.Collections.Frozen;

namespace Rashomon.Accounts.Wordings;

/// <summary>Terms that may name one thing: a line of <c>frames.txt</c>.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Families">Each term with the first of those that differ from it in nothing that matters.</param>
/// <param name="Vague">Families that name so much that one beside them must tell what it is.</param>
/// <param name="OfStory">Whether a whole story may be about such a thing.</param>
/// <param name="OfNames">Whether a named one may be called so in an account; not people who have no entry of their own.</param>
internal sealed record Frame(FrameKind Kind, FrozenDictionary<string, string> Families, FrozenSet<string> Vague, bool OfStory, bool OfNames)
{
    /// <summary>The first of a use's names that the frame has; null for none.</summary>
    public string? NameOf(TermUse use) => use.Names.FirstOrDefault(Families.ContainsKey);
}
