namespace Rashomon.Eval.Language;

/// <summary>One figure of the table.</summary>
/// <param name="Key">Name in the file of floors.</param>
/// <param name="What">What is measured.</param>
/// <param name="On">The text it is measured on.</param>
/// <param name="Value">The figure, in percent.</param>
/// <param name="Target">What was asked for, or null.</param>
/// <param name="Others">Figures of others for comparison.</param>
internal sealed record Measured(string Key, string What, string On, double Value, double? Target, string Others = "");
