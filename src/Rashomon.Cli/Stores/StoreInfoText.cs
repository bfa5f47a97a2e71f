using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Rashomon.Accounts.Show;
using Rashomon.Cli.Terminal;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary>What a store holds, in both forms.</summary>
internal static class StoreInfoText
{
    public static void Write(StoreInfo info, ImmutableArray<LedgerEntry> failures, TerminalPage page)
    {
        page.Wrapped([new(info.Location, Tone.Title), new($"  {info.Engine}, schema {info.Schema}, {Megabytes(info.Bytes)} MB", Tone.Quiet)]);
        foreach (var (name, count) in Counts(info))
            page.Line($"{FigureText.Number(count),12}  {name}");
        page.Wrapped([$"Bytes of articles: {Megabytes(info.Raw.Plain)} MB, kept in {Megabytes(info.Raw.Kept)} MB."]);
        page.Wrapped([StoreText.Ledger(info.Ledger)]);
        if (failures.IsEmpty)
            return;
        page.Heading("Last failures");
        foreach (var failure in failures)
            page.Wrapped([new(failure.Code + " ", Tone.Warning), $"{failure.Name} ({failure.Step}): {failure.Reason}"], hanging: 4);
    }

    public static void Write(StoreInfo info, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("store", info.Location);
        json.WriteString("engine", info.Engine);
        json.WriteNumber("schema", info.Schema);
        json.WriteNumber("bytes", info.Bytes);
        foreach (var (name, count) in Counts(info))
            json.WriteNumber(name, count);
        json.WriteNumber("rawBytes", info.Raw.Plain);
        json.WriteNumber("rawBytesKept", info.Raw.Kept);
        json.WriteStartObject("records");
        StoreText.Ledger(info.Ledger, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static (string Name, long Count)[] Counts(StoreInfo info) =>
    [
        ("reports", info.Reports), ("articles", info.Articles), ("stories", info.Stories), ("claims", info.Claims), ("quotations", info.Quotations),
        ("accounts", info.Accounts), ("decisions", info.Decisions), ("feeds", info.Feeds),
    ];

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
