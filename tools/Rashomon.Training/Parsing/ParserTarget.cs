namespace Rashomon.Training.Parsing;

/// <summary>The right answers of a sentence as numbers of a <see cref="LabelSet"/>; -1 for what the training data never showed.</summary>
internal sealed record ParserTarget(int[] Upos, int[] Xpos, int[] Heads, int[] Labels);
