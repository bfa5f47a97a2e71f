using System.Reflection;
using Rashomon.Cli.Tests;
using Rashomon.Ingestion;
using Rashomon.Storage;

namespace Rashomon.Tests.Architecture;

/// <summary>A change of what others can call is meant.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Library_PublicApi_IsTheApprovedOne() => Match(typeof(Article).Assembly, "PublicApi.approved.txt");

    [Fact]
    public void Ingestion_PublicApi_IsTheApprovedOne() => Match(typeof(ArticleReader).Assembly, "PublicApi.Ingestion.approved.txt");

    [Fact]
    public void Storage_PublicApi_IsTheApprovedOne() => Match(typeof(IStore).Assembly, "PublicApi.Storage.approved.txt");

    private static void Match(Assembly assembly, string file) =>
        Golden.MatchFile(WorkingCopy.At("tests", "Rashomon.Tests", "Architecture", file), PublicApi.Of(assembly));
}
