using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Eval.Corpora;

namespace Rashomon.Bench.Stories;

/// <summary>
/// Invents reports of one event as English text: each tells some of what there is to tell, in one of several wordings, with figures that mostly agree.
/// The same seed gives the same reports.
/// </summary>
/// <param name="seed">The event.</param>
internal sealed class InventedReports(int seed)
{
    // As long as the corpora's reports are in the mean.
    private const int Fewest = 10;
    private const int Most = 26;

    private static readonly string[] Towns = ["Ostrevan", "Marrow", "Tarnwick", "Velm", "Quill Bay", "Hask", "Dunmere", "Orrin"];
    private static readonly string[] Names = ["Ada Ruhl", "Ivo Brask", "Mira Tollen", "Bo Lind", "Hale Orsk", "Nell Varga", "Per Ashdown", "Ines Calder"];
    private static readonly string[] Things = ["ferry", "warehouse", "bus", "mill", "tanker", "market hall", "school", "train"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    /// <summary>What there is to tell, each in its wordings. {n} and {m} are figures, {t} the town, {u} another, {x} the thing, {d} the day, {a} to {c} people.</summary>
    private static readonly string[][] Facts =
    [
        ["At least {n} people were killed when a {x} caught fire in {t} on {d}, {a} said.", "{n} people died in a fire that destroyed a {x} in {t}, according to {a}.", "A blaze at a {x} in {t} killed {n} people on {d}."],
        ["{m} people were injured, hospital director {b} said.", "Doctors at {t} Hospital treated {m} wounded people, {b} said on {d}.", "More than {m} people were hurt in the fire."],
        ["Police arrested {k} people on {d}.", "{k} suspects were detained by the police of {t}.", "The police have arrested {k} men in connection with the fire."],
        ["The fire started shortly before 6 a.m. in the engine room.", "The blaze broke out at about six in the morning.", "It began at 5:50 a.m., the fire service said."],
        ["“We had never seen anything like it,” {c}, who lives nearby, told reporters.", "“We had never seen anything like it,” said {c}.", "{c}, a neighbour, said that nothing like it had ever been seen."],
        ["The {x} was built in 1974 and had last been inspected in 2019.", "Inspectors last visited the {x} in 2019.", "The {x}, built in 1974, was inspected in 2019."],
        ["Mayor {a} declared three days of mourning in {t}.", "{t} will mourn for three days, the mayor announced.", "Three days of mourning were announced by {a}, the mayor."],
        ["Some 120 firefighters from {t} and {u} fought the flames for nine hours.", "About 120 firefighters needed nine hours to put out the fire.", "More than 100 firefighters were sent from {u}."],
        ["Damage was estimated at ${k} million, the insurer said.", "The insurer put the damage at {k} million dollars.", "The owner expects a loss of about ${k} million."],
        ["The prosecutor of {u} has opened an investigation.", "An investigation was opened by the prosecutor in {u} on {d}.", "Prosecutors in {u} are investigating the cause of the fire."],
        ["The owner denied that the doors had been locked.", "“The doors were not locked,” the owner said in a statement.", "The owner’s lawyer, {b}, denied that any door was locked."],
        ["Survivors said that the doors were locked.", "{c} said the doors had been locked from outside.", "According to survivors, nobody could open the doors."],
        ["{k} of the dead were children, the ministry said.", "Among the dead are {k} children.", "The ministry said {k} children had died."],
        ["The union called for a strike on {d}.", "Workers in {t} will strike on {d}, union leader {b} said.", "The union of {u} has called its members out on strike."],
        ["In 2008 a fire in {u} killed {m} people.", "It was the worst fire in the region since 2008, when {m} people died in {u}.", "{m} people were killed in a similar fire in {u} in 2008."],
        ["The road from {t} to {u} was closed for two days.", "Police closed the road between {t} and {u}.", "Traffic between {t} and {u} was stopped until {d}."],
        ["The government promised 5,000 crowns to each family.", "Each family will receive 5,000 crowns, minister {a} said.", "Minister {a} promised families 5,000 crowns in aid."],
        ["{m} families were moved to a school.", "The town moved {m} families into the school of {u}.", "About {m} families spent the night in a school, the town said."],
        ["The cause of the fire is not known.", "Nobody knows yet what caused the fire.", "The fire service said a faulty cable may have caused it."],
        ["Rescue workers searched the ruins until late on {d}.", "The search ended on {d}, the fire service said.", "Teams with dogs searched the ruins for two days."],
        ["{b} accused the owner of ignoring two warnings.", "The owner had been warned twice, {b} said.", "Two warnings were ignored, according to {b}."],
        ["The {x} employed {m} people.", "{m} people worked at the {x}.", "The {x}, which employs {m} people, belongs to a company of {u}."],
        ["The council will vote on a new law next month.", "A new law will be voted on next month, {a} said.", "{a} asked the council to pass a law on fire safety."],
        ["Hundreds of people marched through {t} on {d}.", "About 400 people took part in a march in {t}.", "“Justice for the dead,” the marchers shouted in {t}."],
        ["The opposition demanded that {a} resign.", "{b} called on {a} to step down.", "{a} said on {d} that resigning was out of the question."],
        ["The company’s shares fell 12 percent.", "Shares of the company lost 12% on {d}.", "The company’s stock fell by nearly an eighth."],
        ["Rain is expected for {d}.", "The weather office expects rain.", "Strong winds from the east had spread the flames, the weather office said."],
        ["The king sent his condolences to the families.", "In a letter the king said that he was deeply saddened.", "Condolences came from the king and from {c}, a bishop."],
    ];

    private readonly Random _random = new(seed);
    private readonly string _town = Towns[seed % Towns.Length];
    private readonly string _other = Towns[(seed + 3) % Towns.Length];
    private readonly string _thing = Things[(seed / Towns.Length) % Things.Length];

    /// <summary>The reports, each of an outlet of its own.</summary>
    /// <param name="count">How many.</param>
    public CorpusStory Make(int count)
    {
        var (dead, hurt, held) = (5 + _random.Next(40), 50 + _random.Next(90), 2 + _random.Next(8));
        var texts = ImmutableArray.CreateBuilder<CorpusText>();
        for (var i = 0; i < count; i++)
        {
            int[] told = [.. Enumerable.Range(1, Facts.Length - 1)];
            _random.Shuffle(told);
            var sentences = told.Take(_random.Next(Fewest, Most)).Prepend(0).Select(fact => Sentence(Facts[fact], dead, hurt, held)).Chunk(3).Select(chunk => string.Join(' ', chunk));
            texts.Add(new("invented", FormattableString.Invariant($"s{seed}-{i}"), $"s{seed}", $"s{seed}", string.Join("\n\n", sentences))
            {
                Title = $"Deadly fire at {_thing} in {_town}",
                Published = string.Create(CultureInfo.InvariantCulture, $"2031-03-{3 + _random.Next(5):00}"),
                Outlet = FormattableString.Invariant($"Outlet of {Towns[i % Towns.Length]} {i}"),
            });
        }

        return new("invented", $"s{seed}", texts.ToImmutable());
    }

    private string Sentence(string[] wordings, int dead, int hurt, int held)
    {
        var text = wordings[_random.Next(wordings.Length)]
            .Replace("{n}", Figure(dead), StringComparison.Ordinal).Replace("{m}", Figure(hurt), StringComparison.Ordinal).Replace("{k}", Figure(held), StringComparison.Ordinal)
            .Replace("{t}", _town, StringComparison.Ordinal).Replace("{u}", _other, StringComparison.Ordinal).Replace("{x}", _thing, StringComparison.Ordinal)
            .Replace("{d}", Days[_random.Next(Days.Length)], StringComparison.Ordinal);
        foreach (var (slot, at) in new[] { ("{a}", 0), ("{b}", 1), ("{c}", 2 + _random.Next(4)) })
            text = text.Replace(slot, Names[(seed + at) % Names.Length], StringComparison.Ordinal);
        return text;
    }

    /// <summary>One report in four gives another figure.</summary>
    private string Figure(int agreed) => (_random.Next(4) == 0 ? Math.Max(1, agreed + _random.Next(-2, 3)) : agreed).ToString(CultureInfo.InvariantCulture);
}
