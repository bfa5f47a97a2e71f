using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Times;

/// <summary>Finds time expressions by rules, sentence by sentence; linear in the text. The rules are in <c>docs/times.md</c>.</summary>
public sealed class TimeAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(TimeLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var tokens = document.Get<TokenLayer>();
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        foreach (var sentence in tokens.Sentences)
        {
            var words = TimeWords.Of(document.Text, tokens, sentence);
            for (var i = 0; i < words.Count;)
            {
                if (Modified(words, i) is not { } reading)
                {
                    i++;
                    continue;
                }

                var span = words.Cover(i, reading.End);
                found.Add(new(span, span.Of(document.Text), reading.Type, reading.Form, reading.Modifier, ModifierReader.Bound(words, i)));
                i = reading.End;
            }
        }

        return new TimeLayer(found.ToImmutable());
    }

    /// <summary>The longest reading with or without narrowing words before it.</summary>
    private static Reading? Modified(TimeWords words, int i)
    {
        if (!Starters.At(words, i))
            return null;
        var plain = Longer(Plain(words, i), ModifierReader.UnitEnd(words, i));
        var modifier = ModifierReader.Read(words, i, out var next);
        if (next > i && Plain(words, next) is { Modifier: TimeModifier.None, Form: not (TimeForm.Vague or TimeForm.Length or TimeForm.Recurring) } inner)
            plain = Longer(plain, inner with { Modifier = modifier });
        if (plain is null || plain.Modifier != TimeModifier.None)
            return plain;
        // "August-end", "1990 or so".
        return words.Is(plain.End, "or") && words.Is(plain.End + 1, "so") ? plain with { End = plain.End + 2, Modifier = TimeModifier.Approximate } : plain;
    }

    private static Reading? Plain(TimeWords words, int i)
    {
        var day = Day(words, i);
        var withTime = day is null ? null : ClockReader.After(words, day);
        return Longer(withTime ?? day, ClockReader.Read(words, i, Day));
    }

    private static Reading? Day(TimeWords words, int i)
    {
        Reading? best = null;
        foreach (var reader in Readers)
            best = Longer(best, reader(words, i));
        return best;
    }

    /// <summary>In case of a tie the earlier wins, so the order is from the definite to the vague.</summary>
    private static readonly ImmutableArray<Func<TimeWords, int, Reading?>> Readers =
    [
        CalendarReader.Read, YearReader.Range, WeekdayReader.Read, ShiftReader.Read, YearPartReader.Read, VagueReader.Holiday, LengthReader.Read, VagueReader.Recurring, VagueReader.Read,
    ];

    private static Reading? Longer(Reading? first, Reading? second) => second is null || (first is not null && first.End >= second.End) ? first : second;
}
