using System.Text.Json.Serialization;

namespace Rashomon;

/// <summary>A half-open range <c>[Start, End)</c> in UTF-16 code units of one article's text.</summary>
/// <param name="Start">Offset of the first code unit; 0 or more.</param>
/// <param name="End">Offset after the last code unit; <see cref="Start"/> or more.</param>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>Number of UTF-16 code units covered.</summary>
    [JsonIgnore]
    public int Length => End - Start;

    /// <summary>Whether nothing is covered.</summary>
    [JsonIgnore]
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies wholly within this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether <paramref name="offset"/> lies within this span.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the two spans share a code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public Span Cover(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words that the span covers in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches over the text's end.</exception>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Orders by start, then longest first.</summary>
    public int CompareTo(Span other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>The span as <c>[start, end)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
