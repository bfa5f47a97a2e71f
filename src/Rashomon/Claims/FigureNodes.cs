using Rashomon.Language;
using Rashomon.Quantities;

namespace Rashomon.Claims;

/// <summary>Where a figure hangs in its sentence.</summary>
internal static class FigureNodes
{
    /// <summary>The token that stands for the figure and what it counts: the counted noun where it follows, else the number.</summary>
    public static int NodeOf(this QuantityMention mention, SyntaxLayer syntax)
    {
        if (mention.Counted is { } counted && counted.EndToken > mention.EndToken)
            return Top(syntax, mention.FirstToken, counted.EndToken, counted.EndToken - 1);
        var number = Top(syntax, mention.FirstToken, mention.EndToken, mention.EndToken - 1);
        return syntax.Relations[number] is "nummod" or "det" && syntax.Heads[number] >= 0 ? syntax.Heads[number] : number;
    }

    /// <summary>The token of a phrase that governs the others, climbing from one of them.</summary>
    private static int Top(SyntaxLayer syntax, int first, int end, int from)
    {
        var at = from;
        while (syntax.Heads[at] >= first && syntax.Heads[at] < end && syntax.Relations[at] is not ("acl" or "acl:relcl"))
            at = syntax.Heads[at];
        return at;
    }
}
