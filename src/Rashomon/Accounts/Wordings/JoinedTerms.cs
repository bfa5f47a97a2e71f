using System.Collections.Immutable;
using Rashomon.Alignment;

namespace Rashomon.Accounts.Wordings;

/// <summary>Terms of claims that alignment joined: the predicates, what those come of, who takes the same part, and what is counted.</summary>
/// <param name="readers">The articles by their place in the story.</param>
internal sealed class JoinedTerms(ImmutableSortedDictionary<int, TermReader> readers)
{
    /// <summary>Calibrated: of joins of this score, one in two may be wrong (docs/alignment.md).</summary>
    private const double LeastSure = .5;

    private static readonly string[] Causes = ["in", "during", "after", "following", "by", "from", "amid"];

    /// <summary>The sets of one question.</summary>
    public IEnumerable<TermSet> Read(QuestionDraft draft) => draft.Kind is QuestionKind.Event or QuestionKind.Quantity ? Groups(draft).SelectMany(claims => Read(draft, claims)) : [];

    /// <summary>The claims that joins hold together which are surer than not, in the story's order.</summary>
    private IEnumerable<ImmutableArray<StoryClaim>> Groups(QuestionDraft draft)
    {
        var group = draft.Claims.Distinct().ToDictionary(claim => claim, claim => new List<StoryClaim> { claim });
        foreach (var join in draft.Joins.Where(join => join.Score >= LeastSure))
        {
            if (!group.TryGetValue(join.A, out var keep) || !group.TryGetValue(join.B, out var move) || keep == move)
                continue;
            keep.AddRange(move);
            foreach (var claim in move)
                group[claim] = keep;
        }

        return group.Values.Distinct().Where(claims => claims.Count > 1)
            .Select(claims => claims.Where(claim => claim.Change != FigureChange.Old && readers.ContainsKey(claim.Article)).OrderBy(claim => claim.Article).ThenBy(claim => claim.Claim.Span).ToImmutableArray())
            .Where(claims => !claims.IsEmpty).OrderBy(claims => claims[0].Article).ThenBy(claims => claims[0].Claim.Span);
    }

    private IEnumerable<TermSet> Read(QuestionDraft draft, ImmutableArray<StoryClaim> claims)
    {
        var asked = AboutText.Asked(draft);
        yield return new(TermSource.Happening, FrameKind.Happening, $"{AboutText.Happening(Day(claims))} in {asked}", [.. claims.SelectMany(Predicate)]);
        foreach (var kind in new[] { FrameKind.Person, FrameKind.Body })
        {
            yield return new(TermSource.Participant, kind, $"those who act in {asked}", [.. claims.SelectMany(claim => Participants(claim, ArgumentRole.Agent))]);
            yield return new(TermSource.Participant, kind, $"those acted upon in {asked}", [.. claims.SelectMany(claim => Participants(claim, ArgumentRole.Patient))]);
        }

        foreach (var answer in draft.Answers)
            yield return new(TermSource.Counted, FrameKind.Person, $"those counted in {asked}", [.. claims.Where(answer.Claims.Contains).SelectMany(Counted)]);
    }

    /// <summary>The one day that all times of the claims can mean, where most have one; null for none.</summary>
    private static TimeInterval? Day(ImmutableArray<StoryClaim> claims)
    {
        ImmutableArray<TimeInterval> times = [.. claims.Select(claim => claim.Claim.Time).OfType<TimeInterval>()];
        return 2 * times.Length < claims.Length ? null : times.Where(time => time.FirstDay == time.LastDay).Select(time => TimeInterval.Day(time.FirstDay)).FirstOrDefault(day => times.All(day.Overlaps));
    }

    private IEnumerable<TermUse> Predicate(StoryClaim claim)
    {
        var reader = readers[claim.Article];
        var head = Head(claim, reader);
        // "The death toll": what is told is not the death itself.
        if (head < 0 || reader.Syntax.Relation(head) is "compound")
            yield break;
        if (reader.Read(head, claim.Claim.Id) is { } use)
            yield return use;
        foreach (var child in reader.Syntax.Children(head).ToArray())
        {
            if (IsCause(child, reader) && reader.Read(child, claim.Claim.Id) is { } cause)
                yield return cause;
        }
    }

    /// <summary>"Died in the blast", "the blast killed": a happening that this one comes of or belongs to.</summary>
    private static bool IsCause(int token, TermReader reader) =>
        reader.IsCommonNoun(token) && reader.Syntax.Relation(token) switch
        {
            "nsubj" => reader.Syntax.Relations[token] == "nsubj",
            "obl" or "nmod" => reader.Syntax.Child(token, "case") is var preposition and >= 0 && Causes.Contains(reader.Form(preposition)),
            _ => false,
        };

    private IEnumerable<TermUse> Participants(StoryClaim claim, ArgumentRole role)
    {
        var reader = readers[claim.Article];
        foreach (var argument in claim.Mention.Arguments)
        {
            if (claim.Figure is null && argument.Role == role && reader.IsCommonNoun(argument.Token) && !IsNamed(argument.Token, reader) && reader.Read(argument.Token, claim.Claim.Id) is { } use)
                yield return use;
        }
    }

    /// <summary>"The militant Ada Brock": what a name is called is told of the name.</summary>
    private static bool IsNamed(int token, TermReader reader) => token + 1 < reader.Article.Tokens.Tokens.Length && reader.Article.Names.MentionAt(token + 1) >= 0;

    private IEnumerable<TermUse> Counted(StoryClaim claim)
    {
        if (claim is { Quantity.Unit: null, Figure.Counted: { HeadToken: >= 0 } counted } && readers[claim.Article] is var reader && reader.IsCommonNoun(counted.HeadToken) && reader.Read(counted.HeadToken, claim.Claim.Id) is { } use)
            yield return use;
    }

    /// <summary>The token of a claim's predicate; of a figure's, the nearest to the figure. -1 for none.</summary>
    private static int Head(StoryClaim claim, TermReader reader)
    {
        var mention = claim.Mention;
        if (mention.Predicate is not { } predicate)
            return -1;
        if (mention.Figure is not { } figure)
            return mention.Head;
        return Enumerable.Range(mention.FirstToken, mention.EndToken - mention.FirstToken).Where(i => string.Equals(reader.Lemma(i), predicate, StringComparison.Ordinal) || string.Equals(reader.Form(i), predicate, StringComparison.Ordinal))
            .OrderBy(i => Math.Abs(i - figure.FirstToken)).ThenBy(i => i).DefaultIfEmpty(-1).First();
    }
}
