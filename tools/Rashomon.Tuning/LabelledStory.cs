using System.Collections.Immutable;
using Rashomon.Alignment;

namespace Rashomon.Tuning;

/// <summary>A story with gold made by hand: its claims and what they answer.</summary>
/// <param name="Name">The story's name.</param>
/// <param name="Claims">All claims.</param>
/// <param name="Dated">All dated happenings.</param>
/// <param name="Weights">How telling its words are.</param>
/// <param name="QuestionsOf">The gold questions that a claim answers; empty where its words are none of the gold's.</param>
/// <param name="QuestionsOfDated">The same for a dated happening, entries of the timeline included.</param>
internal sealed record LabelledStory(
    string Name, ImmutableArray<StoryClaim> Claims, ImmutableArray<DatedHappening> Dated, TermWeights Weights, Func<StoryClaim, HashSet<string>> QuestionsOf, Func<DatedHappening, HashSet<string>> QuestionsOfDated);
