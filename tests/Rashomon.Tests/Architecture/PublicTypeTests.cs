using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Rashomon.Annotation;
using Rashomon.Ingestion;
using Rashomon.Storage;

namespace Rashomon.Tests.Architecture;

/// <summary>What the libraries give out cannot be changed, nor derived from.</summary>
public sealed class PublicTypeTests
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Public = [.. typeof(Article).Assembly.GetExportedTypes(), .. typeof(ArticleReader).Assembly.GetExportedTypes(), .. typeof(IStore).Assembly.GetExportedTypes()];

    // Layers are shared between annotators, whether or not they are public.
    private static readonly Type[] GivenOut = [.. Public.Union(typeof(Article).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ILayer))))];

    [Fact]
    public void PublicClasses_Are_SealedStaticOrClosed()
    {
        var open = Public.Where(type => type.IsClass && !type.IsSealed && !IsClosed(type));
        open.Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void PublicProperties_Have_NoSetterButInit()
    {
        var settable = GivenOut.SelectMany(type => type.GetProperties(Instance | BindingFlags.Static))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter));
        settable.Select(Name).ShouldBeEmpty();
    }

    [Fact]
    public void PublicFields_Are_ReadOnly()
    {
        var mutable = GivenOut.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Instance | BindingFlags.Static)).Where(field => field is { IsInitOnly: false, IsLiteral: false });
        mutable.Select(Name).ShouldBeEmpty();
    }

    [Fact]
    public void PublicCollections_Are_Immutable()
    {
        var mutable = GivenOut.SelectMany(type => type.GetProperties(Instance | BindingFlags.Static)).Where(property => !IsImmutable(property.PropertyType));
        mutable.Select(Name).ShouldBeEmpty();
    }

    [Fact]
    public void PublicStructs_Are_ReadOnly()
    {
        var mutable = Public.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false));
        mutable.Select(type => type.FullName).ShouldBeEmpty();
    }

    /// <summary>An abstract class that only its own assembly can derive from.</summary>
    private static bool IsClosed(Type type) =>
        type.IsAbstract && type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).All(made => made.IsPrivate || made.IsAssembly || made.IsFamilyAndAssembly || IsCopy(type, made));

    /// <summary>The copy constructor that the compiler gives every record: it copies, and lets none begin.</summary>
    private static bool IsCopy(Type type, ConstructorInfo made) => made.GetParameters() is [{ ParameterType: var only }] && only == type;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsImmutable(Type type)
    {
        if (type == typeof(string) || !type.IsAssignableTo(typeof(IEnumerable)))
            return true;
        return type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen"
            || type.Assembly == typeof(Article).Assembly
            || (type.IsGenericType && type.GetGenericTypeDefinition() is var general && (general == typeof(IReadOnlyList<>) || general == typeof(IReadOnlyDictionary<,>) || general == typeof(IReadOnlyCollection<>) || general == typeof(IEnumerable<>)));
    }

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";
}
