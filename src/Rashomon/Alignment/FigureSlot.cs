using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Claims;
using Rashomon.Language.Lexicons;
using Rashomon.Quantities;
using Rashomon.Times;

namespace Rashomon.Alignment;

/// <summary>What a figure is a figure of: the features by which two figures may answer one question.</summary>
internal sealed class FigureSlot
{
    private const int PastDays = 60;
    private const double Few = 3;
    private static readonly string[] Added = ["other", "more", "further", "additional"];
    private static readonly FrozenSet<string> Windows = "since season seasons average averaged career combined each every annually yearly overall then".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Latest = ["most recent", "latest ", "initially"];

    private readonly StoryClaim _claim;
    private FigureTerms? _terms;

    private FigureSlot(StoryClaim claim)
    {
        _claim = claim;
        var mention = claim.Mention;
        var counted = mention.Figure?.Counted;
        Dimension = mention.Figure?.Quantity.Unit is { } code ? Units.Of(code)?.Dimension ?? "share" : "count";
        Type = mention.Type?.Name;
        Attribute = claim.Attribute;
        Participants = [.. mention.Arguments.SelectMany(argument => argument.Terms).Distinct(StringComparer.Ordinal)];
        Predicate = mention.Predicate;
        Role = mention.Role;
        // "On which six died", after a figure of years: those who came to harm are people.
        if (Dimension == "count" && Type is { } befallen && EventType.IsToll(befallen) && counted is { HeadToken: < 0 } && counted.FirstToken >= counted.EndToken && !FigurePredicates.IsPersonLike(counted))
            counted = null;
        Head = counted?.Head;
        // "Down from four": a figure that is replaced goes back to the same things, not to a part of them.
        IsPart = claim.IsPart;
        HasOwnNoun = counted is not null && counted.FirstToken < counted.EndToken;
        IsElliptical = IsPart && !HasOwnNoun;
        CountsMore = counted?.Companions.Length > 0;
        IsKnown = claim.Quantity is { Max: <= Few, Text: var told } && told.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
        Window = WindowOf(claim.Claim.Text);
        IsSupposed = claim.Claim.Certainty is Certainty.Possible or Certainty.Conditional || (mention.IsModal && claim.Claim.Certainty is not Certainty.Planned);
        Subjects = mention.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Agent)?.Terms ?? [];
        IsIndefinite = mention.Figure?.Form == QuantityForm.Indefinite;
        IsAllBefallen = mention.IsAllBefallen;
        IsOrdinal = mention.Figure?.Form == QuantityForm.Ordinal;
        var words = counted is null ? [] : counted.Modifiers.AddRange(counted.Companions);
        Peoples = [.. words.Add(Head ?? "").Select(PeopleOf).OfType<string>().Distinct(StringComparer.Ordinal)];
        HeadIsPeople = Head is not null && PeopleOf(Head) is not null;
        Modifiers = [.. words.Where(word => PeopleOf(word) is null)];
        DistinctModifiers = [.. Modifiers.Distinct(StringComparer.Ordinal)];
        Counted = Head is null ? [.. words] : [.. words.Add(Head).Distinct(StringComparer.Ordinal)];
        Population = string.Join(' ', Peoples.Concat(Modifiers).Order(StringComparer.Ordinal).Append(Head ?? ""));
        IsPerson = (counted is not null && FigurePredicates.IsPersonLike(counted)) || HeadIsPeople || (Dimension == "count" && Type is { } toll && EventType.IsToll(toll) && (counted is null || PersonKinds.IsGeneric(counted.Head)));
        Kind = (IsPart ? Modifiers.Select(PersonKinds.Of).FirstOrDefault(kind => kind is not null) : null) ?? (Head is null ? null : PersonKinds.Of(Head));
        SharedBy = Dimension == "share" || IsAge ? [.. claim.Mention.Terms.Select(term => Gazetteer.Default.FindDemonym(term)?.Code).OfType<string>().Distinct(StringComparer.Ordinal)] : [];
        Per = mention.Figure?.Per;
        IsRefusal = claim.Claim.Polarity == Polarity.Refused;
        IsOpen = claim.Claim.Certainty is Certainty.Planned or Certainty.Conditional;
        IsPast = claim is { Day: { } day, Claim.Time: { } time } && day.DayNumber - time.LastDay.DayNumber > PastDays;
        IsLatest = Latest.Any(word => claim.Claim.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
        IsAdded = claim.Quantity is { } quantity && (quantity.Text.StartsWith("another ", StringComparison.OrdinalIgnoreCase) || IsFollowedBy(Added, claim, quantity));
    }

