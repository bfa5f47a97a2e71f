using Rashomon.Ingestion.Html;

namespace Rashomon.Ingestion.Tests;

public class PageTrimmerTests
{
    [Theory]
    [InlineData("<p>Fog <!-- at\nnight --> over the quay</p>", "<p>Fog over the quay</p>")]
    [InlineData("<div>\n  <p> Fog </p>\n  <p>Rain</p>\n</div>", "<div><p>Fog</p><p>Rain</p></div>")]
    [InlineData("<p>Fog <b>and</b> <i>rain</i></p>", "<p>Fog <b>and</b> <i>rain</i></p>")]
    [InlineData("<script>if (a < b) { c = '<p>'; }</script><p>Fog</p>", "<p>Fog</p>")]
    [InlineData("<style>p > a { }</style><p>Fog</p>", "<p>Fog</p>")]
    [InlineData("<p>Fog<svg><path d='M0'/></svg> rain</p>", "<p>Fog rain</p>")]
    [InlineData("<svg><path><p>Fog</p>", "<svg><path><p>Fog</p>")]
    [InlineData("<p onclick='a > b' class=\"lead x\" data-id=3 style='color:red'>Fog</p>", "<p class=\"lead x\">Fog</p>")]
    [InlineData("<p style='display:none'>Fog</p>", "<p style='display:none'>Fog</p>")]
    [InlineData("<script type='application/ld+json'>{\"a\": \"b\"}</script>", "<script type='application/ld+json'>{\"a\": \"b\"}</script>")]
    [InlineData("2 < 3 and <p>Fog", "2 < 3 and<p>Fog")]
    [InlineData("<p>Fog<!-- never closed", "<p>Fog")]
    public void Trim_Page_LeavesOutWhatIsNotRead(string html, string expected) => PageTrimmer.Trim(html, 100).ShouldBe(expected);

    [Fact]
    public void Trim_DeepPage_GivesNone() => PageTrimmer.Trim(string.Concat(Enumerable.Repeat("<div>", 101)), 100).ShouldBeNull();

    [Fact]
    public void Trim_ManyDrawingsThatNeverClose_TakesTimeInProportion()
    {
        var page = string.Concat(Enumerable.Repeat("<svg><select>", 200_000)) + "</svg>";
        PageTrimmer.Trim(page, 1_000_000).ShouldNotBeNull();
    }
}
