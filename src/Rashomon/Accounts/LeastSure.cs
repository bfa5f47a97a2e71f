using System.Collections.Immutable;

namespace Rashomon.Accounts;

/// <summary>Leaves out of an account what is less sure than asked for, and says how much.</summary>
public static class LeastSure
{
    /// <summary>
    /// The account without the questions whose <see cref="Question.Confidence"/> is below a threshold, without their rows of the coverage and the sentences and terms that rest on nothing else.
    /// Questions of one claim join nothing and stay. All claims stay: what a report says is not in doubt.
    /// </summary>
    /// <param name="account">The account.</param>
    /// <param name="least">The threshold, 0 to 1; at 0 the account comes back as it is.</param>
    public static Account Apply(Account account, double least)
    {
        if (least <= 0)
            return account;
        var gone = account.Questions.Where(question => question.Confidence?.Score < least).ToImmutableArray();
        var ids = gone.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        var (kept, dropped) = (account.Questions.RemoveRange(gone), Claims(gone));
        dropped.ExceptWith(Claims(kept));
        var rows = Enumerable.Range(0, account.Coverage.Questions.Length).Where(i => !ids.Contains(account.Coverage.Questions[i])).ToImmutableArray();
        return account with
        {
            Questions = kept,
            Story = account.Story with { Glance = [.. account.Story.Glance.Where(sentence => !RestsOn(dropped, sentence.Reports))] },
            Coverage = account.Coverage with { Questions = [.. rows.Select(i => account.Coverage.Questions[i])], Cells = [.. rows.Select(i => account.Coverage.Cells[i])], Omissions = Left(account.Coverage.Omissions, ids) },
            Wording = account.Wording.IsDefault ? account.Wording : [.. account.Wording.Where(wording => !RestsOn(dropped, [.. wording.Terms.SelectMany(term => term.Reports)]))],
            Hidden = new(least, (account.Hidden?.Questions ?? 0) + gone.Length),
        };
    }

    private static ImmutableArray<Omission> Left(ImmutableArray<Omission> omissions, HashSet<string> gone) => omissions.IsDefault
        ? []
        : [.. omissions.Select(omission => omission with { Questions = [.. omission.Questions.Where(id => !gone.Contains(id))] }).Where(omission => !omission.Questions.IsEmpty)];

    private static HashSet<string> Claims(ImmutableArray<Question> questions) =>
        questions.SelectMany(question => question.Answers).SelectMany(answer => answer.Claims).ToHashSet(StringComparer.Ordinal);

    private static bool RestsOn(HashSet<string> dropped, ImmutableArray<Citation> reports) => reports.Any(report => report.Claim is { } claim && dropped.Contains(claim));
}
