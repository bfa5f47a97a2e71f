using Rashomon.Accounts;

namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>Ids come from content: one report more does not break a link.</summary>
public sealed class StableIdTests
{
    public static TheoryData<string> Stories => [.. Repository.Stories];

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

    [Theory, MemberData(nameof(Stories))]
    public void Compare_LaterReportsComing_KeepsTheIdOfQuestionsThatTheyAddTo(string story)
    {
        var files = Accounts.OfSample(story).Articles.Select(a => Path.Combine(Repository.Sample(story), a.File!)).ToArray();
        for (var count = 2; count < files.Length; count++)
        {
            var before = Accounts.Verified(files[..count]);
            var account = Accounts.Verified(files[..(count + 1)]);
            var old = before.Claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var question in account.Questions)
            {
                // What the new report makes the engine group anew is another question; what it only adds to is not.
                var grown = before.Questions.Where(b => b.Kind == question.Kind && Set(b).SetEquals(Set(question).Where(old.Contains))).ToArray();
                if (grown.Length > 0)
                    question.Id.ShouldBe(grown[0].Id, $"{question.Text} with {Path.GetFileName(files[count])}");
            }
        }
    }

    private static (Account Whole, Account Fewer, string Gone) Both(string story, string left)
    {
        var whole = Accounts.OfSample(story);
        var fewer = Accounts.Verified([.. Repository.Reports(story).Where(r => Path.GetFileName(r) != left)]);
        return (whole, fewer, whole.Articles.Single(a => a.File == left).Id);
    }

    private static IEnumerable<(string Article, string Id)> Ids(Account account) => account.Claims.Select(c => (c.Article, c.Id)).Order();

    private static HashSet<string> Set(Question question) => [.. question.Answers.SelectMany(a => a.Claims)];

    private static string Claims(Question question) => question.Kind + " " + string.Join(' ', question.Answers.SelectMany(a => a.Claims).Order(StringComparer.Ordinal));
}
