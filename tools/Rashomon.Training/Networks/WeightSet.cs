using Rashomon.Language.Networks;

namespace Rashomon.Training.Networks;

/// <summary>All weights of a network.</summary>
internal sealed class WeightSet
{
    private readonly List<Weights> _all = [];
    private int _steps;
    private int _averaged;

    /// <summary>Adds a tensor.</summary>
    public Weights Add(Weights weights)
    {
        _all.Add(weights);
        return weights;
    }

    /// <summary>Number of learned numbers.</summary>
    public long Count => _all.Sum(w => (long)w.Value.Length);

    /// <summary>One step of Adam on all, with the dense gradient clipped to a length.</summary>
    public void Step(double rate, double clip)
    {
        var norm = Math.Sqrt(_all.Sum(w => w.SquaredNorm()));
        var step = AdamStep.At(++_steps, rate, norm > clip ? clip / norm : 1);
        foreach (var weights in _all)
            weights.Step(step);
    }

    /// <summary>Takes the present weights into an average over past steps, in which all count alike until there are <paramref name="horizon"/>, and older ones fade afterwards.</summary>
    public void Average(int horizon)
    {
        var share = 1f / Math.Min(++_averaged, horizon);
        foreach (var weights in _all)
            weights.MoveAverage(share);
    }

    /// <summary>Does something with the averaged weights in the place of the present ones; with the present ones while nothing was averaged.</summary>
    public T WithAverage<T>(Func<T> action)
    {
        _all.ForEach(w => w.ExchangeAverage());
        try
        {
            return action();
        }
        finally
        {
            _all.ForEach(w => w.ExchangeAverage());
        }
    }

    /// <summary>Takes over the weights of the same name and shape from a trained model.</summary>
    public int Read(ModelFile file)
    {
        var taken = 0;
        foreach (var w in _all)
        {
            if (!file.Entries.TryGetValue(w.Name, out var entry) || entry.Rows != w.Rows || entry.Columns != w.Columns)
                continue;
            entry.ToFloats().CopyTo(w.Value, 0);
            taken++;
        }

        return taken;
    }

    /// <summary>Writes all to a model file: tables in 8 bits with a scale a row, matrices in half precision, vectors as they are.</summary>
    public void Write(ModelFile file, Func<string, bool>? which = null)
    {
        foreach (var w in _all.Where(w => which is null || which(w.Name)))
        {
            file.Add(w.Name, w.IsSparse
                ? ModelEntry.OfScaled(w.Value, w.Rows, w.Columns)
                : w.Rows > 1 ? ModelEntry.OfHalves(w.Value, w.Rows, w.Columns) : ModelEntry.OfSingles(w.Value, w.Rows, w.Columns));
        }
    }
}
