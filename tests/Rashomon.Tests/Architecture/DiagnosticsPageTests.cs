using System.Reflection;
using System.Text.RegularExpressions;

namespace Rashomon.Tests.Architecture;

/// <summary>docs/diagnostics.md is the catalogue of <see cref="DiagnosticCodes"/>: all of them, and no others.</summary>
public sealed partial class DiagnosticsPageTests
{
    private static readonly (string Name, string Code)[] Codes =
        [.. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (field.Name, (string)field.GetRawConstantValue()!))];

    private static readonly string Page = File.ReadAllText(WorkingCopy.At("docs", "diagnostics.md"));

    [Fact]
    public void Headings_OfThePage_AreTheCodesInOrder() =>
        Heading().Matches(Page).Select(match => match.Groups["code"].Value).ShouldBe(Codes.Select(code => code.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Entries_OfThePage_SayMeaningCauseAndWhatToDo()
    {
        var entries = Heading().Split(Page).Where((_, index) => index > 0 && index % 2 == 0).ToArray();

        entries.Length.ShouldBe(Codes.Length);
        entries.ShouldAllBe(entry => entry.Contains("**Meaning.**", StringComparison.Ordinal) && entry.Contains("**Cause.**", StringComparison.Ordinal) && entry.Contains("**What to do.**", StringComparison.Ordinal));
    }

    [Fact]
    public void Codes_Values_AreDistinctAndWellFormed()
    {
        Codes.Select(code => code.Code).ShouldBeUnique();
        Codes.ShouldAllBe(code => CodeForm().IsMatch(code.Code));
    }

    [Fact]
    public void Sources_Codes_AreWrittenOnlyInTheCatalogue()
    {
        var elsewhere = WorkingCopy.Sources("src").Where(file => !file.EndsWith("/DiagnosticCodes.cs", StringComparison.Ordinal))
            .Where(file => QuotedCode().IsMatch(File.ReadAllText(WorkingCopy.At(file))));
        elsewhere.ShouldBeEmpty();
    }

    [GeneratedRegex("^### (?<code>RSH[0-9]{4}): ", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^RSH0[1-5][0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeForm();

    [GeneratedRegex("\"RSH[0-9]{4}\"", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedCode();
}
