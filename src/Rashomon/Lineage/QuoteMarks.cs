namespace Rashomon.Lineage;

/// <summary>Stretches between double quotation marks of one block, for articles whose quotations have not been read.</summary>
internal sealed class QuoteMarks
{
    private readonly List<Span> _runs = [];

    /// <summary>Reads a block; a mark that never closes counts to the block's end.</summary>
    public QuoteMarks(string text, Span block)
    {
        var open = -1;
        for (var i = block.Start; i < block.End; i++)
        {
            if (open < 0 && text[i] is '"' or '“' or '«' or '„')
            {
                open = i;
            }
            else if (open >= 0 && text[i] is '"' or '”' or '»')
            {
                _runs.Add(new(open, i + 1));
                open = -1;
            }
        }

        if (open >= 0)
            _runs.Add(new(open, block.End));
    }

    /// <summary>Whether an offset lies between marks.</summary>
    public bool Covers(int offset) => _runs.Exists(run => run.Contains(offset));
}
