namespace Rashomon.Tests.Accounts.Wordings;

public sealed class WordingTests
{
    private const string Quay = " The harbour of Orrin was closed until noon.";

    [Fact]
    public void Make_PredicatesOfJoinedFigures_AreOneHappening() =>
        SomeWording.Of("Police arrested 19 people in Orrin on Tuesday." + Quay, "Police detained 19 people in Orrin on Tuesday.", "Police nabbed 19 people in Orrin on Tuesday.")
            .ShouldBe(["the happening of 3 March 2026 in “How many people were arrested or detained?”: arrest (A), detain (B), nab* (C)"]);

    [Fact]
    public void Make_WhatJoinedFiguresComeOf_IsOneHappening() =>
        SomeWording.TermsOf("Nine people were killed in the attack at the Orrin ferry pier.", "Nine people were killed in the massacre at the Orrin ferry pier.").ShouldContain("attack (A), massacre* (B)");

    [Fact]
    public void Make_PredicatesOfJoinedHappenings_AreOneHappening() =>
        SomeWording.TermsOf("The harbour council condemned the new fishing rules of Tessen on Monday.", "The harbour council slammed the new fishing rules of Tessen on Monday.").ShouldContain("condemn (A), slam* (B)");

    [Fact]
    public void Make_CountedByOneFigure_AreOnePopulation() =>
        SomeWording.TermsOf("The navy captured 23 pirates off Orrin on Tuesday.", "The navy captured 23 brigands off Orrin on Tuesday.").ShouldContain("pirate (A), brigand* (B)");

    [Fact]
    public void Make_PartOfJoinedHappenings_IsOneGroup() =>
        SomeWording.TermsOf("The old grain mill of Orrin was burned by rebels on Monday night.", "The old grain mill of Orrin was burned by terrorists on Monday night.").ShouldContain("rebel (A), terrorist* (B)");

    [Theory]
    [InlineData("The dictator Ada Brock opened the bridge at Orrin on Monday.")]
    [InlineData("Ada Brock, the dictator, opened the bridge at Orrin on Monday.")]
    [InlineData("Ada Brock is a dictator. She opened the bridge at Orrin on Monday.")]
    public void Make_DescriptionsOfAName_AreOneReferent(string second) =>
        SomeWording.Of("President Ada Brock spoke at Orrin. Ada Brock, the president, opened the bridge on Monday.", second).ShouldContain("Ada Brock: president (A), dictator* (B)");

    [Fact]
    public void Make_SuspectWithAName_IsNotCalledByIt() =>
        SomeWording.Of("The suspect Ada Brock, a harbour official, spoke at Orrin on Monday.", "The killer Ada Brock, a harbour official, spoke at Orrin on Monday.").ShouldBeEmpty();

    [Fact]
    public void Make_DescriptionThatIsDenied_IsLeftOut() =>
        SomeWording.Of("Ada Brock, the president, opened the bridge at Orrin on Monday.", "Ada Brock is not a dictator. She opened the bridge at Orrin on Monday.").ShouldBeEmpty();

    [Fact]
    public void Make_NounsThatPointBack_AreTheStorysHappening() =>
        SomeWording.Of("Police entered the Orrin docks on Tuesday. The raid lasted an hour." + Quay, "Police entered the Orrin docks on Tuesday. The operation lasted until noon." + Quay)
            .ShouldContain("the happening of 3 March 2026: raid (A), operation (B)");

    [Fact]
    public void Make_PeopleThatReportsPointBackTo_AreTheStorysPeople() =>
        SomeWording.Of("A crowd filled the Orrin docks on Tuesday. The protesters burned a barge." + Quay, "A crowd filled the Orrin docks on Tuesday. The hooligans burned a barge." + Quay)
            .ShouldContain("people in the happening of 3 March 2026: protester (A), hooligan* (B)");

    [Theory]
    [InlineData("Police “nabbed” 19 people in Orrin on Tuesday.")]
    [InlineData("“They nabbed 19 people in Orrin on Tuesday,” harbour master Bo Lind said.")]
    [InlineData("Police nabbed 19 people in Orrin on Tuesday, harbour master Bo Lind said.")]
    public void Make_AnothersWords_AreLeftOut(string second) =>
        SomeWording.Of("Police arrested 19 people in Orrin on Tuesday.", second).ShouldBeEmpty();

    [Fact]
    public void Make_FormsOfOneWord_AreOneTerm() =>
        SomeWording.Of("Police arrested 19 people in Orrin on Tuesday.", "Police said nothing of the arrest of 19 people in Orrin on Tuesday.", "Nineteen arrests were made in Orrin on Tuesday.").ShouldBeEmpty();

    [Fact]
    public void Make_NumberWordsAndPeople_AreNoTerms() =>
        SomeWording.Of("Police arrested 19 persons in Orrin on Tuesday.", "Police arrested nineteen people in Orrin on Tuesday.").ShouldBeEmpty();

    [Fact]
    public void Make_TermsOfTwoThingsInOneSentence_StayApart() =>
        SomeWording.Of("In an operation on Tuesday the Orrin navy repulsed an attack on a barge." + Quay, "The Orrin navy won praise on Tuesday. The operation was hard." + Quay, "The barge left Orrin on Tuesday. The attack came at dawn." + Quay).ShouldBeEmpty();

    [Fact]
    public void Make_AnyOrderOfReports_GivesTheSame()
    {
        string[] reports = ["Police arrested 19 people in Orrin on Tuesday. The raid lasted an hour.", "Police detained 19 people in Orrin on Tuesday. The operation lasted an hour.", "Police nabbed 19 thugs in Orrin on Tuesday."];

        var articles = reports.Select((text, i) => Some.Article(text, outlet: "Outlet " + i)).ToArray();

        Rashomon.Accounts.AccountJson.Write(Rashomon.Accounts.AccountBuilder.Build([.. articles.Reverse()], new())).ShouldBe(Rashomon.Accounts.AccountJson.Write(Rashomon.Accounts.AccountBuilder.Build(articles, new())));
    }

    [Fact]
    public void Make_Terms_CiteTheExactWords()
    {
        var account = SomeWording.Account("Police arrested 19 people in Orrin on Tuesday.", "Police detained 19 people in Orrin on Tuesday.");

        account.Wording.Single().Terms.SelectMany(term => term.Reports).Select(report => report.Text).ShouldBe(["arrested", "detained"]);
        account.Wording.Single().Terms.SelectMany(term => term.Reports).ShouldAllBe(report => account.Claims.Any(claim => claim.Id == report.Claim));
    }
}
