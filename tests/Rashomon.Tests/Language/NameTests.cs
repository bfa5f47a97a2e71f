using Rashomon.Language;

namespace Rashomon.Tests.Language;

public sealed class NameTests
{
    [Theory]
    [InlineData("Officials in Norhaven met Mara Velt.", "Mara Velt", EntityType.Person)]
    [InlineData("It was signed by the Ministry of Fisheries on Friday.", "Ministry of Fisheries", EntityType.Organization)]
    [InlineData("They came from France by train.", "France", EntityType.Place)]
    [InlineData("A crowd of Albanians waited.", "Albanians", EntityType.Group)]
    [InlineData("They sailed the Gulf of Tessen at night.", "Gulf of Tessen", EntityType.Place)]
    [InlineData("Flights left Ostrel Airport late.", "Ostrel Airport", EntityType.Facility)]
    [InlineData("The letter was sent to Gen. Oto Brask.", "Oto Brask", EntityType.Person)]
    [InlineData("The River Mission found two points of impact, according to its head, Arvo Dentz.", "Arvo Dentz", EntityType.Person)]
    [InlineData("He met Omar al-Tamri and left.", "Omar al-Tamri", EntityType.Person)]
    public void Annotate_NameInSentence_FindsItWithItsType(string text, string name, EntityType type)
    {
        var names = Names(text);
        names.ShouldContain(n => n.Text.Equals(name, StringComparison.Ordinal));
        names.First(n => n.Text.Equals(name, StringComparison.Ordinal)).Type.ShouldBe(type);
    }

    [Theory]
    [InlineData("Several people ran. However, nobody fell on Monday.")]
    [InlineData("Police said the road was shut.")]
    public void Annotate_CapitalsOfPlaceOnly_FindsNoName(string text) => Names(text).ShouldBeEmpty();

    [Fact]
    public void Annotate_TitleBeforeName_IsKeptApart()
    {
        var name = Names("Deputy Mayor Ada Quill left.").Single();
        name.Text.ShouldBe("Ada Quill");
        name.Title.ShouldBe("Deputy Mayor");
    }

    [Theory]
    [InlineData("SHIP SINKS OFF OSTREL", "Ostrel")]
    [InlineData("Ship Sinks Off Ostrel", "Ostrel")]
    public void Annotate_HeadingInCapitals_HasOnlyWhatTheBodyNames(string heading, string name)
    {
        var article = Some.Article("A ship sank near the town of Ostrel on Monday. Officials in Ostrel were told.", heading);
        var document = new Rashomon.Annotation.AnnotationPipeline(new TokenAnnotator(), new AnalysisAnnotator(), new NameAnnotator()).Annotate(article);
        var inHeading = document.Get<NameLayer>().Mentions.Where(m => m.Span.End <= heading.Length).ToList();
        inHeading.Count.ShouldBe(1);
        inHeading[0].Text.ShouldBe(name, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void Annotate_GazetteerGiven_ItDecides()
    {
        var layer = Some.Document("They left Quorn by boat.", new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new NameAnnotator(new OneName())).Get<NameLayer>();
        layer.Mentions.Single().Type.ShouldBe(EntityType.Facility);
    }

    [Theory]
    [InlineData("Mayor Ada Quill spoke. Mr Quill left. Quill did not return.", "Ada Quill", 3)]
    [InlineData("The Harbour Rescue Unit (HRU) came. The HRU left.", "Harbour Rescue Unit", 3)]
    public void Chains_OneBearer_JoinUnderTheFullestName(string text, string name, int mentions)
    {
        var chains = Chains(text);
        chains.Single(c => c.Name.Equals(name, StringComparison.Ordinal)).Mentions.Length.ShouldBe(mentions);
    }

    [Fact]
    public void Chains_TwoPeople_StayApart()
    {
        var chains = Chains("Ada Quill met Bruno Stahl. Quill left; Stahl stayed.");
        chains.Length.ShouldBe(2);
        chains.ShouldAllBe(c => c.Mentions.Length == 2);
    }

    [Theory]
    [InlineData("Mara Velt, the mayor of Ostrel, left.", "Mara Velt", "mayor of Ostrel", "Ostrel")]
    [InlineData("In the town, police chief Ivo Tarn spoke.", "Ivo Tarn", "police chief", null)]
    [InlineData("The spokesman for the Red Cross, Col. Ivo Tarn, spoke.", "Ivo Tarn", "spokesman for the Red Cross", "Red Cross")]
    public void Chains_RoleBesideName_IsRead(string text, string name, string role, string? affiliation)
    {
        var chain = Chains(text).Single(c => c.Name.Equals(name, StringComparison.Ordinal));
        chain.Roles.ShouldContain(role);
        chain.Affiliation.ShouldBe(affiliation);
    }

    private static System.Collections.Immutable.ImmutableArray<NameMention> Names(string text) =>
        Some.Document(text, new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new NameAnnotator()).Get<NameLayer>().Mentions;

    private static System.Collections.Immutable.ImmutableArray<NameChain> Chains(string text) =>
        Some.Document(text, new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new NameAnnotator(), new NameChainAnnotator()).Get<NameChainLayer>().Chains;

    private sealed class OneName : INameGazetteer
    {
        public EntityType? TypeOf(string name) => name is "Quorn" ? EntityType.Facility : null;
    }
}
