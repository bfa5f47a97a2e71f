using System.Text;

namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>Inputs that something is wrong with, each with the code that says so.</summary>
/// <param name="Code">The diagnostic that it must raise; empty where it is read like any other.</param>
/// <param name="IsArticle">Whether an article is made of it all the same.</param>
/// <param name="File">Its name.</param>
/// <param name="Bytes">What the file holds.</param>
internal sealed record BadInput(string Code, bool IsArticle, string File, Func<byte[]> Bytes)
{
    /// <summary>A sound report of an event that no sample tells.</summary>
    public const string Report =
        "Vellmoor Messenger\n\nTwo trams collide in Vellmoor\n\nVELLMOOR, 9 May 2031 - Two trams collided at the Anker crossing in Vellmoor on Friday, and 14 passengers were injured, " +
        "the tramway's director, Odo Pelling, said.\n\n“We have stopped the line,” Pelling said. Café owners at the crossing gave the injured tea and blankets.\n\n" +
        "Police said a signal had failed. The line carries 9,000 people a day and will be closed until Monday.\n";

    private static readonly string Undated = Report.Replace(", 9 May 2031", "", StringComparison.Ordinal);

    /// <summary>Every case, by name.</summary>
    public static IReadOnlyDictionary<string, BadInput> All { get; } = new Dictionary<string, BadInput>(StringComparer.Ordinal)
    {
        ["empty"] = new(DiagnosticCodes.EmptyInput, false, "bad.txt", () => []),
        ["white space"] = new(DiagnosticCodes.EmptyInput, false, "bad.txt", () => Encoding.UTF8.GetBytes(" \r\n\t \u00A0\n")),
        ["picture"] = new(DiagnosticCodes.BinaryInput, false, "bad.txt", () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]),
        ["page without text"] = new(DiagnosticCodes.NoBody, false, "bad.html", () => "<html><body><script>let a = 1;</script></body></html>"u8.ToArray()),
        ["prompts alone"] = new(DiagnosticCodes.NoBody, true, "bad.txt", () => "Advertisement\n\nSUBSCRIBE"u8.ToArray()),
        ["invalid UTF-8"] = new(DiagnosticCodes.InvalidBytes, true, "bad.txt", () => [.. Encoding.UTF8.GetBytes(Report + "Café “Anker” – Zoë, Anaïs, Noël, Ådal, Élan. "), 0xC3, 0x28, .. "The signal was old."u8]),
        ["UTF-16 with mark"] = new("", true, "bad.txt", () => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Report)]),
        ["UTF-16 without mark"] = new(DiagnosticCodes.GuessedEncoding, true, "bad.txt", () => Encoding.Unicode.GetBytes(Report)),
        ["UTF-16, big end first"] = new(DiagnosticCodes.GuessedEncoding, true, "bad.txt", () => Encoding.BigEndianUnicode.GetBytes(Report)),
        ["Windows-1252"] = new(DiagnosticCodes.GuessedEncoding, true, "bad.txt", () => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Report)),
        ["50 MB of one line"] = new(DiagnosticCodes.InputTruncated, true, "bad.txt", () => Repeated("Odo Pelling said 14 passengers were injured when two trams collided in Vellmoor. ", 50_000_000)),
        ["50 MB of one word"] = new(DiagnosticCodes.InputTruncated, true, "bad.txt", () => Repeated("tram", 50_000_000)),
        ["100,000 nested tags"] = new(DiagnosticCodes.DeepNesting, true, "bad.html", () => [.. "<!doctype html><html><body>"u8, .. Repeated("<div>", 500_000), .. Encoding.UTF8.GetBytes(Report)]),
        ["quotation that never closes"] = new(DiagnosticCodes.UnbalancedQuotation, true, "bad.txt", () => Encoding.UTF8.GetBytes(Report.Replace("line,” Pelling", "line, Pelling", StringComparison.Ordinal))),
        ["no date"] = new(DiagnosticCodes.NoDate, true, "bad.txt", () => Encoding.UTF8.GetBytes(Undated)),
        ["no outlet"] = new(DiagnosticCodes.NoOutlet, true, "bad.txt", () => Encoding.UTF8.GetBytes(Report.Replace("Vellmoor Messenger\n\n", "", StringComparison.Ordinal))),
        ["doubtful date"] = new(DiagnosticCodes.DoubtfulDate, true, "bad.txt", () => Encoding.UTF8.GetBytes("Two trams collide in Vellmoor\n\nPublished 05/06/2031\n\n" + Undated)),
        ["stub"] = new(DiagnosticCodes.CutShort, true, "bad.txt", () => "Two trams collided in Vellmoor on Friday."u8.ToArray()),
        ["lost percent sign"] = new(DiagnosticCodes.LostPercentSign, true, "bad.txt", () => Encoding.UTF8.GetBytes(Report + "The town put a 40 tariff on spare parts.\n")),
        ["German"] = new(DiagnosticCodes.OtherLanguage, true, "bad.txt", () => Encoding.UTF8.GetBytes(
            "In Vellmoor sind am Freitag zwei Straßenbahnen zusammengestoßen. Dabei wurden 14 Fahrgäste verletzt, wie der Direktor der Verkehrsbetriebe sagte. Die Strecke bleibt bis Montag gesperrt, und die Polizei sucht nach der Ursache.")),
        ["withdrawn"] = new(DiagnosticCodes.Withdrawn, false, "bad.txt", () => Encoding.UTF8.GetBytes(Report.Replace("Two trams collide in Vellmoor\n", "WITHDRAWN: Two trams collide in Vellmoor\n", StringComparison.Ordinal))),
        ["another event"] = new(DiagnosticCodes.SetApart, true, "bad.txt", () => Encoding.UTF8.GetBytes(Report)),
    };

    private static byte[] Repeated(string text, int bytes)
    {
        var one = Encoding.ASCII.GetBytes(text);
        var all = new byte[bytes / one.Length * one.Length];
        for (var at = 0; at < all.Length; at += one.Length)
            one.CopyTo(all, at);
        return all;
    }
}
