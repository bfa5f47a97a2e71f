using System.Collections.Immutable;

namespace Rashomon.Claims;

/// <summary>What a figure may be a figure of: people are arrested, things are confiscated, sums are paid.</summary>
/// <param name="Measured">Whether it has a unit.</param>
/// <param name="Persons">Whether people are counted; null where the words do not tell.</param>
internal readonly record struct FigureTarget(bool Measured, bool? Persons)
{
    /// <summary>The first of several types that fits; null for none.</summary>
    public EventType? Pick(ImmutableArray<EventType> types)
    {
        foreach (var type in types)
        {
            var ofPersons = type.Name is "arrest" or "kill" or "injure" or "release" or "charge" or "convict" or "abduct" or "employ" or "infect" or "treat" or "missing" or "displace" or "aboard";
            var ofThings = type.Name is "confiscate" or "fire" or "buy" or "sell" or "build" or "tax" or "raise";
            var ofMeasures = type.Name is "pay" or "raise" or "earn" or "fine" or "tax" or "measure" or "rise" or "fall" or "lose";
            if ((ofMeasures && !Measured) || (Persons == true && ofThings) || (Persons == false && ofPersons))
                continue;
            return type;
        }

        return null;
    }
}
