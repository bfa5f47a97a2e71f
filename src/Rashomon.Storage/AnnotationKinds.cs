namespace Rashomon.Storage;

/// <summary>What annotations a store keeps.</summary>
public static class AnnotationKinds
{
    /// <summary>A <see cref="Stories.StoryDocument"/> as JSON.</summary>
    public const string Story = "story";
}
