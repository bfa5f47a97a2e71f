using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>What people decided: a layer of its own, kept apart from what was computed.</summary>
public interface IDecisionBook
{
    /// <summary>Decisions, the earliest first.</summary>
    /// <param name="undone">Whether those that were taken back are given too.</param>
    ImmutableArray<Decision> List(bool undone = false);
}
