using System.Reflection;

namespace Rashomon.Storage.Ingesting;

/// <summary>What annotations are made by: the library with its models, which are part of it.</summary>
internal static class ModelName
{
    public static string Current { get; } =
        "rashomon/" + (typeof(Article).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
