using System.Collections.Immutable;

namespace Rashomon.Eval.Gold;

/// <summary>What an editor read from the reports of one story by hand: the standard that an account is held to.</summary>
/// <param name="Name">The story's name, which is also its folder's.</param>
/// <param name="Documents">The reports.</param>
/// <param name="Questions">The questions with their answers.</param>
/// <param name="Quotations">Every direct and mixed quotation.</param>
/// <param name="Dates">Every dated statement.</param>
/// <param name="Draws">What each report draws on.</param>
internal sealed record GoldStory(
    string Name,
    ImmutableArray<GoldDocument> Documents,
    ImmutableArray<GoldQuestion> Questions,
    ImmutableArray<GoldQuotation> Quotations,
    ImmutableArray<GoldDate> Dates,
    ImmutableArray<GoldDraw> Draws)
{
    /// <summary>All answers, in the order of the questions.</summary>
    public IEnumerable<GoldAnswer> Answers => Questions.SelectMany(question => question.Answers);
}

/// <summary>One report.</summary>
/// <param name="Id">Its short name within the gold file.</param>
/// <param name="File">Its file's name; an account's article is matched by it.</param>
/// <param name="Boilerplate">Strings that do not belong to the report.</param>
internal sealed record GoldDocument(string Id, string File, ImmutableArray<string> Boilerplate);

/// <summary>One question.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Kind">quantity, category, date, place, event or breakdown.</param>
/// <param name="Verdict">agreed, contested, updated, single-source or unsupported-headline.</param>
/// <param name="Weak">Whether editors may differ on the verdict: it is then neither asked for nor held against an account.</param>
/// <param name="Answers">What the reports say.</param>
internal sealed record GoldQuestion(string Id, string Kind, string Verdict, bool Weak, ImmutableArray<GoldAnswer> Answers);

/// <summary>One quotation.</summary>
/// <param name="Doc">The report.</param>
/// <param name="Text">The quoted words.</param>
/// <param name="Speakers">The speaker, and other names that will do.</param>
internal sealed record GoldQuotation(string Doc, string Text, ImmutableArray<string> Speakers);

/// <summary>One statement in one report and the date it tells of.</summary>
/// <param name="Doc">The report.</param>
/// <param name="Text">The words of the statement.</param>
/// <param name="Date">2008, 2018-11, 2019-05-28, or two of them with a slash.</param>
/// <param name="Entry">Which happening of the timeline it is: two of one number tell of one.</param>
internal sealed record GoldDate(string Doc, string Text, string Date, int Entry);

/// <summary>One thing that one report draws on.</summary>
/// <param name="Doc">The report.</param>
/// <param name="Source">An outlet, an agency, a party, or another report's <see cref="GoldDocument.Id"/>.</param>
internal sealed record GoldDraw(string Doc, string Source);
