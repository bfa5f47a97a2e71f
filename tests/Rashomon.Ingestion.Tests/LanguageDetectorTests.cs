using Rashomon.Ingestion.Languages;

namespace Rashomon.Ingestion.Tests;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("The ferry sank off the coast on Monday and all of the crew were rescued, the owner said.", "en")]
    [InlineData("Le ferry a coulé au large de la côte lundi et tous les membres de l'équipage ont été sauvés, selon le propriétaire.", "fr")]
    [InlineData("El barco se hundió frente a la costa el lunes y todos los miembros de la tripulación fueron rescatados por un pesquero.", "es")]
    [InlineData("Il traghetto è affondato al largo della costa e tutti i membri sono stati salvati, ha detto il proprietario della nave.", "it")]
    [InlineData("De veerboot is maandag voor de kust gezonken en alle leden van de bemanning zijn gered, zei de eigenaar van het schip.", "nl")]
    [InlineData("Färjan sjönk utanför kusten i måndags och alla i besättningen har räddats, sade ägaren till fartyget som inte var där.", "sv")]
    [InlineData("Prom zatonął w poniedziałek u wybrzeży i nie wiadomo, czy wszyscy są bezpieczni, jak powiedział właściciel, który był na miejscu.", "pl")]
    [InlineData("Паром затонул у берега в понедельник, сообщил владелец, и все были спасены.", "ru")]
    [InlineData("渡轮星期一在海岸附近沉没,所有船员都获救。", "zh")]
    [InlineData("غرقت العبارة قبالة الساحل يوم الاثنين وتم إنقاذ الطاقم بأكمله", "ar")]
    public void Detect_RunningText_NamesTheLanguage(string text, string expected) => LanguageDetector.Detect(text).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("The ferry sank")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15")]
    public void Detect_TooLittle_IsNull(string text) => LanguageDetector.Detect(text).ShouldBeNull();
}
