namespace Rashomon.Tuning;

/// <summary>A pair of claims with what the data says of it.</summary>
/// <param name="Group">The story or topic it is from: pairs of one group are never both fitted on and tested on.</param>
/// <param name="Features">As the pair's kind reads them.</param>
/// <param name="Same">Whether they are of one slot.</param>
internal sealed record Sample(string Group, double[] Features, bool Same);
