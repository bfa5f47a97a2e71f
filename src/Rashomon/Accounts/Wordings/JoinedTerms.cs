using System.Collections.Immutable;
using Rashomon.Alignment;
using Rashomon.Claims;
using Rashomon.Language;

namespace Rashomon.Accounts.Wordings;

/// <summary>Terms of claims that alignment joined: the predicates, what those come of, who takes the same part, and what is counted.</summary>
internal sealed class JoinedTerms(ImmutableSortedDictionary<int, TermReader> readers)
{
    /// <summary>Calibrated: one in two joins of this score is wrong at worst (docs/alignment.md).</summary>
    private const double LeastSure = .5;

    private static readonly string[] Causes = ["in", "during", "after", "following", "by", "from", "amid"];

    /// <summary>The sets of one question.</summary>
    public IEnumerable<TermSet> Read(QuestionDraft draft)
    {
        if (draft.Kind is not (QuestionKind.Event or QuestionKind.Quantity))
            yield break;
        foreach (var group in Groups(draft))
        {
            foreach (var set in Read(draft, [.. group.Where(claim => readers.ContainsKey(claim.Article)).OrderBy(claim => claim.Article).ThenBy(claim => claim.Claim.Span)]))
                yield return set;
        }
    }

    /// <summary>The claims that joins hold together which are surer than not.</summary>
    private static ImmutableArray<ImmutableArray<StoryClaim>> Groups(QuestionDraft draft)
    {
        var groups = draft.Claims.Distinct().Select(claim => new List<StoryClaim> { claim }).ToList();
        foreach (var join in draft.Joins.Where(join => join.Score >= LeastSure))
        {
            var (a, b) = (groups.Find(group => group.Contains(join.A)), groups.Find(group => group.Contains(join.B)));
            if (a is null || b is null || a == b)
                continue;
            a.AddRange(b);
            groups.Remove(b);
        }

        return [.. groups.Where(group => group.Count > 1).Select(group => group.ToImmutableArray())];
    }

    private IEnumerable<TermSet> Read(QuestionDraft draft, ImmutableArray<StoryClaim> claims)
    {
        var asked = AboutText.Of(draft);
        yield return new(TermSource.Happening, FrameKind.Happening, $"the happening in {asked}", [.. claims.SelectMany(Predicate)]);
        foreach (var (role, about) in new[] { (ArgumentRole.Agent, "those who act in"), (ArgumentRole.Patient, "those acted on in") })
        {
            foreach (var kind in new[] { FrameKind.Person, FrameKind.Body })
                yield return new(TermSource.Participant, kind, $"{about} {asked}", [.. claims.Where(claim => claim.Figure is null).SelectMany(claim => Participants(claim, role))]);
        }

        foreach (var answer in draft.Answers)
            yield return new(TermSource.Counted, FrameKind.Person, $"those counted in {asked}", [.. claims.Where(answer.Claims.Contains).SelectMany(Counted)]);
    }

    private IEnumerable<TermUse> Predicate(StoryClaim claim)
    {
        var reader = readers[claim.Article];
        var head = Head(claim, reader);
        if (head < 0)
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
            if (argument.Role == role && reader.IsCommonNoun(argument.Token) && !IsNamed(argument.Token, reader) && reader.Read(argument.Token, claim.Claim.Id) is { } use)
                yield return use;
        }
    }

    /// <summary>"The militant Ada Brock": the name says who it is.</summary>
    private static bool IsNamed(int token, TermReader reader)
    {
        foreach (var child in reader.Syntax.Children(token))
        {
            if (reader.Syntax.Relation(child) is "appos" or "flat" or "nmod" && reader.Article.Names.MentionAt(child) >= 0 && child == token + 1)
                return true;
        }

        return reader.Article.Names.MentionAt(token + 1) >= 0;
    }

    private IEnumerable<TermUse> Counted(StoryClaim claim)
    {
        if (claim is { Quantity.Unit: null, Figure.Counted: { HeadToken: >= 0 } counted } && readers[claim.Article] is var reader && reader.IsCommonNoun(counted.HeadToken) && reader.Read(counted.HeadToken, claim.Claim.Id) is { } use)
            yield return use;
    }

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
