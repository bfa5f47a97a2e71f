using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Language.Lexicons;
using Rashomon.Quantities;
using Rashomon.Text;

namespace Rashomon.Claims;

/// <summary>Reads the claims of one sentence's clauses.</summary>
internal sealed class ClauseReader(string text, TokenLayer tokens, TagLayer tags, SyntaxLayer syntax)
{
    private readonly FigurePredicates _predicates = new(tags, syntax);
    private readonly Participants _participants = new(tokens, tags, syntax);
    private readonly ClauseQuestions _questions = new(text, tokens, tags, syntax);

    /// <summary>Each clause's own claim, then one for each of its figures and ages. A headline asserts without a verb too.</summary>
    public ImmutableArray<ClaimMention> Read(SentenceClauses clauses, ReadOnlySpan<QuantityMention> figures, ReadOnlySpan<QuantityMention> ages, bool headline)
    {
        var claims = ImmutableArray.CreateBuilder<ClaimMention>();
        var readings = _predicates.Read(figures, clauses);
        foreach (var clause in clauses.All)
        {
            if (Trim(clause) is not { } words)
                continue;
            var bare = Bare(words, clauses);
            if ((headline || IsVerbal(clause.Head)) && bare.Terms.Length > 1)
                claims.Add(Refusal(bare, words));
            // "None of the crew was hurt" is a no to the clause, and a nought of its own.
            bare = bare with { Polarity = PolarityReader.OfPredicate(tags, syntax, words) };
            for (var i = 0; i < figures.Length; i++)
            {
                if (clauses.Holding(figures[i].NodeOf(syntax)) == clause.Head && Figure(bare, figures[i], readings[i]) is { } claim)
                    claims.Add(claim with { Asked = _questions.Of(words, figures[i]) });
            }

            foreach (var age in ages)
            {
                if (clauses.Holding(age.NodeOf(syntax)) == clause.Head)
                    claims.Add(Age(bare, age));
            }
        }

        return claims.ToImmutable();
    }

    private bool IsVerbal(int head) => tags.Tags[head].Pos is Upos.Verb or Upos.Aux || syntax.Child(head, "cop", "aux", "aux:pass") >= 0;

    private ClaimMention Bare(Clause words, SentenceClauses clauses)
    {
        var lemma = tags.Tags[words.Head].Lemma;
        var verbal = tags.Tags[words.Head].Pos is Upos.Verb or Upos.Aux;
        var types = verbal ? EventLexicon.Default.OfVerb(lemma) : EventLexicon.Default.OfAdjective(tags.Forms[words.Head]) is { Length: > 0 } state ? state : EventLexicon.Default.OfNoun(lemma);
        var arguments = _participants.Of(words, clauses);
        return new(words.Sentence, words.FirstToken, words.EndToken)
        {
            Span = tokens.Cover(words.FirstToken, words.EndToken),
            Terms = Terms(words),
            Head = words.Head,
            Asked = _questions.Of(words),
            Predicate = verbal || IsVerbal(words.Head) ? lemma : null,
            Type = new FigureTarget(false, Persons(arguments)).Pick(types) ?? types.FirstOrDefault(),
            Arguments = arguments,
            Polarity = PolarityReader.Read(tags, syntax, words),
            Certainty = CertaintyReader.Read(tags, syntax, words),
            IsNegatedItself = PolarityReader.IsNegatedItself(tags, syntax, words),
            IsNonFinite = CertaintyReader.IsNonFinite(tags, syntax, words),
            IsModal = CertaintyReader.IsModal(tags, syntax, words),
        };
    }

