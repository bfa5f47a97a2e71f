namespace Rashomon.Eval.Measures;

/// <summary>
/// F1 of figures. Recall is over the gold's figures (right words, right bounds); precision over the account's figures that could be
/// one of them, others being left out since no gold lists every figure.
/// </summary>
internal static class FigureMeasure
{
    /// <summary>The measure; null where the gold has no figure.</summary>
    public static double? Of(Comparison comparison, ICollection<string> notes)
    {
        var figures = comparison.Figures.ToList();
        if (figures.Count == 0)
            return null;
        var found = 0;
        foreach (var figure in figures)
        {
            var claim = comparison.LinkedFigure(figure);
            if (claim?.Figure is { } read && read.Bounds == figure.Bounds)
                found++;
            else
                notes.Add($"figure missed: {figure.Doc} '{figure.Text}' wanted {figure.Bounds} got {(claim is null ? "nothing" : $"{claim.Figure!.Bounds} '{claim.Text}'")}");
        }
        return Pairs.F1(Precision(comparison), Pairs.Share(found, figures.Count));
    }

    private static double Precision(Comparison comparison)
    {
        int known = 0, right = 0;
        foreach (var claim in comparison.Account.Claims.Where(claim => claim.Figure is not null))
        {
            var possible = comparison.Could(claim.Id).Where(answer => answer.Bounds is not null).ToList();
            if (possible.Count == 0)
                continue;
            known++;
            right += possible.Exists(answer => answer.Bounds == claim.Figure!.Bounds) ? 1 : 0;
        }
        return Pairs.Share(right, known);
    }
}
