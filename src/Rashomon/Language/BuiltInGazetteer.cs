using System.Collections.Frozen;

namespace Rashomon.Language;

/// <summary>Countries, their peoples, seats of government, world bodies, agencies and broadcasters: general knowledge, small enough to read.</summary>
public sealed class BuiltInGazetteer : INameGazetteer
{
    private static readonly FrozenSet<string> Places = Lists.Of(
        """
        Afghanistan,Albania,Algeria,Andorra,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahrain,Bangladesh,Belarus,Belgium,Benin,Bhutan,Bolivia,Bosnia,
        Botswana,Brazil,Britain,Brunei,Bulgaria,Burkina Faso,Burundi,Cambodia,Cameroon,Canada,Chad,Chile,China,Colombia,Congo,Costa Rica,Croatia,Cuba,Cyprus,
        Czech Republic,Denmark,Djibouti,Ecuador,Egypt,El Salvador,England,Eritrea,Estonia,Ethiopia,Fiji,Finland,France,Gabon,Gambia,Georgia,Germany,Ghana,Greece,
        Guatemala,Guinea,Guyana,Haiti,Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Ivory Coast,Jamaica,Japan,Jordan,Kazakhstan,Kenya,
        Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia,Lebanon,Lesotho,Liberia,Libya,Lithuania,Luxembourg,Madagascar,Malawi,Malaysia,Maldives,Mali,Malta,Mauritania,Mauritius,
        Mexico,Moldova,Monaco,Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nepal,Netherlands,New Zealand,Nicaragua,Niger,Nigeria,North Korea,Macedonia,
        North Macedonia,Northern Ireland,Norway,Oman,Pakistan,Palestine,Panama,Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda,Saudi Arabia,
        Scotland,Senegal,Serbia,Sierra Leone,Singapore,Slovakia,Slovenia,Somalia,South Africa,South Korea,South Sudan,Spain,Sri Lanka,Sudan,Suriname,Sweden,
        Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand,Togo,Tunisia,Turkey,Turkmenistan,Uganda,Ukraine,United Arab Emirates,United Kingdom,United States,
        Uruguay,Uzbekistan,Vatican,Venezuela,Vietnam,Wales,Yemen,Zambia,Zimbabwe,US,U.S.,USA,UK,U.K.,UAE,America,Europe,Africa,Asia,Washington,Moscow,Beijing,London,
        Paris,Berlin,Rome,Madrid,Tokyo,Delhi,New Delhi,Brussels,Belgrade,Pristina,Kiev,Kyiv,Tehran,Baghdad,Kabul,Cairo,Jerusalem,Damascus,Ankara,Athens,Vienna,
        Warsaw,Budapest,Prague,Bucharest,Sofia,Zagreb,Sarajevo,Skopje,Tirana,Podgorica,Ljubljana,Seoul,Pyongyang,Taipei,Hanoi,Bangkok,Manila,Jakarta,Canberra,
        Ottawa,Havana,Caracas,Nairobi,Lagos,Abuja,Pretoria,Riyadh,Doha,Dubai,Islamabad,Dhaka,Colombo,Geneva,New York,Los Angeles,Chicago,California,Texas,Florida,
        Balkans,Middle East,Gaza,West Bank,Crimea,Kashmir,Silicon Valley,Wall Street
        """);

    private static readonly FrozenSet<string> Groups = Lists.Of(
        """
        Afghan,Albanian,Algerian,American,Arab,Argentine,Armenian,Australian,Austrian,Azerbaijani,Bangladeshi,Belarusian,Belgian,Bosniak,Bosnian,Brazilian,British,
        Bulgarian,Burmese,Cambodian,Canadian,Chilean,Chinese,Colombian,Congolese,Croat,Croatian,Cuban,Cypriot,Czech,Danish,Dutch,Egyptian,English,Estonian,
        Ethiopian,European,Filipino,Finnish,French,Georgian,German,Ghanaian,Greek,Haitian,Hungarian,Icelandic,Indian,Indonesian,Iranian,Iraqi,Irish,Israeli,Italian,
        Japanese,Jordanian,Kazakh,Kenyan,Korean,Kosovan,Kosovar,Kurd,Kurdish,Kuwaiti,Latvian,Lebanese,Libyan,Lithuanian,Macedonian,Malaysian,Malian,Maltese,Mexican,
        Moldovan,Mongolian,Montenegrin,Moroccan,Nepali,Nigerian,North Korean,Norwegian,Omani,Pakistani,Palestinian,Peruvian,Polish,Portuguese,Qatari,Roma,Romanian,
        Russian,Rwandan,Saudi,Scottish,Serb,Serbian,Singaporean,Slovak,Slovenian,Somali,Somalian,South African,South Korean,Spanish,Sudanese,Swedish,Swiss,Syrian,
        Taiwanese,Tamil,Tajik,Thai,Tibetan,Tunisian,Turk,Turkish,Ugandan,Ukrainian,Uzbek,Venezuelan,Vietnamese,Welsh,Yemeni,Zimbabwean,Catholic,Christian,Muslim,
        Jewish,Hindu,Sikh,Buddhist,Sunni,Shiite,Shia,Orthodox,Protestant,Republican,Democrat,Democratic,Conservative,Liberal,Communist,Socialist,African,Asian,Western
        """);

    private static readonly FrozenSet<string> Organizations = Lists.Of(
        """
        United Nations,UN,U.N.,NATO,European Union,EU,E.U.,African Union,Arab League,ASEAN,OPEC,OSCE,WHO,IMF,World Bank,World Health Organization,Red Cross,
        Red Crescent,Interpol,Europol,UNESCO,UNICEF,UNHCR,Amnesty International,Human Rights Watch,Greenpeace,Pentagon,Kremlin,White House,Downing Street,
        State Department,Senate,Congress,Parliament,FBI,CIA,NSA,MI5,MI6,Taliban,Hamas,Hezbollah,Facebook,Twitter,Instagram,Telegram,YouTube,TikTok,WhatsApp,
        Google,Microsoft,Apple,Amazon,Reuters,Associated Press,AP,Agence France-Presse,AFP,Bloomberg,Xinhua,TASS,Tass,Interfax,RIA Novosti,Tanjug,Kyodo,Yonhap,
        Anadolu,EFE,ANSA,DPA,UPI,PTI,Press Trust of India,SABA,IRNA,SANA,KCNA,BBC,CNN,NBC,ABC,CBS,PBS,NPR,MSNBC,Al Jazeera,Sky News,Fox News,RTS,RTE,NHK,ITV,
        Guardian,Politico,Axios,Newsweek,Wired,Breitbart,BuzzFeed,ProPublica
        """);

    /// <summary>The one list.</summary>
    public static BuiltInGazetteer Instance { get; } = new();

    /// <inheritdoc/>
    public EntityType? TypeOf(string name)
    {
        if (Places.Contains(name))
            return EntityType.Place;
        if (Organizations.Contains(name))
            return EntityType.Organization;
        return Groups.Contains(name) || (name.EndsWith('s') && Groups.Contains(name[..^1])) ? EntityType.Group : null;
    }
}