    /// <summary>Whether those who undergo a clause are people; null where nobody and nothing does, or the words do not tell.</summary>
    private bool? Persons(ImmutableArray<ClauseArgument> arguments)
    {
        if (arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Patient) is not { } patient || tags.Tags[patient.Token].Pos is not Upos.Noun)
            return null;
        return WordNet.Default.IsPerson(tags.Tags[patient.Token].Lemma) || tags.Tags[patient.Token].Lemma is "people" or "police" or "crew" or "staff";
    }

    private ClaimMention? Figure(ClaimMention bare, QuantityMention figure, PredicateReading? reading)
    {
        if (figure.Form == QuantityForm.Indefinite && reading?.Type?.Name is not ("kill" or "injure" or "arrest" or "release" or "abduct" or "charge" or "convict" or "missing" or "rescue"))
            return null;
        // "A former docker shot and killed a man" counts no one whom anything befell.
        if (figure.Form == QuantityForm.Indefinite && reading?.Role == ArgumentRole.Agent)
            return null;
        if (figure.Form == QuantityForm.None && reading?.Type is null && !(figure.Counted is { } none && EventLexicon.Default.OfNoun(none.Head).Length > 0))
            return null;
        var unreported = figure.Form == QuantityForm.None && (bare.Predicate is "report" or "occur" or "record" || reading is null);
        // Where the parse hangs a figure on a clause that its words stand outside of, the claim reaches to both.
        var (first, end) = (Math.Min(bare.FirstToken, figure.FirstToken), Math.Max(bare.EndToken, Math.Max(figure.EndToken, figure.Counted?.EndToken ?? 0)));
        return bare with
        {
            FirstToken = first,
            EndToken = end,
            Span = tokens.Cover(first, end),
            Figure = figure,
            Predicate = reading?.Lemma,
            Names = NamesBefore(bare, figure),
            Type = reading?.Type,
            Role = reading?.Role ?? ArgumentRole.Other,
            IsAllBefallen = IsAllBefallen(figure, reading),
            Polarity = unreported ? Polarity.NotReported : IsRejected(figure) ? Polarity.Negative : bare.Polarity == Polarity.Refused || HoldsNegation(figure) || reading is { Lemma: "missing" } ? Polarity.Positive : bare.Polarity,
        };
    }

    /// <summary>How old someone is: of whom is told, and nothing else that the clause says.</summary>
    private ClaimMention Age(ClaimMention bare, QuantityMention age)
    {
        var (first, end) = (Math.Min(bare.FirstToken, Math.Min(age.FirstToken, age.Counted?.FirstToken ?? age.FirstToken)), Math.Max(bare.EndToken, age.EndToken));
        return bare with
        {
            FirstToken = first,
            EndToken = end,
            Span = tokens.Cover(first, end),
            Figure = age.Counted is { HeadToken: >= 0 } person ? age with { Counted = person with { Companions = [.. OthersOf(person.HeadToken)] } } : age,
            Asked = age.Quantity.Of is { } whom ? $"How old is {(tags.Tags[age.Counted!.HeadToken].Pos is Upos.Propn ? whom : "the " + whom)}?" : null,
            Predicate = "age",
            Names = NamesBefore(bare, age),
            Type = null,
            Role = ArgumentRole.Other,
            Polarity = Polarity.Positive,
        };
    }

    /// <summary>"Of those aboard 11 were killed" counts the killed; "five of the dead were dockers" and "one from a gunshot" a part of them.</summary>
    private bool IsAllBefallen(QuantityMention figure, PredicateReading? reading) =>
        figure.Counted is { IsPart: true } && figure.Form == QuantityForm.Cardinal && reading is { Type: { } type, IsShared: false } && reading.Role != ArgumentRole.Agent
        && EventType.IsToll(type.Name) && (reading.IsNext || !syntax.IsWithin(reading.Token, figure.NodeOf(syntax)));

    /// <summary>"The captain, Orm Tell, 58": what else the person is called in apposition.</summary>
    private IEnumerable<string> OthersOf(int person)
    {
        var top = person;
        while (syntax.Relation(top) is "appos" or "flat" or "compound" && syntax.Heads[top] >= 0 && tags.Tags[syntax.Heads[top]].IsNominal)
            top = syntax.Heads[top];
        var range = syntax.Subtree(top);
        for (var i = range.First; i < range.End; i++)
        {
            if (i != person && tags.Tags[i].Pos is Upos.Noun or Upos.Propn && IsCalled(i, top) && (tags.Tags[i].Pos is Upos.Propn || WordNet.Default.IsPerson(tags.Tags[i].Lemma)))
                yield return tags.Tags[i].Lemma.ToLowerInvariant();
        }
    }

    private bool IsCalled(int token, int top)
    {
        while (token != top)
        {
            if (syntax.Relation(token) is not ("appos" or "flat" or "compound"))
                return false;
            token = syntax.Heads[token];
        }

        return true;
    }

    /// <summary>"Twelve people, not nine": the figure of others, turned down.</summary>
    private bool IsRejected(QuantityMention figure) => figure.FirstToken > 0 && tags.Forms[figure.FirstToken - 1] == "not";

    /// <summary>"Would not go beyond a quarter": the bound itself is what is denied, so that "at most" is said.</summary>
    private bool HoldsNegation(QuantityMention figure) => figure.Quantity is { Min: null, Max: not null } && tags.Forms[figure.FirstToken] is "beyond" or "above" or "over";

    /// <summary>Names before the figure in its clause: whose figure it is.</summary>
    private ImmutableArray<string> NamesBefore(ClaimMention bare, QuantityMention figure) =>
        [.. Enumerable.Range(bare.FirstToken, Math.Max(0, figure.FirstToken - bare.FirstToken)).Where(i => tags.Tags[i].Pos is Upos.Propn && tags.Tags[i].Lemma.Length > 2).Select(i => tags.Tags[i].Lemma).Distinct(StringComparer.Ordinal)];

    /// <summary>"Declined to give the number of people arrested": the happening asked about, with no figure.</summary>
    private ClaimMention Refusal(ClaimMention bare, Clause words)
    {
        if (bare.Polarity != Polarity.Refused)
            return bare;
        var asked = Enumerable.Range(words.FirstToken, words.EndToken - words.FirstToken).Any(i => tags.Forms[i] is "number" or "figure" or "toll" or "many" or "count" or "total");
        for (var i = words.EndToken - 1; asked && i > words.FirstToken; i--)
        {
            var tag = tags.Tags[i];
            var types = tag.Pos is Upos.Verb ? EventLexicon.Default.OfVerb(tag.Lemma) : EventLexicon.Default.OfNoun(tag.Lemma);
            if (types.Length > 0 && types[0].Name != "reject")
                return bare with { Predicate = tag.Lemma, Type = types[0], Role = ArgumentRole.Patient };
        }

        return bare with { Type = null };
    }

    private Clause? Trim(Clause clause)
    {
        var (first, end) = (clause.FirstToken, clause.EndToken);
        while (first < end && ((tags.Tags[first].Pos is Upos.Punct && tags.Forms[first] is not ("\"" or "“" or "‘" or "(" or "'")) || (first != clause.Head && tags.Forms[first] is "and" or "but" or "or" or "that")))
            first++;
        while (end > first && tags.Tags[end - 1].Pos is Upos.Punct && tags.Forms[end - 1] is "," or ";" or ":" or "—" or "–" or "--" or "-" or ".")
            end--;
        return end > first ? clause with { FirstToken = first, EndToken = end } : null;
    }

    private ImmutableArray<string> Terms(Clause words)
    {
        var terms = new List<string>();
        for (var i = words.FirstToken; i < words.EndToken; i++)
        {
            var tag = tags.Tags[i];
            if (tag.Pos is (Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj) && tag.Lemma.Length > 1 && char.IsLetterOrDigit(text[tokens.Tokens[i].Span.Start]) && !terms.Contains(tag.Lemma))
                terms.Add(tag.Lemma);
        }

        return [.. terms];
    }
}
