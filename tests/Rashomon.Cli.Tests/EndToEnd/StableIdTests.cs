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
    public void Compare_WithoutOneReport_KeepsTheQuestionsThatItHasNoPartIn(string story, string left)
    {
        var (whole, fewer, gone) = Both(story, left);
        var untouched = whole.Questions.Where(q => q.Answers.All(a => !a.Articles.Contains(gone))).ToDictionary(q => q.Id, Claims, StringComparer.Ordinal);
        var kept = fewer.Questions.ToDictionary(q => q.Id, Claims, StringComparer.Ordinal);

        untouched.ShouldNotBeEmpty();
        var moved = untouched.Where(q => !kept.TryGetValue(q.Key, out var claims) || claims != q.Value).Select(q => whole.Questions.First(w => w.Id == q.Key).Text);
        moved.ShouldBeEmpty();
    }

    private static (Account Whole, Account Fewer, string Gone) Both(string story, string left)
    {
        var whole = Accounts.OfSample(story);
        var fewer = Accounts.Verified([.. Repository.Reports(story).Where(r => Path.GetFileName(r) != left)]);
        return (whole, fewer, whole.Articles.Single(a => a.File == left).Id);
    }

    private static IEnumerable<(string Article, string Id)> Ids(Account account) => account.Claims.Select(c => (c.Article, c.Id)).Order();

    private static string Claims(Question question) => string.Join(' ', question.Answers.SelectMany(a => a.Claims).Order(StringComparer.Ordinal));
}
