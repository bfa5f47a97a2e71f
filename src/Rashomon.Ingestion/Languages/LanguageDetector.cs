using System.Collections.Frozen;

namespace Rashomon.Ingestion.Languages;

/// <summary>
/// Tells the language of a text by its commonest words (17 languages in Latin script) or its script. Made for deciding whether a text can be read, not for
/// telling close relatives of other scripts apart.
/// </summary>
public static class LanguageDetector
{
    private const int Sample = 20_000;
    private const int FewestWords = 12;

    /// <summary>Least share of words that are common ones of the language: running text has 0.25 to 0.5.</summary>
    private const double LeastShare = 0.08;

    private static readonly (string Tag, FrozenSet<string> Words)[] Common =
    [
        ("en", Set("the of and to in is was that for it with as his on be at by had not are but from or have an they which you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man even most made after also did many before must through years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three")),
        ("de", Set("der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei")),
        ("fr", Set("de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il sont avec ce ou son sa aux elle ont mais été cette leur ses nous comme on d l qu c n s")),
        ("es", Set("de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está")),
        ("pt", Set("de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso")),
        ("it", Set("di e il la che in un a per è una del non con le si da della i sono al dei come più ha alla lo nel anche gli ma o delle su dal se nella ai suo questo essere stato l dell")),
        ("nl", Set("de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij nog uit wordt door naar heeft hij over tot worden was deze werd ze kan of geen dit")),
        ("sv", Set("och i att det som en på är av för med den till har de inte om ett han men var jag från så vi kan när år säger under också efter eller nu sig där vid mot ska hon")),
        ("da", Set("og i at det er en til af på den for der med som har de ikke et han men var fra om vil så kan også blev eller siger hun ved efter over være havde sig mod skal bliver")),
        ("nb", Set("og i det er på en til av som for at med har de ikke den et han fra om men var vil kan så også etter seg ble eller sier hun ved over være hadde mot skal blir ut opp")),
        ("fi", Set("ja on ei että se oli hän mutta ovat kun myös joka mukaan kuin sen niin ole jo tai nyt vuoden mitä sitä jos hänen olla joka ollut voi kanssa jälkeen vielä")),
        ("pl", Set("w i na z do nie się że jest to o jak po za od przez dla co ale przy są tym jego tak już być może oraz był który która które ich lub czy tylko roku")),
        ("cs", Set("a v se na je že s z do o to i za by ve pro od jsem jako ale po si podle když který která které nebo bylo byl jeho jsou až ze tak už jen roce řekl")),
        ("ro", Set("și de în a la cu o pe nu că din un pentru mai este au care ce fi sau sunt prin după a fost lui al ale se dar până iar către fost")),
        ("hu", Set("a az és hogy nem is egy volt azt csak meg van ez már de mint még el ki után szerint vagy lesz kell pedig amely illetve ha majd között")),
        ("tr", Set("ve bir bu da de için ile çok olarak olan gibi daha ne kadar sonra var en o ise olduğu olduğunu yeni dedi göre ancak ya her")),
        ("id", Set("yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada oleh mereka telah lebih sudah atau kata menjadi saat")),
        ("vi", Set("và của là có không được trong cho các một những người với đã này khi để từ ông vào đến như cũng ra tại về sẽ năm")),
        ("sr-Latn", Set("i u je da se na su za od sa koji koja koje ne to kao ali iz bi što će nije sam o po kako ili samo već još bio bila")),
        ("sq", Set("e të në dhe për një me nga që është u së i si nuk ka do më ishte janë kjo ky apo por edhe")),
    ];

    /// <summary>The language's BCP 47 tag; null where the text is too short or fits none.</summary>
    public static string? Detect(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        if (Scripts.Of(sample) is { } script)
            return script;
        var counts = new int[Common.Length];
        var words = 0;
        foreach (var word in Tokens(sample.ToString()))
        {
            words++;
            for (var i = 0; i < Common.Length; i++)
                counts[i] += Common[i].Words.Contains(word) ? 1 : 0;
        }
        if (words < FewestWords)
            return null;
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            best = counts[i] > counts[best] ? i : best;
        return counts[best] >= words * LeastShare && counts[best] >= 3 ? Common[best].Tag : null;
    }

    private static IEnumerable<string> Tokens(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
