using System.Net;

namespace Rashomon.Ingestion.Fetching;

/// <summary>A host has no address that may be asked.</summary>
/// <param name="host">The host.</param>
/// <param name="address">One of its addresses.</param>
internal sealed class AddressRefusedException(string host, IPAddress address) : IOException($"{host} is at {address}, which is not public")
{
    /// <summary>The host.</summary>
    public string Host { get; } = host;
}
