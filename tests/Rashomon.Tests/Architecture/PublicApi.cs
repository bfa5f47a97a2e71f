using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Rashomon.Tests.Architecture;

/// <summary>Everything that others can call, as one text: a change of it shows in the diff.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The public types of an assembly in the order of their names, each with its members in theirs.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.Namespace).Append('.').Append(Of(type)).Append(Bases(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type)
    {
        var record = type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", Declared) is not null) ? "record " : "";
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        if (type.IsValueType)
            return record + "struct";
        return (type.IsAbstract ? type.IsSealed ? "static " : "abstract " : type.IsSealed ? "sealed " : "") + record + "class";
    }

    private static string Bases(Type type)
    {
        if (type.IsEnum)
            return "";
        var faces = type.GetInterfaces().Where(face => !face.IsGenericType || face.GetGenericTypeDefinition() != typeof(IEquatable<>))
            .Except(type.BaseType?.GetInterfaces() ?? []).Select(Of).Order(StringComparer.Ordinal);
        var all = (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? new[] { Of(parent) } : []).Concat(faces).ToArray();
        return all.Length == 0 ? "" : " : " + string.Join(", ", all);
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => string.Create(CultureInfo.InvariantCulture, $"{Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)} = {name}"));
        var fields = type.GetFields(Declared).Where(field => field.IsPublic).Select(Field);
        var properties = type.GetProperties(Declared).Where(property => property.GetMethod is { IsPublic: true }).Select(Property);
        var made = type.GetConstructors(Declared).Where(constructor => constructor.IsPublic).Select(constructor => $"new({Parameters(constructor)})");
        var methods = type.GetMethods(Declared).Where(method => method.IsPublic && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsAccessor(method)).Select(Method);
        return fields.Concat(properties).Concat(made).Concat(methods);
    }

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal));

    private static string Field(FieldInfo field) =>
        field.IsLiteral ? string.Create(CultureInfo.InvariantCulture, $"const {field.Name} = {field.GetRawConstantValue()}") : $"{(field.IsStatic ? "static " : "")}{field.Name}: {Of(Nullability.Create(field))}";

    private static string Property(PropertyInfo property)
    {
        var setter = property.SetMethod is not { IsPublic: true } set ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init" : " set";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        return $"{(property.GetMethod!.IsStatic ? "static " : "")}{required}{property.Name}{index}: {Of(Nullability.Create(property))} {{ get{setter} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{method.Name}{generic}({Parameters(method)}): {Of(Nullability.Create(method.ReturnParameter))}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        return $"{way}{parameter.Name}: {Of(Nullability.Create(parameter))}{(parameter.HasDefaultValue ? " = " + (Convert.ToString(parameter.RawDefaultValue, CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : "default") : "")}";
    }

    private static string Of(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (type.IsGenericType && info.GenericTypeArguments.Length == type.GetGenericArguments().Length && Nullable.GetUnderlyingType(type) is null)
            return Short(type) + "<" + string.Join(", ", info.GenericTypeArguments.Select(Of)) + ">" + Mark(info, type);
        return Of(type) + Mark(info, type);
    }

    private static string Mark(NullabilityInfo info, Type type) => !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";

    private static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value) + "?";
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        var name = type.IsNested && !type.IsGenericParameter ? Of(type.DeclaringType!) + "." + Short(type) : Short(type);
        return type.IsGenericType ? name + "<" + string.Join(", ", type.GetGenericArguments().Select(Of)) + ">" : name;
    }

    private static string Short(Type type) => type.Name.Split('`')[0];
}
