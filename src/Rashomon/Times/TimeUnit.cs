namespace Rashomon.Times;

/// <summary>A unit in which times are counted or named, shortest first.</summary>
public enum TimeUnit
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Saturday and Sunday of an ISO week.</summary>
    Weekend,

    /// <summary>An ISO 8601 week: Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three calendar months from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years from one that ends in 0.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
