using System.Diagnostics;
using Rashomon.Language;

namespace Rashomon.Training.Evaluation;

/// <summary>Speed of a model from raw text to names on one thread, the best of several rounds.</summary>
/// <param name="Tokens">Tokens of the texts.</param>
/// <param name="Second">Tokens in a second.</param>
/// <param name="BusySecond">Tokens in a second of processor time: on a busy machine the figure to go by.</param>
/// <param name="Cutting">Words and sentences alone, tokens in a second of processor time.</param>
internal sealed record ModelSpeed(int Tokens, double Second, double BusySecond, double Cutting)
{
    /// <summary>Reads the texts several times.</summary>
    public static ModelSpeed Measure(LanguageModel model, IReadOnlyList<string> texts, int rounds)
    {
        var speed = new ModelSpeed(0, 0, 0, 0);
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var before = Environment.CpuUsage.TotalTime;
            var tokens = texts.Sum(t => model.Analyze(t, []).Tokens.Length);
            var (second, busy) = (tokens / watch.Elapsed.TotalSeconds, tokens / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            before = Environment.CpuUsage.TotalTime;
            tokens = texts.Sum(t => model.Cut(t, []).Words.Length);
            var cutting = tokens / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            speed = new(tokens, Math.Max(speed.Second, second), Math.Max(speed.BusySecond, busy), Math.Max(speed.Cutting, cutting));
        }

        return speed;
    }
}
