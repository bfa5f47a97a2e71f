namespace Rashomon.Language;

/// <summary>The model files within the library.</summary>
internal static class EmbeddedModels
{
    /// <summary>Opens a model file.</summary>
    /// <exception cref="InvalidOperationException">The library was built without its models.</exception>
    public static Stream Open(string name) =>
        typeof(EmbeddedModels).Assembly.GetManifestResourceStream("models/" + name)
        ?? throw new InvalidOperationException($"The library was built without its model {name}.");
}
