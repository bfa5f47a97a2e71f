using System.Xml.Linq;

namespace Rashomon.Tests.Architecture;

/// <summary>Projects depend one way: Rashomon ← Ingestion ← Storage ← Cli.</summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Rashomon"] = ["System.Numerics.Tensors"],
        ["Rashomon.Ingestion"] = ["Rashomon", "AngleSharp"],
        ["Rashomon.Storage"] = ["Rashomon", "Rashomon.Ingestion", "Microsoft.Data.Sqlite.Core", "SQLitePCLRaw.bundle_e_sqlite3"],
        ["Rashomon.Cli"] = ["Rashomon", "Rashomon.Ingestion", "Rashomon.Storage", "CsvHelper", "Spectre.Console", "System.CommandLine"],
    };

    [Fact]
    public void Projects_OfSrc_DependOneWay()
    {
        foreach (var file in Directory.EnumerateFiles(WorkingCopy.At("src"), "*.csproj", SearchOption.AllDirectories))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            Allowed.ShouldContainKey(name);
            var references = XDocument.Load(file).Descendants()
                .Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference")
                .Select(element => Named(element.Name.LocalName, element.Attribute("Include")!.Value));
            references.Except(Allowed[name], StringComparer.Ordinal).ShouldBeEmpty($"{name} may not depend on these");
        }
    }

    [Fact]
    public void Library_AssembliesReferenced_AreOfTheFramework()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var others = typeof(Article).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name != "System.Numerics.Tensors" && !File.Exists(Path.Combine(framework, name + ".dll")));
        others.ShouldBeEmpty();
    }

    [Fact]
    public void Solution_EveryProject_IsInIt()
    {
        var listed = XDocument.Load(WorkingCopy.At("Rashomon.slnx")).Descendants("Project").Select(project => project.Attribute("Path")!.Value);
        var there = new[] { "src", "tests", "eval", "tools", "bench" }.Where(folder => Directory.Exists(WorkingCopy.At(folder)))
            .SelectMany(folder => Directory.EnumerateFiles(WorkingCopy.At(folder), "*.csproj", SearchOption.AllDirectories)).Select(WorkingCopy.Relative);
        listed.Order(StringComparer.Ordinal).ShouldBe(there.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Packages_Versions_ArePinnedExactly()
    {
        var floating = XDocument.Load(WorkingCopy.At("Directory.Packages.props")).Descendants("PackageVersion")
            .Where(package => package.Attribute("Version")!.Value.AsSpan().IndexOfAny("*[](),") >= 0)
            .Select(package => package.Attribute("Include")!.Value);
        floating.ShouldBeEmpty();
    }

    private static string Named(string kind, string include) => kind == "ProjectReference" ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) : include;
}
