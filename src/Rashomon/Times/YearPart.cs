namespace Rashomon.Times;

/// <summary>How a year is divided.</summary>
public enum YearPart
{
    /// <summary>Quarters 1 to 4, of calendar years.</summary>
    Quarter,

    /// <summary>Halves 1 and 2, of calendar years.</summary>
    Half,

    /// <summary>Seasons of the northern year: 1 spring (March to May), 2 summer, 3 autumn, 4 winter (December to February).</summary>
    Season,
}
