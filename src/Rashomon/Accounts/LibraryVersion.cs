using System.Reflection;

namespace Rashomon.Accounts;

/// <summary>The library's version, as accounts name it.</summary>
internal static class LibraryVersion
{
    /// <summary>Semantic version without the commit.</summary>
    public static string Current { get; } =
        (typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
