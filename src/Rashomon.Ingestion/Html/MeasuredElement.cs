using AngleSharp.Dom;

namespace Rashomon.Ingestion.Html;

/// <summary>An element with the weight of the text that it holds itself, before it is known which boxes count.</summary>
/// <param name="element">The element.</param>
internal sealed class MeasuredElement(IElement element)
{
    private readonly List<MeasuredElement> _children = [];
    private TextWeight _own;

    public IElement Element => element;

    public IReadOnlyList<MeasuredElement> Children => _children;

    /// <summary>Characters of running text in it and in all that it holds.</summary>
    public double Total { get; private set; }

    /// <summary>Its own text, that of block elements within it apart.</summary>
    public TextWeight Own
    {
        get => _own;
        set
        {
            Total += value.Good - _own.Good;
            _own = value;
        }
    }

    public void Add(MeasuredElement child)
    {
        _children.Add(child);
        Total += child.Total;
    }
}
