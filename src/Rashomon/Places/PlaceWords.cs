using System.Collections.Frozen;
using Rashomon.Language;

namespace Rashomon.Places;

/// <summary>Words that tell what kind of place a name is.</summary>
internal static class PlaceWords
{
    /// <summary>Last words of sites: streets, schools, buildings.</summary>
    public static readonly FrozenSet<string> Sites = Lists.Words(
        """
        street st st. avenue ave ave. road rd rd. drive dr dr. lane ln boulevard blvd blvd. parkway pkwy highway hwy route interstate freeway expressway turnpike pike court place plaza square
        terrace way circle trail alley bridge tunnel school college university academy church cathedral mosque temple synagogue hospital clinic library museum theatre theater stadium arena
        center centre hall house hotel inn airport station terminal prison jail courthouse barracks mall park cemetery building tower castle palace dam plant mill farm ranch field
        """);

    /// <summary>Last words of streets: what they begin with says little of where they are.</summary>
    public static readonly FrozenSet<string> Streets = Lists.Words("street st st. avenue ave ave. road rd rd. drive dr dr. lane ln boulevard blvd blvd. parkway pkwy highway hwy route pike place way circle trail alley");

    /// <summary>Words of bodies and sites that are called after where they are.</summary>
    public static readonly FrozenSet<string> Bodies = Lists.Words(
        """
        department dept. office council commission board authority district court courthouse police sheriff sheriff's sheriff’s fire school schools college university academy hospital
        clinic church library museum theatre theater stadium arena center centre hall airport station prison jail park county city town township government government's legislature house senate
        assembly parliament ministry army navy guard state bank chamber association society club union federation league united bar supreme circuit superior public national international
        republican democratic party embassy consulate health services service bureau agency administration medical regional community central high elementary middle symphony orchestra
        festival times news herald gazette tribune journal post press
        """);

    /// <summary>Words before or after the name of a county or the like.</summary>
    public static readonly FrozenSet<string> Counties = Lists.Words("county parish borough counties");

    /// <summary>Kinds of divisions that may stand after their name.</summary>
    public static readonly FrozenSet<string> Divisions = Lists.Words("province oblast region governorate prefecture state district department republic krai territory city town village township municipality island peninsula valley");

    /// <summary>Words that leave a country or town the place it is: "northern Iraq" lies in Iraq.</summary>
    public static readonly FrozenSet<string> Directions = Lists.Words("north south east west northern southern eastern western central upper lower greater downtown inner outer northeast northwest southeast southwest mid");
}
