using System.Reflection;
using Rashomon.Cli.Tests;
using Rashomon.Ingestion;

namespace Rashomon.Tests.Architecture;

/// <summary>A change of what others can call is meant.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Library_PublicApi_IsTheApprovedOne() => Match(typeof(Article).Assembly, "PublicApi.approved.txt");

    [Fact]
    public void Ingestion_PublicApi_IsTheApprovedOne() => Match(typeof(ArticleReader).Assembly, "PublicApi.Ingestion.approved.txt");

    private static void Match(Assembly assembly, string file) =>
        Golden.MatchFile(WorkingCopy.At("tests", "Rashomon.Tests", "Architecture", file), PublicApi.Of(assembly));
}
