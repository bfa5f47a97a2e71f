using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Language;

/// <summary>Tags and lower-case forms of the tokens of <see cref="Text.TokenLayer"/>, by index.</summary>
/// <param name="Tags">One a token.</param>
/// <param name="Forms">Lower-case words, typographic apostrophes and hyphens made plain; one a token.</param>
public sealed record TagLayer(ImmutableArray<Tag> Tags, ImmutableArray<string> Forms) : ILayer;
