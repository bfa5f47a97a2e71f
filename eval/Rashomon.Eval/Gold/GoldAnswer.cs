using System.Collections.Immutable;
using Rashomon.Eval.Measures;

namespace Rashomon.Eval.Gold;

/// <summary>One answer of one report to one question. Compared by identity: two answers may read alike.</summary>
internal sealed class GoldAnswer
{
    /// <summary>Makes an answer.</summary>
    public GoldAnswer(string questionId, string doc, string text, Bounds? bounds, string? value, ImmutableArray<string> attributedTo)
    {
        QuestionId = questionId;
        Doc = doc;
        Text = text;
        Words = ComparedWords.Words(text);
        Bounds = bounds;
        Value = bounds is { } figure ? figure.ToString() : value;
        AttributedTo = attributedTo;
    }

    /// <summary>The question it answers.</summary>
    public string QuestionId { get; }

    /// <summary>The report that gives it.</summary>
    public string Doc { get; }

    /// <summary>The words of the report.</summary>
    public string Text { get; }

    /// <summary><see cref="Text"/> as <see cref="ComparedWords.Words"/>.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The figure's bounds; null where the answer is no figure.</summary>
    public Bounds? Bounds { get; }

    /// <summary>A form of the value that is equal where two answers have one value; null where the gold gives none.</summary>
    public string? Value { get; }

    /// <summary>The names of the source that will do; empty where the report speaks for itself.</summary>
    public ImmutableArray<string> AttributedTo { get; }
}
