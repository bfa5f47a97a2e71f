using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Rashomon.Ingestion;
using Rashomon.Storage;

namespace Rashomon.Tests.Architecture;

/// <summary>Everything public says what it means.</summary>
public sealed class DocumentationTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData(typeof(Article))]
    [InlineData(typeof(ArticleReader))]
    [InlineData(typeof(IStore))]
    public void PublicMembers_OfALibrary_AreDocumented(Type any)
    {
        var file = Path.ChangeExtension(any.Assembly.Location, ".xml");
        var documented = XDocument.Load(file).Descendants("member").Where(member => member.HasElements || member.Value.Trim().Length > 0)
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

        var missing = any.Assembly.GetExportedTypes().SelectMany(type => Missing(type, documented));

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Projects_OfSrc_LetNoDocumentationWarningPass()
    {
        var files = Directory.EnumerateFiles(WorkingCopy.At("src"), "*.csproj", SearchOption.AllDirectories).Append(WorkingCopy.At("Directory.Build.props"));
        foreach (var file in files)
        {
            var silenced = XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "NoWarn" && element.Value.Contains("CS1591", StringComparison.Ordinal));
            silenced.ShouldAllBe(element => element.Parent!.Attribute("Condition") != null && element.Parent.Attribute("Condition")!.Value.Contains("'.Tests'", StringComparison.Ordinal), file);
        }
    }

    private static IEnumerable<string> Missing(Type type, Dictionary<string, XElement> documented)
    {
        var name = type.FullName!.Replace('+', '.');
        if (!documented.TryGetValue("T:" + name, out var own))
        {
            yield return name;
            yield break;
        }

        var parameters = own.Elements("param").Select(parameter => parameter.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var member in type.GetMembers(Declared).Where(IsWritten))
        {
            var id = $"{Letter(member)}:{name}.{member.Name}";
            if (!parameters.Contains(member.Name) && !documented.Keys.Any(key => key == id || key.StartsWith(id + "(", StringComparison.Ordinal) || key.StartsWith(id + "``", StringComparison.Ordinal)))
                yield return $"{name}.{member.Name}";
        }
    }

    /// <summary>Not made by the compiler, and not a repetition of a documented base member.</summary>
    private static bool IsWritten(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && method.GetBaseDefinition() == method && !Implements(method),
        PropertyInfo property => property.Name != "EqualityContract",
        FieldInfo field => !field.IsSpecialName,
        _ => false,
    };

    // An annotator's Requires, Produces and Annotate are documented at the interface.
    private static bool Implements(MethodInfo method) =>
        method.DeclaringType is { IsInterface: false } type && type.GetInterfaces().Any(face => type.GetInterfaceMap(face).TargetMethods.Contains(method));

    private static char Letter(MemberInfo member) => member switch { MethodInfo => 'M', PropertyInfo => 'P', _ => 'F' };
}
