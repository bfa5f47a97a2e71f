using FsCheck;
using FsCheck.Fluent;

namespace Rashomon.Ingestion.Tests;

public class BlockPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Harbour reopens after collision", Some.Lead, Some.Second, "By Ann Lee", "PORT HALEN, Norland (AP) — ", "date 2024-05-03 ", "May 3, 2024 2:27 PM", "Sign up for our daily newsletter ",
        "Advertisement", "Read more: the storm in pictures", "*", "- one item", "- another item", "“We saw them,", "” she said.", "\"Open quote", "(Reuters)", "Reuters contributed.", "Contact us at desk@coastherald.com.",
        "Copyright © Coast Herald, 2024", "SIRENS WAIL", " ", "\n", "\n\n", "\r\n", "\t", "\uFEFF", "\u2028", "[Coast Wire](#)", "> quoted", "# Heading", "…", "<b>", "é", "\uD83D\uDE00", "\uD83D", "\0", "3", "(", ") — ", " and then", "Image 1 of 5",
    ];

    [Fact]
    public void Blocks_AnyMixOfPieces_CoverAllButWhiteSpaceAndDoNotOverlap()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
        Prop.ForAll(texts, Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(600));
    }

    [Fact]
    public void Blocks_AnyText_CoverAllButWhiteSpaceAndDoNotOverlap() =>
        Prop.ForAll<string>(text => Holds(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Blocks_AnyMixInPages_CoverAllButWhiteSpaceAndDoNotOverlap()
    {
        string[] tags = ["<p>", "</p>", "<div class=related>", "</div>", "<article>", "</article>", "<h1>", "</h1>", "<h2>", "<ul><li>", "</ul>", "<table><tr><td>", "</table>", "<br>", "<br><br>", "<a href=x>", "</a>", "<blockquote>", "<figcaption>", "</figcaption>", "<!--", "-->", "<script>", "</script>"];
        var pages = Gen.Elements(Pieces.Concat(tags).ToArray()).ListOf().Select(pieces => "<!doctype html><body>" + string.Concat(pieces)).ToArbitrary();
        Prop.ForAll(pages, Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Read_PlainText_KeepsEveryCharacter() =>
        Some.Article("  " + Some.Body.Replace("\n", "\r\n", StringComparison.Ordinal) + " \t\n").Text.ShouldBe("  " + Some.Body.Replace("\n", "\r\n", StringComparison.Ordinal) + " \t\n");

    [Fact]
    public void Read_Twice_GivesTheSameArticle()
    {
        var first = Some.Article(Some.Body);
        var second = Some.Article(Some.Body);
        first.Id.ShouldBe(second.Id);
        first.Blocks.ShouldBe(second.Blocks);
        first.Id.ShouldBe("a" + first.Hash[..12]);
    }

    private static bool Holds(string text)
    {
        var result = Some.Read(text);
        if (result.Article is null)
            return result.Diagnostics.Any(d => d.Severity == Severity.Error);
        return BlockInvariants.Fault(result.Article) is { } fault ? throw new InvalidOperationException(fault) : true;
    }
}
