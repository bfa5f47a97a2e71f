using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Cli.Annotating;

/// <summary>Gives a layer that is known beforehand.</summary>
internal sealed class FixedAnnotator(ILayer layer) : IAnnotator
{
    public ImmutableArray<Type> Requires => [];

    public Type Produces => layer.GetType();

    public ILayer Annotate(AnnotatedDocument document) => layer;
}