    /// <summary>What the unit measures; <c>count</c> for counts.</summary>
    public string Dimension { get; }

    /// <summary>Words of all who take part in the clause, each once.</summary>
    public ImmutableArray<string> Participants { get; }

    /// <summary>What a measure measures, if known.</summary>
    public string? Attribute { get; }

    /// <summary>Whether its report gives no other value of such things or such a measure.</summary>
    public bool IsAlone { get; private set; }

    /// <summary>Name of the event type, if known.</summary>
    public string? Type { get; }

    /// <summary>The predicate's lemma, if any.</summary>
    public string? Predicate { get; }

    /// <summary>What the counted things are to the predicate.</summary>
    public ArgumentRole Role { get; }

    /// <summary>Lemma of what is counted.</summary>
    public string? Head { get; }

    /// <summary>Kind of people counted, where reports count it apart.</summary>
    public string? Kind { get; }

    /// <summary>Nations and peoples that restrict what is counted.</summary>
    public ImmutableArray<string> Peoples { get; }

    /// <summary>For shares: the peoples whose share it is.</summary>
    public ImmutableArray<string> SharedBy { get; }

    /// <summary>For rates: what it is so much per ("share", "year").</summary>
    public string? Per { get; }

    /// <summary>Other words that restrict what is counted.</summary>
    public ImmutableArray<string> Modifiers { get; }

    /// <summary>The same, each once.</summary>
    public ImmutableArray<string> DistinctModifiers { get; }

    /// <summary>All words of what is counted, in the order of the text, each once.</summary>
    public ImmutableArray<string> Counted { get; }

    /// <summary>What is counted with all that restricts it, in a fixed order.</summary>
    public string Population { get; }

    /// <summary>Whether people are counted.</summary>
    public bool IsPerson { get; }

    /// <summary>Whether the counted noun itself names a people ("two Bretons").</summary>
    public bool HeadIsPeople { get; }

    /// <summary>Whether it counts a part of a set told before.</summary>
    public bool IsPart { get; private set; }

    /// <summary>Whether it is somebody's age.</summary>
    public bool IsAge => Predicate == "age";

    /// <summary>Whether it is all of a set told before that its predicate befell.</summary>
    public bool IsAllBefallen { get; }

    /// <summary>Whether its words name what is counted.</summary>
    public bool HasOwnNoun { get; }

    /// <summary>Whether its words name nothing of their own that is counted ("one from a gunshot").</summary>
    public bool IsElliptical { get; }

    /// <summary>Whether the same number counts other things too.</summary>
    public bool CountsMore { get; }

    /// <summary>"The two countries": a few that the reader knows already, not counted anew.</summary>
    public bool IsKnown { get; }

    /// <summary>The span of time that the words count over ("since", "season", "average"); empty where they say none.</summary>
    public string Window { get; }

    /// <summary>Whether it is of what may or must be, not of what is told to be.</summary>
    public bool IsSupposed { get; }

    /// <summary>Words of who does what the clause tells.</summary>
    public ImmutableArray<string> Subjects { get; }

    /// <summary>"A policeman": one described, so no count of all of a kind.</summary>
    public bool IsIndefinite { get; }

    /// <summary>Whether it is a place in a row.</summary>
    public bool IsOrdinal { get; }

    /// <summary>Whether the source would not say.</summary>
    public bool IsRefusal { get; }

    /// <summary>Whether it is of what will or would be.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether it is of a time long before its report.</summary>
    public bool IsPast { get; }

    /// <summary>"Most recently, it raised $20 million": one of several sums.</summary>
    public bool IsLatest { get; }

    /// <summary>"Three other rifles", "another 19": so many beside those told before, not all of them.</summary>
    public bool IsAdded { get; }

    /// <summary>Its words with what they weigh in a story; made when first asked for.</summary>
    public FigureTerms TermsBy(TermWeights weights)
    {
        if (_terms is not { } terms || terms.Weights != weights)
            _terms = terms = new(weights, weights.Set(_claim.Context), weights.Set(_claim.Mention.Terms), weights.Set(Participants), weights.Set(Counted));
        return terms;
    }

