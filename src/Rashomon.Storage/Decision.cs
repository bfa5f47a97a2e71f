using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>What somebody decided, against or beside what was computed.</summary>
/// <param name="Id">Made from what was decided, by whom and when.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="By">The initials of whoever decided.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
public sealed record Decision(string Id, DecisionKind Kind, string By, string Reason, DateTimeOffset At)
{
    /// <summary>The story concerned; of a merge the one that goes on.</summary>
    public string? Story { get; init; }

    /// <summary>Of a merge the story that ends, of a split the story that begins.</summary>
    public string? Other { get; init; }

    /// <summary>Articles: of a split those that go; of a merge those of the story that ends, by which it is known again after a re-run.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];

    /// <summary>Of a merge: articles of the story that goes on.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>Id of the claim or question.</summary>
    public string? Subject { get; init; }

    /// <summary>What it is from then on: a question's id or <c>none</c>, a value, a verdict.</summary>
    public string? Value { get; init; }

    /// <summary>When it was taken back; null while it is in force.</summary>
    public DateTimeOffset? UndoneAt { get; init; }

    /// <summary>Whoever took it back.</summary>
    public string? UndoneBy { get; init; }

    /// <summary>Why it was taken back.</summary>
    public string? UndoneReason { get; init; }

    /// <summary>An id for what is decided.</summary>
    public Decision WithId() =>
        this with { Id = ContentHash.Id("d", Kind.ToString(), By, At.ToString("O", System.Globalization.CultureInfo.InvariantCulture), Story ?? "", Other ?? "", Subject ?? "", Value ?? "", string.Join(',', Articles)) };
}
