using System.Diagnostics;

namespace Rashomon.Fuzz;

/// <summary>Runs the inputs one after the other, and watches for exceptions, hangs and memory.</summary>
internal sealed class FuzzRun(FuzzSettings settings)
{
    /// <summary>Bytes that one input may have allocated in all: inputs have up to 48 KiB, and a page's tree takes twelve times its size.</summary>
    private const long MostAllocated = 1_000_000_000;

    /// <summary>Bytes that may be live between two inputs.</summary>
    private const long MostLive = 500_000_000;

    private readonly Stopwatch _time = Stopwatch.StartNew();
    private (int Iteration, string Kind, byte[] Input, long Start)? _now;
    private int _done;
    private int _found;
    private bool _isOver;
    private long _most;

    /// <summary>Runs all.</summary>
    /// <returns>0 where nothing was found.</returns>
    public int Run()
    {
        var worker = new Thread(Work, 1024 * 1024) { IsBackground = true };
        worker.Start();
        var told = 0L;
        while (!_isOver)
        {
            Thread.Sleep(100);
            if (_now is { } now && _time.ElapsedMilliseconds - now.Start > settings.SecondsACase * 1000L)
            {
                Found(now.Iteration, now.Kind, now.Input, $"hang: more than {settings.SecondsACase} s");
                Tell();
                return 1;
            }
            if (_time.ElapsedMilliseconds - told < 30_000)
                continue;
            told = _time.ElapsedMilliseconds;
            Console.Error.WriteLine($"{_done:n0} of {settings.Iterations:n0}, {_found} found, {_time.Elapsed.TotalSeconds:0} s, about {_time.Elapsed.TotalSeconds / Math.Max(1, _done) * (settings.Iterations - _done):0} s left");
        }
        Tell();
        return _found == 0 ? 0 : 1;
    }

    private void Tell()
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"seed {settings.Seed}: {_done:n0} inputs in {_time.Elapsed.TotalSeconds:0} s ({process.TotalProcessorTime.TotalSeconds:0} CPU-seconds): {_found} found; most allocated for one input {_most / 1e6:0} MB, peak of the process {process.PeakWorkingSet64 / 1e6:0} MB");
    }

    private void Work()
    {
        var seeds = SeedInputs.Kinds.ToDictionary(kind => kind, SeedInputs.Of, StringComparer.Ordinal);
        for (var i = settings.From; i < settings.From + settings.Iterations; i++)
        {
            // Each input has a generator of its own, so that it can be made again without those before it.
            var random = new Random(unchecked((settings.Seed * 1_000_003) ^ i));
            var kind = settings.Only ?? SeedInputs.Kinds[i % SeedInputs.Kinds.Length];
            var all = seeds[kind];
            var others = seeds[SeedInputs.Kinds[random.Next(SeedInputs.Kinds.Length)]];
            var input = new Mutator(random).Mutate(all[random.Next(all.Length)], others[random.Next(others.Length)]);
            _now = (i, kind, input, _time.ElapsedMilliseconds);
            Try(i, kind, input, random);
            _now = null;
            _done++;
        }
        _isOver = true;
    }

    private void Try(int iteration, string kind, byte[] input, Random random)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            if (FuzzTarget.Run(kind, input, random) is { } fault)
                Found(iteration, kind, input, fault);
        }
        catch (Exception e)
        {
            Found(iteration, kind, input, e.ToString());
        }
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        _most = Math.Max(_most, allocated);
        if (allocated > MostAllocated)
            Found(iteration, kind, input, $"{allocated / 1e6:0} MB allocated for {input.Length} bytes");
        if (iteration % 1000 == 0 && GC.GetTotalMemory(forceFullCollection: true) is > MostLive and var live)
            Found(iteration, kind, input, $"{live / 1e6:0} MB live between inputs");
    }

    private void Found(int iteration, string kind, byte[] input, string what)
    {
        _found++;
        Directory.CreateDirectory(settings.Folder);
        var path = Path.Combine(settings.Folder, $"{settings.Seed}-{iteration}.{kind}");
        File.WriteAllBytes(path, input);
        Console.WriteLine($"found in iteration {iteration} ({kind}, {input.Length} bytes, {path}): {what}");
    }
}
