using System.Collections.Immutable;
using System.Text;

namespace Rashomon.Storage.Searching;

/// <summary>Reads a text in which what was found stands between the control characters 2 and 3, which no article has in its words.</summary>
internal static class Marked
{
    public static (string Text, ImmutableArray<Span> Marks) Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = ImmutableArray.CreateBuilder<Span>();
        var start = -1;
        foreach (var c in marked)
        {
            if (c == '\u0002')
            {
                start = text.Length;
            }
            else if (c == '\u0003')
            {
                if (start >= 0)
                    marks.Add(new(start, text.Length));
                start = -1;
            }
            else
            {
                text.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
            }
        }

        return (text.ToString(), marks.ToImmutable());
    }
}
