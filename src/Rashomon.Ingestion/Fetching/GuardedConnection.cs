using System.Net;
using System.Net.Sockets;

namespace Rashomon.Ingestion.Fetching;

/// <summary>
/// Connects to a host after its name was resolved and its addresses were looked at. The connection goes to the very address that was looked at, so a name that resolves
/// otherwise a moment later changes nothing.
/// </summary>
/// <param name="isAllowed">Which addresses may be asked.</param>
/// <param name="resolve">Resolves a name.</param>
internal sealed class GuardedConnection(Func<IPAddress, bool> isAllowed, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    /// <summary>Opens the connection.</summary>
    /// <exception cref="AddressRefusedException">No address may be asked.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancellation).ConfigureAwait(false);
        // A name with one private address among public ones is as suspicious as one with none: such names are made to slip through.
        if (Array.Find(addresses, address => !isAllowed(address)) is { } refused)
            throw new AddressRefusedException(host, refused);
        Exception? last = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, context.DnsEndPoint.Port), cancellation).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (Exception e)
            {
                socket.Dispose();
                if (e is not SocketException)
                    throw;
                last = e;
            }
        }
        throw last ?? new SocketException((int)SocketError.HostNotFound);
    }
}
