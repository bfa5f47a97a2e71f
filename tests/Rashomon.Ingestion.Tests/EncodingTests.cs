using System.Text;

namespace Rashomon.Ingestion.Tests;

public class EncodingTests
{
    private const string Accented = "Die Fähre “Möwe” sank vor Halen. The café owner saw it, and no one could help her.";

    [Fact]
    public void Read_Utf8WithMark_DropsTheMark() => Decoded([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Accented)]).ShouldBe(Accented);

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Read_Utf16_IsRead(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        Decoded([.. encoding.Preamble, .. encoding.GetBytes(Accented)]).ShouldBe(Accented);
    }

    [Fact]
    public void Read_Windows1252_IsReadAndSaid()
    {
        var result = Some.Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Accented));
        result.Article!.Text.ShouldBe(Accented);
        result.Has(DiagnosticCodes.GuessedEncoding).ShouldBeTrue();
    }

    [Fact]
    public void Read_DeclaredCharset_IsUsed()
    {
        var page = "<html><head><meta charset=\"windows-1251\"></head><body><article><p>Паром затонул у берега.</p></article></body></html>";
        Some.Read(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(page)).Article!.Text.ShouldBe("Паром затонул у берега.");
    }

    [Fact]
    public void Read_InvalidBytesInUtf8_AreReplacedAndSaid()
    {
        var text = string.Concat(Enumerable.Repeat(Accented + "\n", 10));
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text), 0xFF, .. "The end of it."u8];
        var result = Some.Read(bytes);
        result.Article!.Text.ShouldBe(text + "\uFFFDThe end of it.");
        result.Has(DiagnosticCodes.InvalidBytes).ShouldBeTrue();
    }

    private static string Decoded(byte[] bytes) => Some.Read(bytes).Article!.Text;
}
