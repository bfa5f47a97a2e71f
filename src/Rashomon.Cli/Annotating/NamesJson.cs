using System.Text.Json;
using Rashomon.Language;
using Rashomon.Places;

namespace Rashomon.Cli.Annotating;

/// <summary>Writes names, who is who, and places.</summary>
internal sealed class NamesJson(AnnotatedText text, AnnotationJson writer)
{
    public void Write(Utf8JsonWriter json)
    {
        var (names, chains) = (text.Document.Get<NameLayer>().Mentions, text.Document.Get<NameChainLayer>());
        AnnotationJson.List(json, "names", Enumerable.Range(0, names.Length), i =>
        {
            writer.Span(json, names[i].Span);
            json.WriteString("type", AnnotationJson.Name(names[i].Type));
            json.WriteNumber("chain", chains.ChainOf[i]);
            if (names[i].Title is { } title)
                json.WriteString("title", title);
        });
        AnnotationJson.List(json, "chains", chains.Chains, chain =>
        {
            json.WriteString("name", chain.Name);
            json.WriteString("type", AnnotationJson.Name(chain.Type));
            Texts(json, "aliases", chain.Aliases);
            Texts(json, "roles", chain.Roles);
            json.WriteString("affiliation", chain.Affiliation);
        });
        AnnotationJson.List(json, "references", chains.References, reference =>
        {
            writer.Span(json, reference.Span);
            json.WriteNumber("chain", reference.Chain);
        });
        AnnotationJson.List(json, "places", text.Document.Get<ResolvedPlaces>().Places, place => Place(json, place));
    }

    private void Place(Utf8JsonWriter json, ResolvedPlace place)
    {
        writer.Span(json, place.Mention.Span);
        json.WriteString("kind", AnnotationJson.Name(place.Mention.Kind));
        json.WriteString("name", place.Name);
        Number(json, "geonames", place.Place?.Geonames);
        Number(json, "latitude", place.Place?.Latitude);
        Number(json, "longitude", place.Place?.Longitude);
        json.WriteString("country", place.Place?.Country);
        json.WriteString("precision", place.Place is { } found ? AnnotationJson.Name(found.Precision) : null);
    }

    /// <summary>A number, or null where it is not known.</summary>
    public static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var one in texts)
            json.WriteStringValue(one);
        json.WriteEndArray();
    }
}
