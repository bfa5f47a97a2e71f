using System.Globalization;

namespace Rashomon.Accounts.Verification;

/// <summary>A figure as a sentence states it: by value, or by a word that has no one value ("dozens").</summary>
internal readonly record struct Figure(double? Value, string? Word)
{
    public override string ToString() => Word ?? Value?.ToString("#,0.######", CultureInfo.InvariantCulture) ?? "";
}
