using System.Collections.Immutable;

namespace Rashomon;

/// <summary>How many independent origins stand behind claims: what cannot be traced may or may not be one more.</summary>
/// <param name="AtLeast">Origins that are known to differ.</param>
/// <param name="AtMost">Origins if each unknown were one of its own.</param>
/// <param name="Names">The known origins, in order.</param>
/// <param name="Unknown">Claims whose origin is not known.</param>
public sealed record Origins(int AtLeast, int AtMost, ImmutableArray<string> Names, int Unknown);
