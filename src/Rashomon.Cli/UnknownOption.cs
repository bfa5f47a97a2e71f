using System.CommandLine.Parsing;

namespace Rashomon.Cli;

/// <summary>Keeps a mistyped option from being read as a file's name.</summary>
internal static class UnknownOption
{
    /// <summary>A validator of arguments that are paths: only <c>-</c> alone, for standard input, may start with a hyphen.</summary>
    public static void Refuse(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
            result.AddError($"There is no option “{token.Value}”. For a file of that name give ./{token.Value}.");
    }
}
