using System.Collections.Immutable;
using System.Diagnostics;
using Rashomon.Accounts;
using Rashomon.Accounts.Verification;
using Rashomon.Eval.Corpora;

namespace Rashomon.Eval.Running;

/// <summary>Makes the accounts of many stories and holds what <c>rashomon verify</c> holds of each: that nothing in it is invented.</summary>
/// <param name="output">Where the faults and the sum go.</param>
internal sealed class VerifyCommand(TextWriter output)
{
    /// <summary>0 where no account has a fault, 1 where one has, 2 where there is no story.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="folder">Where each account is written; null for nowhere.</param>
    public int Run(IReadOnlyCollection<CorpusStory> stories, string? folder = null)
    {
        var (articles, questions, spans, faults) = (0, 0, 0, 0);
        var clock = Stopwatch.StartNew();
        foreach (var story in stories)
        {
            ImmutableArray<Article> reports = [.. story.Texts.Select(CorpusArticles.Read)];
            // What is checked is what was written, as a reader of the file would check it.
            var json = AccountJson.Write(AccountBuilder.Build(reports, new()));
            if (folder is not null)
                File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, $"{story.Set}-{story.Name}.json"), json);
            var account = AccountJson.Read(json);
            var result = AccountVerifier.Check(account, reports);
            articles += reports.Length;
            questions += account.Questions.Length;
            spans += result.SpansChecked;
            faults += WriteFaults(story, account, result);
        }

        output.WriteLine(FormattableString.Invariant(
            $"{stories.Count} stories, {articles} articles, {questions} questions, {spans} spans checked to the letter, {faults} faults, {clock.Elapsed.TotalSeconds:0} s"));
        return stories.Count == 0 ? 2 : faults == 0 ? 0 : 1;
    }

    /// <summary>A line a fault; a step that failed, or a span that could not be checked, is one too.</summary>
    private int WriteFaults(CorpusStory story, Account account, VerificationResult result)
    {
        var faults = result.Faults.Select(fault => fault.ToString())
            .Concat(account.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}")).ToList();
        if (result.SpansUnchecked > 0)
            faults.Add($"{result.SpansUnchecked} spans were not checked");
        foreach (var fault in faults)
            output.WriteLine($"{story.Set} {story.Name}: {fault}");
        return faults.Count;
    }
}
