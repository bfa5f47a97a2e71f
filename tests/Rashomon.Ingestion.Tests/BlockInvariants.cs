using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.Tests;

/// <summary>What holds of the blocks of every article.</summary>
internal static class BlockInvariants
{
    /// <summary>The first fault; null where there is none.</summary>
    public static string? Fault(Article article)
    {
        var at = 0;
        foreach (var block in article.Blocks)
        {
            if (block.Span.IsEmpty || block.Span.Start < at || block.Span.End > article.Text.Length)
                return $"{block.Span} after {at} of {article.Text.Length}";
            if (!IsBlank(article.Text, at, block.Span.Start))
                return $"text left out before {block.Span}: {article.Text[at..block.Span.Start]}";
            if (block.Kind == BlockKind.Boilerplate && string.IsNullOrEmpty(block.Reason))
                return $"{block.Span} has no reason";
            at = block.Span.End;
        }
        return IsBlank(article.Text, at, article.Text.Length) ? null : $"text left out after {at}: {article.Text[at..]}";
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Words.IsBlank(text[i]))
                return false;
        }
        return true;
    }
}
