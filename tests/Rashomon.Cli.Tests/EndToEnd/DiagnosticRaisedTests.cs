using System.Reflection;

namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>No code is listed that nothing raises.</summary>
public sealed class DiagnosticRaisedTests
{
    // Raised in BadInputTests by what is not a file of its own.
    private static readonly string[] Elsewhere =
    [
        DiagnosticCodes.NoSuchInput, DiagnosticCodes.UnreadableInput, DiagnosticCodes.InvalidMetadata, DiagnosticCodes.DatedByStory,
        DiagnosticCodes.DuplicateArticle, DiagnosticCodes.SingleArticle,
    ];

    // Raised in Rashomon.Ingestion.Tests, under Feeds, Warc, Json, Sources and Fetching.
    private static readonly string[] OfContainersAndServers =
    [
        DiagnosticCodes.BrokenFeed, DiagnosticCodes.BrokenRecord, DiagnosticCodes.DamagedArchive, DiagnosticCodes.DecompressionBomb, DiagnosticCodes.EntitiesIgnored,
        DiagnosticCodes.InvalidPosition, DiagnosticCodes.NotFollowed, DiagnosticCodes.UnknownForm, DiagnosticCodes.FetchFailed, DiagnosticCodes.AddressRefused,
        DiagnosticCodes.RobotsDisallow, DiagnosticCodes.HttpStatus, DiagnosticCodes.TlsFailure, DiagnosticCodes.TooManyRedirects, DiagnosticCodes.FetchTimedOut,
        DiagnosticCodes.FetchTooLarge, DiagnosticCodes.UnwantedContent,
    ];

    // Raised in Stores/DecideCommandTests.
    private static readonly string[] OfStores = [DiagnosticCodes.NotAsOf, DiagnosticCodes.Decided, DiagnosticCodes.DecisionWithoutSubject];

    // The net under mistakes of the program: an input that raised it here would be a mistake to mend.
    private static readonly string[] NeverRaised = [DiagnosticCodes.StepFailed];

    [Fact]
    public void Codes_Listed_AreEachRaisedByATestOrTheNet()
    {
        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
        var raised = BadInput.All.Values.Select(b => b.Code).Where(c => c.Length > 0).Concat(Elsewhere).Concat(OfContainersAndServers).Concat(OfStores).Concat(NeverRaised).Distinct(StringComparer.Ordinal);

        codes.Order(StringComparer.Ordinal).ShouldBe(raised.Order(StringComparer.Ordinal));
    }
}
