using System.Collections.Immutable;

namespace Rashomon.Quantities;

/// <summary>Where the sentences' readers put what they find.</summary>
internal sealed class QuantityResults
{
    public ImmutableArray<QuantityMention>.Builder Mentions { get; } = ImmutableArray.CreateBuilder<QuantityMention>();

    public ImmutableArray<QuantityMention>.Builder Ages { get; } = ImmutableArray.CreateBuilder<QuantityMention>();

    public ImmutableArray<QuantityMention>.Builder Multiples { get; } = ImmutableArray.CreateBuilder<QuantityMention>();

    public ImmutableArray<Diagnostic>.Builder Diagnostics { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

    public QuantityLayer ToLayer() => new(Mentions.ToImmutable(), Diagnostics.ToImmutable()) { Ages = Ages.ToImmutable(), Multiples = Multiples.ToImmutable() };
}
