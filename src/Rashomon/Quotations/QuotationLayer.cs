using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Quotations;

/// <summary>The quotations of an article.</summary>
/// <param name="Quotations">In text order; the entries of one mixed quotation share their content.</param>
/// <param name="Diagnostics">Marks that never close or never opened.</param>
public sealed record QuotationLayer(ImmutableArray<Quotation> Quotations, ImmutableArray<Diagnostic> Diagnostics) : ILayer;
