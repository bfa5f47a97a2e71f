using System.Collections.Frozen;

namespace Rashomon.Lineage;

/// <summary>News and photo agencies by their names and short forms. A general list: it names no story's outlets.</summary>
internal static class NewsAgencies
{
    // One agency a line: the fullest name in use, then what else it is called.
    private const string Table =
        """
        Associated Press|AP|The AP|The Associated Press|AP News
        Reuters|Thomson Reuters|Reuters News Agency
        Agence France-Presse|AFP|Agence France Presse
        United Press International|UPI
        Deutsche Presse-Agentur|dpa|DPA|Deutsche Presse Agentur
        Press Association|PA Media|PA News
        Press Trust of India|PTI
        Asian News International|ANI
        Indo-Asian News Service|IANS
        United News of India|UNI
        Xinhua|Xinhua News Agency|New China News Agency
        China News Service|CNS
        Kyodo News|Kyodo
        Jiji Press|Jiji
        Yonhap|Yonhap News Agency|Yonhap News
        Korean Central News Agency|KCNA
        Central News Agency of Taiwan|CNA
        TASS|ITAR-TASS|Itar-Tass|Tass
        Interfax|Interfax-Ukraine
        RIA Novosti|RIA
        Ukrinform|UNIAN
        BelTA|BELTA
        Anadolu Agency|Anadolu|AA
        Demirören News Agency|DHA
        Islamic Republic News Agency|IRNA
        Fars News Agency|Fars
        Tasnim News Agency|Tasnim
        Iranian Students' News Agency|ISNA
        Syrian Arab News Agency|SANA
        Saudi Press Agency|SPA
        Emirates News Agency|WAM
        Qatar News Agency|QNA
        Kuwait News Agency|KUNA
        Saba News Agency|SABA|Saba
        Middle East News Agency|MENA
        Iraqi News Agency|INA
        Wafa|WAFA
        Petra News Agency|Petra
        EFE|Agencia EFE
        Europa Press
        ANSA
        Adnkronos
        Lusa|Lusa News Agency
        Belga|Belga News Agency
        ANP|Algemeen Nederlands Persbureau
        NTB|Norsk Telegrambyrå
        TT News Agency|Tidningarnas Telegrambyrå
        Ritzau
        STT
        Polish Press Agency|PAP
        Czech News Agency|CTK|ČTK
        MTI
        Agerpres
        BTA|Bulgarian News Agency
        Hina|HINA
        Tanjug
        Beta News Agency|BETA
        Austria Press Agency|APA
        Keystone-SDA|SDA
        Australian Associated Press|AAP
        Canadian Press|The Canadian Press|CP
        Antara|Antara News Agency
        Bernama
        Vietnam News Agency|VNA
        Philippine News Agency|PNA
        Associated Press of Pakistan|APP
        Pajhwok Afghan News|Pajhwok
        News Agency of Nigeria|NAN
        Agence de Presse Africaine|PANA
        Ghana News Agency|GNA
        Agência Brasil
        Télam|Telam
        Notimex
        Prensa Latina
        Bloomberg|Bloomberg News
        Dow Jones|Dow Jones Newswires
        States News Service
        McClatchy|McClatchy-Tribune|MCT|Tribune News Service
        Scripps Howard News Service
        City News Service
        Getty Images|Getty
        European Pressphoto Agency|EPA|EPA-EFE
        """;

    private static readonly FrozenDictionary<string, string> Names = Read();

    private static readonly FrozenDictionary<string, string> Long = Names.Where(pair => pair.Key.Length > 6)
        .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an agency supplies pictures only: its credit tells nothing of a text.</summary>
    public static bool IsPhotoOnly(string name) => name is "Getty Images" or "European Pressphoto Agency";

    /// <summary>The most words that a name of the table has.</summary>
    public const int MostWords = 5;

    /// <summary>The fullest name of an agency; null where <paramref name="name"/> is none. Short forms count in the letter case of the table or in capitals.</summary>
    public static string? Find(string name)
    {
        if (Names.TryGetValue(name, out var full))
            return full;
        // Bylines and credit lines are often set in capitals: then long names count, and short ones are in capitals already.
        return name.Length > 6 && Long.TryGetValue(name, out full) ? full : null;
    }

    private static FrozenDictionary<string, string> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var forms = line.Split('|');
            foreach (var form in forms)
            {
                names.TryAdd(form, forms[0]);
                if (form.Length > 3)
                    names.TryAdd(form.ToUpperInvariant(), forms[0]);
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
