namespace Rashomon.Quantities;

/// <summary>How a figure is worded.</summary>
public enum QuantityForm
{
    /// <summary>A number or number word.</summary>
    Cardinal,

    /// <summary>A place in a row that counts ("its fourth success").</summary>
    Ordinal,

    /// <summary>A described single one ("a Russian official"): a part of any larger count, never a total.</summary>
    Indefinite,

    /// <summary>None ("no injuries").</summary>
    None,
}
