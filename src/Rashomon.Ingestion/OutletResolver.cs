using System.Text.RegularExpressions;
using Rashomon.Ingestion.Outlets;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion;

/// <summary>
/// Finds who published an article. In this order: what the user gives; what its container says; the page's site name; a "source: example.com" line; the domain of a contact
/// address; the address of the page; a domain in the file's name; the copyright line; a name beside the date stamp; "told OUTLET" of one known
/// outlet. The outlet that the text was taken from is never taken for its publisher.
/// </summary>
internal static partial class OutletResolver
{
    public static Outlet? Find(Extraction extraction, GivenMetadata? given, string? file, string? url, string? container = null)
    {
        if (!string.IsNullOrWhiteSpace(given?.Outlet))
            return Named(given.Outlet.Trim(), url is null ? null : DomainName.Of(url));
        var domain = url is null ? null : DomainName.Of(url);
        if (!string.IsNullOrWhiteSpace(container) && container.Length < 120)
            return Named(container.Trim(), domain);
        if (extraction.Page?.SiteName is { Length: > 1 and < 60 } site)
            return Named(site, domain);
        if ((extraction.Page?.TitleSite ?? extraction.Facts.Masthead) is { } name)
            return Named(name, domain);
        var text = extraction.Text;
        return FromSource(text, extraction.Facts)
            ?? FromContact(extraction)
            ?? (domain is null ? null : AtDomain(domain, text))
            ?? (file is not null && DomainName.InFileName(file) is { } inName ? AtDomain(inName, text) : null)
            ?? FromCopyright(extraction)
            ?? FromStamp(extraction.Facts)
            ?? FromInterview(extraction);
    }

    /// <summary>The outlet of a name, as the directory has it, else as given.</summary>
    private static Outlet Named(string name, string? domain)
    {
        if ((OutletDirectory.Find(name) ?? (domain is null ? null : OutletDirectory.Find(domain))) is { } known)
            return new(known.Name, known.Domain);
        return DomainName.Of(name) is { } itself ? new(itself, itself) : new(name, domain is null ? null : DomainName.Registrable(domain));
    }

    /// <summary>The outlet of a domain: the directory's name, else the words of the text that make up the domain's label, else the domain.</summary>
    private static Outlet? AtDomain(string domain, string text)
    {
        if (DomainName.IsShared(domain))
            return null;
        if (OutletDirectory.Find(domain) is { } known)
            return new(known.Name, known.Domain);
        domain = DomainName.Registrable(domain);
        return new(SpelledOut(DomainName.Label(domain), text) ?? domain, domain);
    }

    /// <summary>"Coast Herald" for <c>coastherald</c>: the first run of capitalised words that squashes to the label.</summary>
    private static string? SpelledOut(string label, string text)
    {
        var squashed = label.Replace("-", "", StringComparison.Ordinal);
        var sample = text.Length > 400_000 ? text[..200_000] + "\n" + text[^200_000..] : text;
        foreach (Match match in CapitalisedRun().Matches(sample))
        {
            var words = match.Value.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
            for (var first = 0; first < words.Length; first++)
            {
                var joined = "";
                for (var last = first; last < words.Length && joined.Length < squashed.Length; last++)
                {
                    joined += words[last].Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Replace("&", "and", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
                    if (joined.Equals(squashed, StringComparison.OrdinalIgnoreCase))
                        return string.Join(' ', words[first..(last + 1)]);
                }
            }
        }
        return null;
    }

    private static Outlet? FromSource(string text, TextFacts facts)
    {
        if (facts.Source is not { } source || Same(source, facts.OriginalSource))
            return null;
        if (DomainName.Of(source) is { } domain)
            return AtDomain(domain, text);
        return OutletDirectory.Find(source) is { IsAgency: false } known ? new(known.Name, known.Domain) : null;
    }

    private static Outlet? FromContact(Extraction extraction)
    {
        foreach (var block in extraction.Blocks.Where(b => b.Kind is BlockKind.Boilerplate or BlockKind.Credit))
        {
            if (block.Reason is not (null or "contact line" or "disclaimer" or "copyright notice"))
                continue;
            foreach (Match match in MailAddress().Matches(extraction.Text.Substring(block.Span.Start, Math.Min(block.Span.Length, 4000))))
            {
                if (DomainName.Of(match.Groups["domain"].Value) is { } domain && AtDomain(domain, extraction.Text) is { } outlet && !Same(outlet.Name, extraction.Facts.OriginalSource))
                    return outlet;
            }
        }
        return null;
    }

    private static Outlet? FromCopyright(Extraction extraction)
    {
        foreach (var block in extraction.Blocks.Where(b => b.Reason == "copyright notice"))
        {
            var line = extraction.Text.Substring(block.Span.Start, Math.Min(block.Span.Length, 400));
            if (CopyrightHolder.Name(line) is { } name && !Same(name, extraction.Facts.OriginalSource) && !AgencyNames.IsAgency(name))
                return Named(name, domain: null);
        }
        return null;
    }

    private static Outlet? FromStamp(TextFacts facts)
    {
        var name = facts.Stamps.Select(s => s.Name).FirstOrDefault(n => n is not null && OutletDirectory.Find(n) is not null && !Same(n, facts.OriginalSource));
        return name is null ? null : Named(name, domain: null);
    }

    /// <summary>"… told OUTLET": only of a known outlet that is no agency, and only if no other is told.</summary>
    private static Outlet? FromInterview(Extraction extraction)
    {
        OutletInfo? only = null;
        var sample = extraction.Text.Length > 200_000 ? extraction.Text[..200_000] : extraction.Text;
        foreach (Match match in Told().Matches(sample))
        {
            var words = match.Groups["outlet"].Value.Split(' ');
            OutletInfo? named = null;
            for (var length = words.Length; length > 0 && named is null; length--)
            {
                var name = string.Join(' ', words[..length]);
                named = OutletDirectory.Find(name) is { } found && found.Names.Any(n => n == name || n == "The " + name) ? found : null;
            }
            if (named is null || named.IsAgency || named == only)
                continue;
            if (only is not null)
                return null;
            only = named;
        }
        return only is null ? null : new(only.Name, only.Domain);
    }

    private static bool Same(string name, string? other) => other is not null && OutletDirectory.Key(name) == OutletDirectory.Key(other);

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{N}&'’-]*(?:[ \u00A0]\p{Lu}[\p{L}\p{N}&'’-]*){0,7}", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalisedRun();

    [GeneratedRegex(@"[\w.+-]{1,64}@(?<domain>[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"\b(?:told|tells|telling|interview with|statement to)\s(?:[Tt]he\s)?(?<outlet>\p{Lu}[\p{L}\p{N}'’&-]*(?:\s\p{Lu}[\p{L}\p{N}'’&-]*){0,3})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Told();
}
