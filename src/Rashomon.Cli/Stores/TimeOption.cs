using System.CommandLine;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary>Options that take a time as people give it.</summary>
internal static class TimeOption
{
    /// <summary>An option that takes a year, month, day or instant.</summary>
    public static Option<string?> Of(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "TIME" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && GivenTime.Start(result.Tokens[0].Value) is null)
                result.AddError($"{name} takes a time such as 2031-05-28, 2031-05 or 2031-05-28T14:00Z, not “{result.Tokens[0].Value}”.");
        });
        return option;
    }
}
