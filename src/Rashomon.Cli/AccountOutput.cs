using System.Text;
using Rashomon.Accounts;
using Rashomon.Accounts.Ledger;
using Rashomon.Accounts.Show;
using Rashomon.Cli.Csv;
using Rashomon.Cli.Terminal;
using Spectre.Console;

namespace Rashomon.Cli;

/// <summary>Gives an account out in one of the forms, to a file or to standard output.</summary>
internal static class AccountOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the account.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(Account account, ShowSettings settings, Host host)
    {
        account = LeastSure.Apply(account, settings.LeastSure);
        // The other forms say it themselves; a table has no place for it, and a file is not looked at yet.
        if (ConfidenceText.Of(account.Hidden) is { } hidden && !settings.Quiet && settings is not { Format: "text", Out: null })
            host.Error.WriteLine($"rashomon: {hidden}.");
        Write(Bytes(settings.Excerpts ? Excerpts.ForSharing(account) : account, settings, host), settings, host);
        if (settings is { Out: { } file, Quiet: false })
        {
            host.Error.WriteLine(
                $"Wrote {file}: {FigureText.Count(account.Articles.Length, "report")}, {FigureText.Count(account.Questions.Length, "question")}.");
        }
    }

    /// <summary>Writes bytes where the settings say.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(byte[] bytes, ShowSettings settings, Host host)
    {
        if (settings.Out is not { } file)
        {
            host.Output.Write(bytes);
            host.Output.Flush();
            return;
        }

        try
        {
            File.WriteAllBytes(file, bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be written: {exception.Message} Give another file with --out.", exception);
        }
    }

    /// <summary>Writes text for people as the settings say.</summary>
    public static void Text(Stream stream, ShowSettings settings, Host host, Action<TerminalPage> write)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        write(new(Console(writer, settings.Color, settings.Out is not null, host), Width(settings, host)));
    }

    private static byte[] Bytes(Account account, ShowSettings settings, Host host) => settings.Format switch
    {
        "json" => AccountJson.Write(account),
        "html" => Utf8.GetBytes(host.Flow.Html(account)),
        // Spreadsheets that open a file by a click take it for UTF-8 only with a mark; what is piped is no such file.
        "csv" => Text(settings.Out is null ? Utf8 : Encoding.UTF8, writer => LedgerCsv.Write(FigureLedger.Rows(account), writer)),
        _ => Text(Utf8, writer => TerminalAccount.Write(account, Console(writer, settings.Color, settings.Out is not null, host), Width(settings, host), settings.Verbose)),
    };

    /// <summary>A console that writes to <paramref name="writer"/>, in colour if the setting and the host say so.</summary>
    public static IAnsiConsole Console(TextWriter writer, string setting, bool toFile, Host host)
    {
        var color = setting switch
        {
            "always" => true,
            "never" => false,
            _ => !toFile && host.TerminalWidth is not null && !host.NoColor,
        };
        return AnsiConsole.Create(new()
        {
            Ansi = color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new() { UseDefaultEnrichers = false },
        });
    }

    private static int Width(ShowSettings settings, Host host) =>
        settings.Width ?? (settings.Out is not null ? Host.DefaultWidth : host.Columns ?? host.TerminalWidth ?? Host.DefaultWidth);

    private static byte[] Text(Encoding encoding, Action<TextWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new StreamWriter(buffer, encoding, leaveOpen: true) { NewLine = "\n" })
            write(writer);
        return buffer.ToArray();
    }
}
