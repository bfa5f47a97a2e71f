namespace Rashomon;

/// <summary>What a lineage link rests on.</summary>
public enum LineageConfidence
{
    /// <summary>The text says so.</summary>
    Stated,

    /// <summary>Shared wording suggests it.</summary>
    Inferred,
}
