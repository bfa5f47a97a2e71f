using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Language;

/// <summary>Who is who within an article.</summary>
/// <param name="Chains">In order of first mention.</param>
/// <param name="ChainOf">For each mention of <see cref="NameLayer"/>, the index of its chain.</param>
public sealed record NameChainLayer(ImmutableArray<NameChain> Chains, ImmutableArray<int> ChainOf) : ILayer
{
    /// <summary>Pronouns and descriptions that stand for a chain, in text order; what is in doubt is left out.</summary>
    public ImmutableArray<ChainReference> References { get; init; } = [];
}
