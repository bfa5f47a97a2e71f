namespace Rashomon;

/// <summary>What kind of answer a question takes.</summary>
public enum QuestionKind
{
    /// <summary>A figure.</summary>
    Quantity,

    /// <summary>One of several descriptions.</summary>
    Category,

    /// <summary>A time.</summary>
    Date,

    /// <summary>A place or direction.</summary>
    Place,

    /// <summary>Whether something happened.</summary>
    Event,

    /// <summary>The parts of a whole.</summary>
    Breakdown,
}
