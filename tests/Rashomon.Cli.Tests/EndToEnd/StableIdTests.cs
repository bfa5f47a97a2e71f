using Rashomon.Accounts;

namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>Ids come from content: one report more does not break a link.</summary>
public sealed class StableIdTests
{
    public static TheoryData<string, string> Left
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var story in Repository.Stories)
            {
                foreach (var report in Repository.Reports(story))
                    data.Add(story, Path.GetFileName(report));
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Left))]
    public void Compare_WithoutOneReport_KeepsArticlesAndClaims(string story, string left)
    {
        var (whole, fewer, gone) = Both(story, left);

        fewer.Articles.Select(a => a.Id).ShouldBe(whole.Articles.Select(a => a.Id).Where(id => id != gone));
        Ids(fewer).ShouldBe(Ids(whole).Where(c => c.Article != gone));
    }

    [Theory, MemberData(nameof(Left))]
    public void Compare_WithoutOneReport_KeepsTheIdOfQuestionsThatStayAsTheyAre(string story, string left)
    {
        var (whole, fewer, _) = Both(story, left);
        var before = whole.Questions.ToDictionary(Claims, q => q.Id, StringComparer.Ordinal);
        var same = fewer.Questions.Where(q => before.ContainsKey(Claims(q))).ToArray();

        same.ShouldNotBeEmpty();
        same.Where(q => before[Claims(q)] != q.Id).Select(q => q.Text).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Left))]
    public void Compare_OneReportMore_KeepsTheIdOfQuestionsThatItAddsTo(string story, string left)
    {
        var (whole, fewer, gone) = Both(story, left);
        var after = whole.Questions.Select(q => (q.Id, Claims: Set(q))).ToArray();
        var grown = fewer.Questions.Select(q => (Question: q, Into: after.Where(a => a.Claims.IsProperSupersetOf(Set(q))).Select(a => a.Id).ToArray())).Where(g => g.Into.Length > 0).ToArray();

        grown.Where(g => !g.Into.Contains(g.Question.Id)).Select(g => g.Question.Text).ShouldBeEmpty();
    }

    private static (Account Whole, Account Fewer, string Gone) Both(string story, string left)
    {
        var whole = Accounts.OfSample(story);
        var fewer = Accounts.Verified([.. Repository.Reports(story).Where(r => Path.GetFileName(r) != left)]);
        return (whole, fewer, whole.Articles.Single(a => a.File == left).Id);
    }

    private static IEnumerable<(string Article, string Id)> Ids(Account account) => account.Claims.Select(c => (c.Article, c.Id)).Order();

    private static HashSet<string> Set(Question question) => [.. question.Answers.SelectMany(a => a.Claims)];

    private static string Claims(Question question) => string.Join(' ', question.Answers.SelectMany(a => a.Claims).Order(StringComparer.Ordinal));
}
