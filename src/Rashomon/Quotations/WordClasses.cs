using System.Collections.Frozen;
using Rashomon.Language;

namespace Rashomon.Quotations;

/// <summary>Closed classes of English words that bound the phrases around a cue.</summary>
internal static class WordClasses
{
    private static readonly FrozenSet<string> Auxiliaries = Lists.Words(
        "is are was were be been being am has have had do does did will would can could may might must shall should 's 're 've 'd 'll ’s ’re ’ve ’d ’ll 'm ’m ca wo");

    private static readonly FrozenSet<string> Adverbs = Lists.Words(
        """
        also later then again earlier recently even still just once already previously both all not n't n’t never always often now soon only first further too so far
        ever yet today yesterday immediately himself herself itself themselves reportedly today long once simply
        """);

    private static readonly FrozenSet<string> IrregularPasts = Lists.Words(
        """
        came went took made got gave won held kept sent began fell rose ran sank broke brought built bought caught drew drove flew fought grew heard knew lay paid sat sold
        stood struck swept taught threw wore became lost met left put
        """);

    private static readonly FrozenSet<string> Determiners = Lists.Words(
        "the a an this that these those his her its their our my your some any no every each another several many most both two three four five all other such one");

    private static readonly FrozenSet<string> Prepositions = Lists.Words(
        """
        in on at by for from of to with without during after before over under between among about against across along amid around near toward towards upon via per
        into onto off out through despite like unlike since until within as regarding concerning following including
        """);

    private static readonly FrozenSet<string> Subordinators = Lists.Words(
        "that because although though while since until unless if when where whereas whether as but which who whom whose what how why and or nor so than before after");

    private static readonly FrozenSet<string> Pronouns = Lists.Words("he she they it i we you who which");

    /// <summary>Forms of be, have, do, and modals.</summary>
    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    /// <summary>May stand between a subject and its verb.</summary>
    public static bool IsAdverb(string word) => Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) && word is not ("family" or "Family" or "Italy" or "assembly" or "Assembly" or "July"));

    /// <summary>Opens a noun phrase.</summary>
    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    /// <summary>Takes a noun phrase.</summary>
    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>Opens a clause, or joins two.</summary>
    public static bool IsSubordinator(string word) => Subordinators.Contains(word);

    /// <summary>Stands as a subject for someone named before.</summary>
    public static bool IsPronoun(string word) => Pronouns.Contains(word);

    /// <summary>Forms of be.</summary>
    public static bool IsBe(string word) => word.ToLowerInvariant() is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'re" or "’re" or "'m" or "’m";

    /// <summary>A word of time: day, month, "today", "early".</summary>
    public static bool IsTime(string word) => NameWords.Times.Contains(word);

    /// <summary>Probably a finite verb, in a rule that only asks whether a stretch of words is a clause.</summary>
    public static bool LooksFinite(string word) =>
        word.ToLowerInvariant() is not ("'s" or "’s") && (IsAuxiliary(word) || IrregularPasts.Contains(word) || (char.IsLower(word[0]) && word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word is not ("united" or "armed" or "unnamed" or "so-called"))
            || CueLexicon.Find(word) is { Form: VerbForm.Past or VerbForm.Third, AlsoNoun: false });
}
