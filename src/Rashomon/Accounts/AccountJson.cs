using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rashomon.Accounts;

/// <summary>Accounts as JSON (<c>rashomon/account/1</c>): the same account gives the same bytes.</summary>
public static class AccountJson
{
    private static readonly AccountJsonContext Context = new(Options());

    /// <summary>UTF-8 without a byte order mark, indented, ending in one line feed.</summary>
    public static byte[] Write(Account account)
    {
        var json = JsonSerializer.Serialize(account, Context.Account);
        return Encoding.UTF8.GetBytes(json + "\n");
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not an account.</exception>
    public static Account Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Context.Account) ?? throw new JsonException("an account is an object, not null");

    private static JsonSerializerOptions Options() => new(AccountJsonContext.Default.Options)
    {
        // A null where the contract has a value is no account; told when it is read, not when it is shown.
        RespectNullableAnnotations = true,
        // Articles are shown to people, not pasted into scripts: keep their letters readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new TimeIntervalConverter(),
            new KebabEnumConverter<ArgumentRole>(), new KebabEnumConverter<BlockKind>(), new KebabEnumConverter<Certainty>(),
            new KebabEnumConverter<EntityType>(), new KebabEnumConverter<GeoPrecision>(), new KebabEnumConverter<LineageConfidence>(),
            new KebabEnumConverter<LineageKind>(), new KebabEnumConverter<Polarity>(), new KebabEnumConverter<QuantityScope>(),
            new KebabEnumConverter<QuestionKind>(), new KebabEnumConverter<QuotationKind>(), new KebabEnumConverter<QuotationRelation>(),
            new KebabEnumConverter<RelationKind>(), new KebabEnumConverter<Severity>(), new KebabEnumConverter<Verdict>(),
        },
    };
}
