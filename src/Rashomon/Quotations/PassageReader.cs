using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quotations;

/// <summary>Finds passages that a line such as "According to the Agency:" gives as another outlet's report.</summary>
internal sealed class PassageReader(AnnotatedDocument document)
{
    /// <summary>Paragraphs that an introduction reaches over where nothing marks its end: quoting more is rare, and taking less loses an origin.</summary>
    private const int MostBlocks = 2;

    private readonly TokenLayer _tokens = document.Get<TokenLayer>();
    private readonly NameLayer _names = document.Get<NameLayer>();

    /// <summary>The passages in order.</summary>
    public ImmutableArray<EmbeddedPassage> Read()
    {
        var passages = ImmutableArray.CreateBuilder<EmbeddedPassage>();
        var blocks = document.Article.Blocks;
        var end = -1;
        foreach (var sentence in _tokens.Sentences)
        {
            if (sentence.Block < end || !blocks[sentence.Block].IsBody || !Introduces(sentence, blocks[sentence.Block]) || OutletIn(sentence) is not { } outlet)
                continue;
            var taken = Following(sentence.Block);
            if (taken.IsEmpty)
                continue;
            end = taken[^1] + 1;
            var passage = blocks[taken[0]].Span.Cover(blocks[taken[^1]].Span);
            passages.Add(new(outlet.Text, outlet.Span, sentence.Span, passage, taken) { Cue = CueIn(sentence) });
        }

        return passages.ToImmutable();
    }

    /// <summary>Whether the sentence ends its block with a colon.</summary>
    private bool Introduces(Sentence sentence, Block block)
    {
        var last = _tokens.Tokens[sentence.EndToken - 1].Span;
        return document.Text[last.End - 1] == ':' && document.Text.AsSpan(last.End, block.Span.End - last.End).IsWhiteSpace();
    }

    private NameMention? OutletIn(Sentence sentence)
    {
        for (var i = sentence.EndToken - 1; i >= sentence.FirstToken; i--)
        {
            if (_names.MentionAt(i) is var at and >= 0 && SpeechWords.IsOutlet(_names.Mentions[at].Text))
                return CueIn(sentence) is null ? null : _names.Mentions[at];
        }

        return null;
    }

    private string? CueIn(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var word = document.TextOf(_tokens.Tokens[i].Span);
            if (string.Equals(word, "according", StringComparison.OrdinalIgnoreCase))
                return word + " to";
            if (CueLexicon.Find(word) is { Kind: CueKind.Say or CueKind.Write or CueKind.Show })
                return word;
            if (word is "From" or "from" or "Via" or "via" or "per" or "Per")
                return word;
        }

        return null;
    }

    private ImmutableArray<int> Following(int introduction)
    {
        var blocks = document.Article.Blocks;
        var taken = ImmutableArray.CreateBuilder<int>();
        var quoted = false;
        for (var b = introduction + 1; b < blocks.Length; b++)
        {
            if (!blocks[b].IsBody)
                continue;
            if (taken.Count == 0)
                quoted = blocks[b].Kind == BlockKind.Quotation;
            else if (quoted ? blocks[b].Kind != BlockKind.Quotation : taken.Count >= MostBlocks || TurnsAway(blocks[b]))
                break;
            taken.Add(b);
        }

        return taken.ToImmutable();
    }

    /// <summary>Whether a block starts as the outlet's own comment does.</summary>
    private bool TurnsAway(Block block)
    {
        var first = _tokens.TokenAt(block.Span.Start);
        return first >= _tokens.Tokens.Length || document.TextOf(_tokens.Tokens[first].Span) is "However" or "Meanwhile" or "But" or "Though" or "Although" or "Other" or "Earlier" or "Yet"
            || document.Text[block.Span.End - 1] == ':';
    }
}
