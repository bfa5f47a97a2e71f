using System.Collections.Frozen;
using Rashomon.Language;

namespace Rashomon.Quotations;

/// <summary>Verbs by which English news gives others' words, with what each does; forms are made by rule.</summary>
internal static class CueLexicon
{
    private const string Say =
        """
        say,add,state,announce,argue,claim,insist,explain,declare,reveal,acknowledge,admit,concede,caution,predict,recall,remark,observe,comment,stress,emphasize,emphasise,
        underline,underscore,maintain,contend,allege,assert,reiterate,repeat,confirm,disclose,joke,quip,lament,complain,boast,conclude,suggest,indicate,promise,pledge,vow,
        threaten,report,respond,reply,answer,retort,counter,testify,swear,note,mention,signal,hint,imply,clarify,elaborate,proclaim,profess,recount,relate,affirm,
        attest,speculate,opine,exclaim,brag,gripe,concur,agree,assess,point,talk,theorize,reason,offer,propose,specify,outline,voice,express,vent,echo,warn,
        quote,cite,name,list,detail,discuss,highlight,invoke,tout,joke,muse,grumble,fume,pronounce,decree,stipulate,summarize,guarantee,refer,deem,apologize
        """;

    private const string Tell = "tell,inform,assure,reassure,remind,notify,brief,advise,instruct,convince,persuade,thank,congratulate";

    private const string Write = "write,tweet,post,blog,retweet,publish";

    private const string Judge =
        """
        accuse,charge,blame,call,label,describe,brand,dub,denounce,condemn,criticize,criticise,praise,dismiss,slam,blast,hail,defend,justify,mock,portray,characterize,
        characterise,depict,compare,liken,decry,deplore,deride,ridicule,rebuke,chide,chastise,castigate,lambast,lambaste,applaud,laud,commend,welcome,
        endorse,fault,scold,insult,taunt,question,rap,skewer,excoriate,eviscerate,celebrate,support,oppose,back,favor,favour
        """;

    private const string Ask = "urge,demand,appeal,request,ask,order,beg,plead,implore,exhort,authorize,authorise,encourage,recommend,advocate,petition,command,invite,inquire,enquire,query";

    private const string Deny = "deny,reject,refute,rebut,dispute,decline,refuse,disagree,contradict,downplay,disavow,retract,recant,object,protest";

    private const string Think =
        """
        believe,think,expect,fear,hope,want,know,plan,doubt,feel,understand,suspect,assume,consider,worry,regret,wonder,see,intend,wish,learn,decide,realize,realise,remember,
        anticipate,envision,imagine,view,prefer,seek,appear,seem,care,conclude,oppose,agree,guess,dream,love,hate,resent,recognize,recognise,choose,determine
        """;

    private const string Show = "show,find,estimate,project,forecast,calculate,reckon,prove,demonstrate,determine,document,read,reflect,detect,list";

    private const string Manner = "continue,begin,laugh,sigh,smile,shout,yell,scream,chant,whisper,mutter,cry,go,conclude,interject,interrupt,intone,deadpan,sniff,snap,bark,open,finish,start";

    private static readonly FrozenSet<string> Nouns = Lists.Words(
        """
        claim claims report reports call calls note notes charge charges plan plans demand demands estimate estimates comment comments promise promises request requests
        order orders question questions fear fears hope hopes warning finding findings state states show shows post posts pledge praise blame project projects threat hint
        hints point points view views offer offers answer answers signal signals rule rules voice counter mention brief text forecast forecasts record doubt doubts need needs
        wish wishes attack attacks support name names list lists detail details address signs sign title titles tweet tweets email emails blog blogs feeling knowing building
        dispute protest protests object objects appeal appeals challenge challenges brand brands label labels document documents love hate care like back advocate ruling
        suspect suspects suspected quote quotes cite reason concerns worry worries relate start begin open feeling opening document type types understanding thinking reading
        welcome decline refuse vow vows command remark remarks ridicule query fault hail relating means meaning meant following planning speaking talk talks speech testimony
        """);

