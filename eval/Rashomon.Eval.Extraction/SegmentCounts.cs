namespace Rashomon.Eval.Extraction;

/// <summary>Segments found, missed and wrongly found, over all pages.</summary>
internal sealed class SegmentCounts
{
    private int _found;
    private int _missed;
    private int _tooMuch;

    /// <summary>Pages counted.</summary>
    public int Pages { get; private set; }

    /// <summary>Found of all found, 0 to 1.</summary>
    public double Precision => _found + _tooMuch == 0 ? 0 : (double)_found / (_found + _tooMuch);

    /// <summary>Found of all wanted, 0 to 1.</summary>
    public double Recall => _found + _missed == 0 ? 0 : (double)_found / (_found + _missed);

    /// <summary>Their harmonic mean.</summary>
    public double F1 => _found == 0 ? 0 : 2.0 * _found / ((2 * _found) + _tooMuch + _missed);

    /// <summary>Counts one page's segments in its extracted text.</summary>
    public void Add(string[] wanted, string[] unwanted, string body)
    {
        Pages++;
        var found = wanted.Count(s => body.Contains(s, StringComparison.Ordinal));
        _found += found;
        _missed += wanted.Length - found;
        _tooMuch += unwanted.Count(s => body.Contains(s, StringComparison.Ordinal));
    }
}
