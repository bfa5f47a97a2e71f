using System.Globalization;

namespace Rashomon.Eval.Extraction;

/// <summary>
/// Peak of live memory while a page is read, as a multiple of its bytes: another thread collects all garbage and counts what is left, over and over. Readability's
/// largest pages, then one of them with its body said 1, 2, 4 and 8 times, to see whether it grows in line with the page.
/// </summary>
internal static class MemoryRun
{
    private const int Largest = 8;
    private const int Rounds = 12;

    public static void Run(string folder, ExtractionArguments arguments)
    {
        var pages = ReadabilitySet.Pages(folder).Select(p => (Name: Path.GetFileName(p), Bytes: File.ReadAllBytes(Path.Combine(p, "source.html")))).OrderByDescending(p => p.Bytes.Length).Take(Largest).ToArray();
        foreach (var (name, bytes) in pages)
            Print(name, bytes);
        foreach (var times in (int[])[1, 2, 4, 8])
            Print($"{pages[^1].Name} with its body {times} times", Repeated(pages[^1].Bytes, times));
    }

    private static void Print(string name, byte[] bytes)
    {
        var peak = Peak(bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  memory: {name}, {bytes.Length / 1024} KiB: peak of live objects {peak / 1024} KiB, {(double)peak / bytes.Length:0.0} times the page"));
    }

    private static long Peak(byte[] bytes)
    {
        ReadPage.Of(bytes);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        var done = false;
        var counter = new Thread(() =>
        {
            while (!Volatile.Read(ref done))
            {
                GC.Collect();
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false) - before);
            }
        });
        counter.Start();
        for (var i = 0; i < Rounds; i++)
            ReadPage.Of(bytes);
        Volatile.Write(ref done, true);
        counter.Join();
        return peak;
    }

    private static byte[] Repeated(byte[] page, int times)
    {
        var html = System.Text.Encoding.UTF8.GetString(page);
        var (open, close) = (html.IndexOf("<body", StringComparison.OrdinalIgnoreCase), html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase));
        if (open < 0 || close < open)
            return page;
        var start = html.IndexOf('>', open) + 1;
        return System.Text.Encoding.UTF8.GetBytes(html[..start] + string.Concat(Enumerable.Repeat(html[start..close], times)) + html[close..]);
    }
}
