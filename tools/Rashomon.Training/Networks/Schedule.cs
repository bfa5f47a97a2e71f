namespace Rashomon.Training.Networks;

/// <summary>The learning rate over a training.</summary>
internal static class Schedule
{
    /// <summary>Rises over the first hundredth of the steps, then falls along a cosine to a share of the top.</summary>
    public static double Rate(double top, int step, int total, double least = 0.01)
    {
        var warm = Math.Max(1, total / 100);
        if (step < warm)
            return top * (step + 1) / warm;
        var done = Math.Min(1.0, (step - warm) / (double)Math.Max(1, total - warm));
        return top * (least + ((1 - least) * 0.5 * (1 + Math.Cos(Math.PI * done))));
    }
}