    /// <summary>The slots of a story's figures, in their order.</summary>
    public static ImmutableArray<FigureSlot> Of(ImmutableArray<StoryClaim> figures)
    {
        ImmutableArray<FigureSlot> slots = [.. figures.Select(Of)];
        foreach (var rivals in Enumerable.Range(0, figures.Length).Where(i => figures[i].Quantity is not null && figures[i].Change != FigureChange.Old).GroupBy(i => (figures[i].Article, slots[i].Rivalry)))
        {
            var alone = rivals.Select(i => (figures[i].Quantity!.Min, figures[i].Quantity!.Max)).Distinct().Count() == 1;
            foreach (var i in rivals)
                slots[i].IsAlone = alone;
        }

        // "Seven died, two of them were killed by the blast": where its report gives a larger toll, what is told as a part is one.
        foreach (var i in Enumerable.Range(0, figures.Length).Where(i => slots[i].IsAllBefallen))
            slots[i].IsPart = Enumerable.Range(0, figures.Length).Any(j => figures[j].Article == figures[i].Article && slots[j] is { IsPart: false, IsAllBefallen: false } whole && whole.Type == slots[i].Type && whole.IsPast == slots[i].IsPast
                && figures[j].Quantity?.Min > (figures[i].Quantity!.Max ?? figures[i].Quantity!.Min));
        foreach (var kind in Enumerable.Range(0, figures.Length).Where(i => figures[i].Quantity is not null).GroupBy(i => slots[i].Kindred))
        {
            var told = kind.Select(i => (figures[i].Article, figures[i].Quantity!.Min, figures[i].Quantity!.Max)).ToHashSet();
            foreach (var i in kind)
                slots[i].ToldBy = told.Where(other => other.Min == figures[i].Quantity!.Min && other.Max == figures[i].Quantity!.Max).Select(other => other.Article).ToFrozenSet();
        }

        return slots;
    }

    /// <summary>Articles that tell the same value of such things: what they tell beside it is another figure.</summary>
    public FrozenSet<int> ToldBy { get; private set; } = [];

    private string Kindred => Dimension != "count" ? Dimension : Head ?? "";

    /// <summary>What figures of one report may be taken for one another: things of one name, measures of one kind.</summary>
    private string Rivalry => Dimension != "count" ? $"{Dimension}|{Attribute}" : $"{(Head is null || (IsPerson && PersonKinds.IsGeneric(Head)) ? "people" : Head)}|{(IsPerson ? Type : null)}";

    /// <summary>The slot of a claim.</summary>
    public static FigureSlot Of(StoryClaim claim) => new(claim);

    private static bool IsFollowedBy(string[] words, StoryClaim claim, Quantity quantity)
    {
        var at = quantity.Span.End - claim.Claim.Span.Start;
        return at >= 0 && at < claim.Claim.Text.Length && words.Any(word => StartsWithWord(claim.Claim.Text.AsSpan(at).TrimStart(), word));
    }

    /// <summary>The words of the claim that say over what time it counts: "since", "in March", "2009".</summary>
    private static string WindowOf(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '“', '”', '"', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (Windows.Contains(words[i]) || (words[i].Length == 4 && words[i][0] is '1' or '2' && words[i].All(char.IsAsciiDigit) && int.Parse(words[i], CultureInfo.InvariantCulture) is > 1900 and < 2100))
                return words[i];
            if (i > 0 && words[i - 1] == "in" && TimeNames.Month(words[i]) > 0)
                return words[i];
            if (i > 0 && (words[i - 1], words[i]) is ("this", "year") or ("last", "year") or ("the", "past") or ("past", "year") or ("a", "year") or ("years", "ago") or ("weeks", "ago") or ("months", "ago"))
                return $"{words[i - 1]} {words[i]}";
        }

        return "";
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) => text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetter(text[word.Length]));

    /// <summary>The country of a people, by the lemma: in small letters, while names of peoples are known by their capitals.</summary>
    public static string? PeopleOf(string word)
    {
        if (word.Length < 3)
            return null;
        var name = char.ToUpperInvariant(word[0]) + word[1..];
        return (Gazetteer.Default.FindDemonym(name) ?? Gazetteer.Default.FindCountry(name))?.Code;
    }
}
