using Rashomon.Language.Networks;

namespace Rashomon.Training.Averaging;

/// <summary><c>average</c>: the mean of the weights of models that were trained on from one another, which reads better than each of them (Wortsman et al. 2022).</summary>
internal static class AverageCommand
{
    /// <summary>Writes the mean of the models named by <c>--of A,B</c>; one named twice counts twice.</summary>
    public static int Run(CommandLine line)
    {
        var files = line.Text("of", "").Split(',').Select(line.Load).ToArray();
        line.Save(line.Text("out", "average.bin"), Mean(files), "of");
        return 0;
    }

    /// <summary>The mean of models of one shape; what is no tensor is the first one's.</summary>
    /// <exception cref="InvalidDataException">The models have not the same tensors.</exception>
    public static ModelFile Mean(IReadOnlyList<ModelFile> files)
    {
        var mean = new ModelFile();
        foreach (var (name, entry) in files[0].Entries)
        {
            if (entry.Rows == 0)
            {
                mean.Add(name, entry);
                continue;
            }

            var sums = new double[entry.Rows * entry.Columns];
            foreach (var file in files)
            {
                if (!file.Entries.TryGetValue(name, out var other) || other.Rows != entry.Rows || other.Columns != entry.Columns)
                    throw new InvalidDataException($"The models differ in {name}.");
                var values = other.ToFloats();
                for (var i = 0; i < sums.Length; i++)
                    sums[i] += values[i];
            }

            mean.Add(name, Like(entry, Array.ConvertAll(sums, s => (float)(s / files.Count))));
        }

        return mean;
    }

    /// <summary>A tensor stored as another is: the number of bytes tells how.</summary>
    private static ModelEntry Like(ModelEntry entry, float[] values) =>
        entry.Bytes.Length == values.Length * 4 ? ModelEntry.OfSingles(values, entry.Rows, entry.Columns)
        : entry.Bytes.Length == values.Length * 2 ? ModelEntry.OfHalves(values, entry.Rows, entry.Columns)
        : ModelEntry.OfScaled(values, entry.Rows, entry.Columns);
}
