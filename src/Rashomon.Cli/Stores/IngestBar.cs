using System.Globalization;
using Rashomon.Accounts.Show;
using Rashomon.Cli.Terminal;
using Rashomon.Storage.Ingesting;

namespace Rashomon.Cli.Stores;

/// <summary>Tells on standard error how far an ingestion is: one line that is overwritten on a terminal, else a line every ten seconds.</summary>
internal sealed class IngestBar(Host host, bool quiet) : IProgress<IngestProgress>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private TimeSpan _told;
    private int _shown;

    public void Report(IngestProgress value)
    {
        if (quiet)
            return;
        var text = new Piece(Text(value)).Text;
        if (host.ErrorIsTerminal)
        {
            text = Cells.Cut(text, Math.Max(20, (host.TerminalWidth ?? 100) - 1));
            host.Error.Write("\r" + Cells.Fit(text, Math.Max(_shown, Cells.Of(text))));
            _shown = Cells.Of(text);
        }
        else if (value.Elapsed - _told >= Pause)
        {
            _told = value.Elapsed;
            host.Error.WriteLine(text);
        }
    }

    public void Dispose()
    {
        if (_shown > 0)
            host.Error.Write("\r" + new string(' ', _shown) + "\r");
        _shown = 0;
    }

    /// <summary>"12.4 of 80.0 MB, 1,204 articles (31 a second), 2 failed, about 3 min left: archive.warc".</summary>
    internal static string Text(IngestProgress now)
    {
        var share = now.TotalBytes is { } total ? $"{Megabytes(now.Bytes)} of {Megabytes(total)} MB" : $"{Megabytes(now.Bytes)} MB";
        var rate = now.ArticlesPerSecond > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({now.ArticlesPerSecond:0.#} a second)") : "";
        var left = now.TimeLeft is { TotalSeconds: > 1 } time ? $", about {Duration(time)} left" : "";
        var failed = now.Ledger.Failed > 0 ? $", {FigureText.Number(now.Ledger.Failed)} failed" : "";
        return $"{share}, {FigureText.Count((int)now.Ledger.Kept, "article")}{rate}{failed}{left}: {now.Source}";
    }

    /// <summary>A time as people say it.</summary>
    internal static string Duration(TimeSpan time) => time.TotalSeconds switch
    {
        < 90 => $"{FigureText.Number(Math.Round(time.TotalSeconds))} s",
        < 5400 => $"{FigureText.Number(Math.Round(time.TotalMinutes))} min",
        _ => $"{FigureText.Number(Math.Round(time.TotalHours, 1))} h",
    };

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
