using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Claims;

/// <summary>Finds who does what to whom in a clause, also where the words say it only once for several verbs.</summary>
internal sealed class Participants(TokenLayer tokens, TagLayer tags, SyntaxLayer syntax)
{
    private readonly ClauseGrammar _grammar = new(tags, syntax);

    /// <summary>The arguments of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="clauses">The clauses of its sentence.</param>
    public ImmutableArray<ClauseArgument> Of(Clause clause, SentenceClauses clauses)
    {
        var found = ImmutableArray.CreateBuilder<ClauseArgument>();
        var passive = _grammar.IsPassive(clause.Head);
        if (_grammar.Subject(clause.Head) is var subject and >= 0)
            found.Add(Make(passive || ClauseGrammar.IsUndergone(tags.Tags[clause.Head].Lemma) ? ArgumentRole.Patient : ArgumentRole.Agent, subject, clauses));
        foreach (var child in syntax.Children(clause.Head))
        {
            if (RoleOf(syntax.Relations[child], child, passive) is { } role)
                found.Add(Make(role, child, clauses));
        }

        return found.ToImmutable();
    }

    private ArgumentRole? RoleOf(string relation, int token, bool passive) => relation switch
    {
        "obj" => ArgumentRole.Patient,
        "iobj" => ArgumentRole.Recipient,
        "obl:agent" => ArgumentRole.Agent,
        "obl" when passive && _grammar.Case(token) == "by" => ArgumentRole.Agent,
        "obl" when _grammar.Case(token) is "to" or "for" => ArgumentRole.Recipient,
        "obl" when _grammar.Case(token) is "in" or "at" or "near" or "off" or "outside" or "inside" or "across" => ArgumentRole.Place,
        "obl" => ArgumentRole.Other,
        _ => null,
    };

    private ClauseArgument Make(ArgumentRole role, int token, SentenceClauses clauses)
    {
        var (first, end) = (token, token + 1);
        var owner = clauses.Owner(token);
        var reach = syntax.Subtree(token);
        while (first > reach.First && IsPartOf(first - 1, token, owner, clauses))
            first--;
        while (end < reach.End && IsPartOf(end, token, owner, clauses))
            end++;
        while (first < token && tags.Tags[first].Pos is Upos.Punct or Upos.Adp)
            first++;
        while (end > token + 1 && tags.Tags[end - 1].Pos is Upos.Punct)
            end--;
        return new(role, token, tokens.Cover(first, end), Terms(first, end));
    }

    private bool IsPartOf(int i, int token, int owner, SentenceClauses clauses) => clauses.Owner(i) == owner && syntax.IsWithin(i, token);

    private ImmutableArray<string> Terms(int first, int end) =>
        [.. Enumerable.Range(first, end - first).Where(i => tags.Tags[i].Pos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num).Select(i => tags.Tags[i].Lemma).Distinct(StringComparer.Ordinal)];
}
