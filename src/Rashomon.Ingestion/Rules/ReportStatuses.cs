using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Reads what has become of a report from the marks that agencies set: "WITHDRAWN", "Mandatory kill", "CORRECTED-", "REFILE-", "RPT-" in the headline, and
/// notices in its first lines. A report that tells of something withdrawn does not say so of itself.
/// </summary>
internal static partial class ReportStatuses
{
    private const int FirstBlocks = 4;
    private const int LongestNotice = 500;

    public static ReportStatus Of(string? title, string text, ImmutableArray<Block> blocks)
    {
        var status = title is null ? ReportStatus.Current : OfTitle(title);
        foreach (var block in blocks.Where(b => b.Kind is not (BlockKind.Caption or BlockKind.List)).Take(FirstBlocks))
        {
            if (block.Span.Length > LongestNotice)
                continue;
            var line = block.Span.Of(text);
            // A mark may keep a headline from being taken for one.
            foreach (var own in (ReadOnlySpan<ReportStatus>)[OfTitle(line), block.Kind == BlockKind.Headline ? ReportStatus.Current : OfNotice(line)])
                status = own > status ? own : status;
        }
        return status;
    }

    /// <summary>What is told of a withdrawn report: who says so.</summary>
    public static Diagnostic WithdrawnNote(ContainerMetadata? container) => new(
        DiagnosticCodes.Withdrawn, Severity.Warning,
        container is { IsWithdrawn: true } ? $"The report was sent with the status “{container.Status}”: it is not compared." : "The report says that it has been withdrawn: it is not compared.");

    private static ReportStatus OfTitle(string title) =>
        WithdrawnTitle().IsMatch(title) ? ReportStatus.Withdrawn
            : CorrectedTitle().IsMatch(title) ? ReportStatus.Corrected
            : RefiledTitle().IsMatch(title) ? ReportStatus.Refiled
            : RepeatedTitle().IsMatch(title) ? ReportStatus.Repeated : ReportStatus.Current;

    private static ReportStatus OfNotice(string line) =>
        WithdrawnNotice().IsMatch(line) ? ReportStatus.Withdrawn
            : CorrectedNotice().IsMatch(line) ? ReportStatus.Corrected
            : RefiledNotice().IsMatch(line) ? ReportStatus.Refiled
            : RepeatedNotice().IsMatch(line) ? ReportStatus.Repeated : ReportStatus.Current;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^\W{0,3}(?:WITHDRAWN|WITHDRAWAL|(?:MANDATORY )?KILL|BULLETIN KILL|RETRACTED|STORY (?:WITHDRAWN|REMOVED|KILLED))\b\s?[-–—:]|[-–—(\[]\s?(?:WITHDRAWN|RETRACTED)\W{0,3}$|^(?:Withdrawn|Retracted|Retraction)\s?[:–—]", Options)]
    private static partial Regex WithdrawnTitle();

    [GeneratedRegex(@"^\W{0,3}(?:CORRECTED|CORRECTION|CORRECTING|(?:\d(?:ST|ND|RD|TH) )?LD-?CORRECTED)\b(?:\s?\(OFFICIAL\))?\s?[-–—:]|[-–—(\[]\s?(?:CORRECTED|Corrected)\W{0,3}$|^(?:Corrected|Correction)\s?[:–—]", Options)]
    private static partial Regex CorrectedTitle();

    [GeneratedRegex(@"^\W{0,3}REFILE\w{0,2}\b\s?[-–—:]", Options)]
    private static partial Regex RefiledTitle();

    [GeneratedRegex(@"^\W{0,3}(?:RPT|REPEAT|REPEATED|REPEATING)\b\s?[-–—:]", Options)]
    private static partial Regex RepeatedTitle();

    [GeneratedRegex(@"^\W{0,3}(?:(?:[Tt]his|[Tt]he|[Oo]ur|[Aa]n earlier)\s(?:\p{L}+\s){0,3}(?:story|article|report|item|dispatch|post|headline)(?:\s[^.]{0,80}?)?\s(?:is|was|has been|have been|had been)\s(?:withdrawn|retracted|killed|removed from publication)\b|(?:ATTENTION )?EDITORS?\b[^.]{0,60}\b(?:withdraw|kill|do not use|disregard)|(?:MANDATORY )?KILL\b|(?:Please|PLEASE) (?:kill|disregard|do not (?:use|publish))\b|[^.]{0,80}\b(?:has|have) withdrawn (?:this|its|the) (?:story|article|report)\b)", Options)]
    private static partial Regex WithdrawnNotice();

    [GeneratedRegex(@"^\W{0,3}(?:\((?:Corrects|Correcting|Corrected)\b|(?:This|The) (?:story|article|report) (?:has been|was|is being) (?:corrected|amended)\b|(?:CORRECTION|Correction|Corrected)\s?[:–—]|\(?(?:In|This) (?:story|corrects)\b[^.]{0,80}\bcorrects\b)", Options)]
    private static partial Regex CorrectedNotice();

    [GeneratedRegex(@"^\W{0,3}(?:\(?(?:Refiles|Refiling|Refiled)\b|(?:This|The) (?:story|article|report) (?:was|is|has been) refiled\b)", Options)]
    private static partial Regex RefiledNotice();

    [GeneratedRegex(@"^\W{0,3}(?:\(?(?:Repeats|Repeating)\b[^.]{0,120}(?:story|item|report|without change|no change|for additional|to (?:additional|more|wider))|(?:This|The) (?:story|article|report) (?:is|was) (?:a repeat|repeated)\b)", Options)]
    private static partial Regex RepeatedNotice();
}