    private static readonly FrozenDictionary<string, (string Past, string Gerund)> Irregular = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["say"] = ("said", "saying"),
        ["tell"] = ("told", "telling"),
        ["write"] = ("wrote,written", "writing"),
        ["speak"] = ("spoke,spoken", "speaking"),
        ["think"] = ("thought", "thinking"),
        ["know"] = ("knew,known", "knowing"),
        ["feel"] = ("felt", "feeling"),
        ["see"] = ("saw,seen", "seeing"),
        ["find"] = ("found", "finding"),
        ["show"] = ("showed,shown", "showing"),
        ["swear"] = ("swore,sworn", "swearing"),
        ["go"] = ("went", "going"),
        ["begin"] = ("began", "beginning"),
        ["read"] = ("read", "reading"),
        ["seek"] = ("sought", "seeking"),
        ["mean"] = ("meant", "meaning"),
        ["understand"] = ("understood", "understanding"),
        ["choose"] = ("chose,chosen", "choosing"),
        ["forecast"] = ("forecast", "forecasting"),
        ["rebut"] = ("rebutted", "rebutting"),
        ["admit"] = ("admitted", "admitting"),
        ["quip"] = ("quipped", "quipping"),
        ["brag"] = ("bragged", "bragging"),
        ["plan"] = ("planned", "planning"),
        ["rip"] = ("ripped", "ripping"),
        ["slam"] = ("slammed", "slamming"),
        ["dub"] = ("dubbed", "dubbing"),
        ["beg"] = ("begged", "begging"),
        ["refer"] = ("referred", "referring"),
        ["blog"] = ("blogged", "blogging"),
        ["rap"] = ("rapped", "rapping"),
        ["concur"] = ("concurred", "concurring"),
        ["signal"] = ("signaled,signalled", "signaling"),
        ["label"] = ("labeled,labelled", "labeling"),
        ["snap"] = ("snapped", "snapping"),
        ["relate"] = ("related", "relating"),
        ["view"] = ("viewed", "viewing"),
        ["love"] = ("loved", "loving"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, CueEntry> Forms = Build();

    /// <summary>The cue of which <paramref name="word"/> is a form; null where it is none.</summary>
    public static CueEntry? Find(string word) => Forms.GetValueOrDefault(word.ToLowerInvariant());

    /// <summary>Whether a word is a form of a verb of saying, thoughts apart.</summary>
    public static bool IsCue(string word) => Find(word) is { Kind: not (CueKind.Think or CueKind.Manner), Form: not VerbForm.Base };

    /// <summary>Whether a form that can be a noun mostly is one in news; only its other forms are read (PolNeAR train: under 0.35 precise).</summary>
    public static bool IsMostlyNoun(CueEntry entry) =>
        entry.Form is VerbForm.Base or VerbForm.Third && entry.Lemma is "state" or "comment" or "remark" or "plan" or "attack" or "challenge" or "back" or "support" or "email" or "address" or "talk" or "open" or "start" or "report" && entry.Form != VerbForm.Gerund;

    private static FrozenDictionary<string, CueEntry> Build()
    {
        var forms = new Dictionary<string, CueEntry>(StringComparer.Ordinal);
        Add(forms, Say, CueKind.Say);
        Add(forms, Tell, CueKind.Tell);
        Add(forms, Write, CueKind.Write);
        Add(forms, Judge, CueKind.Judge);
        Add(forms, Ask, CueKind.Ask);
        Add(forms, Deny, CueKind.Deny);
        Add(forms, Show, CueKind.Show);
        Add(forms, Think, CueKind.Think);
        Add(forms, Manner, CueKind.Manner);
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, CueEntry> forms, string verbs, CueKind kind)
    {
        foreach (var verb in Lists.Split(verbs))
        {
            var (past, gerund) = Irregular.TryGetValue(verb, out var known) ? known : (Past(verb), Gerund(verb));
            Put(verb, VerbForm.Base);
            Put(Third(verb), VerbForm.Third);
            Put(gerund, VerbForm.Gerund);
            foreach (var form in past.Split(','))
                Put(form, VerbForm.Past);

            void Put(string word, VerbForm form) => forms.TryAdd(word, new(verb, kind, form, Nouns.Contains(word)));
        }
    }

    private static bool EndsInConsonantY(string verb) => verb[^1] == 'y' && verb[^2] is not ('a' or 'e' or 'o' or 'u');

    private static string Third(string verb) =>
        verb is "go" ? "goes"
        : EndsInConsonantY(verb) ? verb[..^1] + "ies"
        : verb[^1] is 's' or 'x' or 'z' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    private static string Past(string verb) => verb[^1] == 'e' ? verb + "d" : EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb + "ed";

    private static string Gerund(string verb) => verb[^1] == 'e' && verb is not ("see" or "agree" or "foresee" or "disagree" or "guarantee" or "decree") ? verb[..^1] + "ing" : verb + "ing";
}
