namespace Rashomon.Annotation;

/// <summary>What one annotator read in one article. Immutable; spans are of the article's text.</summary>
public interface ILayer;
