namespace Rashomon.Storage;

/// <summary>Accounts that were made.</summary>
public interface IAccountShelf
{
    /// <summary>The account of an input; null where it was never made.</summary>
    /// <param name="key">The hash of all that it depends on.</param>
    AccountEntry? Get(string key);
}
