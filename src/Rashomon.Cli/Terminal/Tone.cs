namespace Rashomon.Cli.Terminal;

/// <summary>What a run of text is, from which its colour follows. Nothing is told by tone alone.</summary>
internal enum Tone
{
    Plain,
    Title,
    Heading,
    Quiet,
    Contested,
    Settled,
    Bar,
    SoftBar,
    Words,
    Differs,
    LeftOut,
    Warning,
    Error,
}
