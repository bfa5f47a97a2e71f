using System.Text.Json;

namespace Rashomon.Cli.Tests.Stores;

/// <summary>Invented reports of three events; of the first the figures disagree.</summary>
internal static class QuarryReports
{
    public static string Lines { get; } = string.Join('\n',
        Line("q1", "Norrvik Tidings", "2031-05-06T08:00:00Z", "Landslide at Norrvik quarry kills 14", "A landslide at the Norrvik quarry killed 14 people on Tuesday, police said.\n\n\"We heard the slope go before the siren,\" said Sunniva Aske, the foreman. The quarry employs 120 people. Rescue crews from Norrvik dug through the night with dogs and lamps."),
        Line("q2", "Fjord Herald", "2031-05-06T18:00:00Z", "Landslide at Norrvik quarry kills 17", "A landslide at the Norrvik quarry killed 17 people on Tuesday, the mayor said.\n\nRescue crews used dogs, and the foreman, Sunniva Aske, said that the siren came late."),
        Line("q3", "Lowland Wire", "2031-05-07T09:00:00Z", "14 killed in Norrvik quarry landslide, police say", "A landslide at the Norrvik quarry on Tuesday killed 14 people, police said on Wednesday.\n\nThe quarry road stays closed. The foreman, Sunniva Aske, was among those who dug for the buried people with rescue crews and dogs."),
        Line("t1", "Castrel Post", "2031-05-06T10:00:00Z", "Castrel council bans wood stoves", "The council of Castrel voted by 12 to 3 on Monday to ban wood stoves in the old town from next winter.\n\nCouncillor Lena Moravec said the smoke had made the valley ill for years. Stove makers said they would go to court over the ban."),
        Line("t2", "Valley Gazette", "2031-05-07T10:00:00Z", "Stove ban in Castrel passes by nine votes", "A ban on wood stoves in the old town of Castrel was passed by the council on Monday, by 12 votes to 3.\n\nLena Moravec, a councillor, said the valley had been ill from the smoke for years. Makers of stoves want a court to stop the ban."),
        Line("f1", "Tarn Weekly", "2031-05-20T10:00:00Z", "Tarn Hollow weir to be rebuilt by autumn", "The weir at Tarn Hollow will be rebuilt by the autumn at a cost of 2.5 million crowns, the water board's engineer, Idris Combe, said.\n\nThe old weir was built in 1911 and leaks. Anglers asked that trout be let through.")) + "\n";

    public static string Line(string id, string outlet, string published, string title, string text) => JsonSerializer.Serialize(
        new Dictionary<string, string> { ["id"] = id, ["title"] = title, ["text"] = text, ["url"] = $"https://{outlet.Replace(' ', '-').ToLowerInvariant()}.example/{id}", ["outlet"] = outlet, ["published"] = published });
}
