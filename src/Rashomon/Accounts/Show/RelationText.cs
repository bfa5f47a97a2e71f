using System.Collections.Immutable;

namespace Rashomon.Accounts.Show;

/// <summary>How one answer stands to the others, in words, from its own side.</summary>
public static class RelationText
{
    /// <summary>A phrase for each relation of the answer: "contradicts “40 or more”", "is revised by “21”".</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">Index of the answer, from 0.</param>
    public static ImmutableArray<string> Of(Question question, int answer) =>
    [
        .. question.Relations
            .Where(relation => relation.A == answer || relation.B == answer)
            .Select(relation => relation.A == answer
                ? $"{Labels.Of(relation.Kind)} “{Label(question, relation.B)}”"
                : $"{Inverse(relation.Kind)} “{Label(question, relation.A)}”"),
    ];

    private static string Inverse(RelationKind kind) => kind switch
    {
        RelationKind.PartOf => "is the whole of",
        RelationKind.Revises => "is revised by",
        _ => Labels.Of(kind),
    };

    private static string Label(Question question, int answer) =>
        answer >= 0 && answer < question.Answers.Length ? question.Answers[answer].Label : "?";
}
