using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language.Lexicons;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Resolves "he", "she" and "the mayor" to chains, and leaves alone what could be two.</summary>
internal sealed class ReferenceResolver
{
    /// <summary>Sentences back that a pronoun may reach.</summary>
    private const int Reach = 3;

    private readonly NameChainLayer _chains;
    private readonly TokenLayer _tokens;
    private readonly NameLayer _names;
    private readonly TagLayer _tags;
    private readonly SyntaxLayer _syntax;
    private readonly NameGender?[] _genders;

    public ReferenceResolver(AnnotatedDocument document, NameChainLayer chains)
    {
        _chains = chains;
        (_tokens, _names) = (document.Get<TokenLayer>(), document.Get<NameLayer>());
        (_tags, _syntax) = (document.Get<TagLayer>(), document.Get<SyntaxLayer>());
        _genders = [.. chains.Chains.Select(chain => chain.Mentions.Select(m => new NameForms(_names.Mentions[m]).Gender).FirstOrDefault(g => g is NameGender.Male or NameGender.Female))];
    }

    public ImmutableArray<ChainReference> Resolve()
    {
        var found = ImmutableArray.CreateBuilder<ChainReference>();
        var subjects = new List<(int Sentence, int Token, int Chain)>();
        for (var s = 0; s < _tokens.Sentences.Length; s++)
        {
            var sentence = _tokens.Sentences[s];
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_names.MentionAt(i) is var at and >= 0)
                {
                    if (_chains.Chains[_chains.ChainOf[at]].Type == EntityType.Person)
                        subjects.Add((s, i, _chains.ChainOf[at]));
                    i = Math.Max(i, _names.Mentions[at].EndToken - 1);
                    continue;
                }

                var reference = Gender(_tags.Forms[i]) is { } gender ? Pronoun(s, i, gender, subjects) : Description(i);
                if (reference is null)
                    continue;
                found.Add(reference);
                subjects.Add((s, i, reference.Chain));
            }
        }

        return found.ToImmutable();
    }

    private static NameGender? Gender(string form) => form switch
    {
        "he" or "him" or "his" or "himself" => NameGender.Male,
        "she" or "her" or "hers" or "herself" => NameGender.Female,
        _ => null,
    };

    /// <summary>The subject nearest before it of the nearest sentence with a fitting person, else the only fitting person there.</summary>
    private ChainReference? Pronoun(int sentence, int token, NameGender gender, List<(int Sentence, int Token, int Chain)> before)
    {
        for (var s = sentence; s >= 0 && sentence - s <= Reach; s--)
        {
            var fitting = before.Where(b => b.Sentence == s && Fits(b.Chain, gender)).ToList();
            if (fitting.Count == 0)
                continue;
            var sure = fitting.Where(b => _genders[b.Chain] == gender).ToList();
            var among = sure.Count > 0 ? sure : fitting;
            var subject = among.FindLast(b => IsSubject(b.Token));
            var chain = subject != default ? subject.Chain : among.Select(b => b.Chain).Distinct().Count() == 1 ? among[0].Chain : -1;
            if (chain < 0)
                return null;
            if (_genders[chain] is null)
                _genders[chain] = gender;
            return new(_tokens.Tokens[token].Span, token, token + 1, chain);
        }

        return null;
    }

    private bool Fits(int chain, NameGender gender) => _genders[chain] == gender || _genders[chain] is not (NameGender.Male or NameGender.Female);

    private bool IsSubject(int token)
    {
        for (var i = token; i >= 0; i = _syntax.Heads[i])
        {
            var relation = _syntax.Relation(i);
            if (relation is "nsubj")
                return true;
            if (relation is not ("flat" or "compound" or "appos"))
                return false;
        }

        return false;
    }

    /// <summary>"The mayor": the one person of the article who bears that role.</summary>
    private ChainReference? Description(int token)
    {
        if (_tags.Tags[token] is not { Pos: Upos.Noun, IsPlural: false } || !NameWords.RoleNouns.Contains(_tags.Forms[token]) || _syntax.Child(token, "det") is not (var the and >= 0) || _tags.Forms[the] is not "the")
            return null;
        // Beside the name it tells the role and stands for nobody.
        if (_syntax.Relation(token) is "appos")
            return null;
        var range = _syntax.Subtree(token);
        var end = Math.Min(range.End, token + 1);
        if (the >= token || Enumerable.Range(range.First, range.Count).Any(i => _names.MentionAt(i) is var m and >= 0 && _chains.Chains[_chains.ChainOf[m]].Type == EntityType.Person))
            return null;
        var bearers = Enumerable.Range(0, _chains.Chains.Length).Where(c => _chains.Chains[c].Type == EntityType.Person && _chains.Chains[c].Roles.Any(role => HeadOf(role) == _tags.Forms[token])).ToList();
        if (bearers.Count != 1 || _names.Mentions[_chains.Chains[bearers[0]].Mentions[0]].FirstToken > token)
            return null;
        return new(_tokens.Cover(the, end), the, end, bearers[0]);
    }

    /// <summary>The last word before a preposition: "mayor" of "deputy mayor of Ostrel".</summary>
    private static string HeadOf(string role)
    {
        var head = "";
        foreach (var word in role.ToLowerInvariant().Split(' '))
        {
            if (head.Length > 0 && word is "of" or "for" or "at" or "in" or "and" or "to" or "with" or "on" or ",")
                break;
            head = word;
        }

        return head;
    }
}
