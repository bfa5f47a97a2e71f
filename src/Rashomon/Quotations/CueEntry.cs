namespace Rashomon.Quotations;

/// <summary>A form of a cue verb.</summary>
/// <param name="Lemma">The verb.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Form">The form.</param>
/// <param name="AlsoNoun">Whether the form is a common noun too.</param>
internal sealed record CueEntry(string Lemma, CueKind Kind, VerbForm Form, bool AlsoNoun);
