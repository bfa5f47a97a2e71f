using System.Collections.Immutable;

namespace Rashomon.Annotation;

/// <summary>A pure reader: the same document gives the same layer, and nothing else changes.</summary>
public interface IAnnotator
{
    /// <summary>The layers it reads; they must be produced earlier in the pipeline.</summary>
    ImmutableArray<Type> Requires { get; }

    /// <summary>The layer it makes.</summary>
    Type Produces { get; }

    /// <summary>Reads the document.</summary>
    ILayer Annotate(AnnotatedDocument document);
}
