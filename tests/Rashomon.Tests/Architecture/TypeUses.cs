using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace Rashomon.Tests.Architecture;

/// <summary>Which types of its own assembly a type uses: in signatures and in the code of its methods. Constants leave no trace there.</summary>
internal static class TypeUses
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToFrozenDictionary(code => code.Value);

    /// <summary>The types used, the type itself included.</summary>
    public static HashSet<Type> Of(Type type)
    {
        var uses = new HashSet<Type>();
        Add(uses, type.BaseType);
        foreach (var face in type.GetInterfaces())
            Add(uses, face);
        foreach (var field in type.GetFields(Declared))
            Add(uses, field.FieldType);
        foreach (var method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
            AddMethod(uses, method);
        return [.. uses.Where(use => !use.HasElementType && use.Assembly == type.Assembly)];
    }

    private static void Add(HashSet<Type> uses, Type? type)
    {
        if (type is null || !uses.Add(type))
            return;
        if (type.HasElementType)
            Add(uses, type.GetElementType());
        foreach (var argument in type.IsGenericType ? type.GetGenericArguments() : [])
            Add(uses, argument);
    }

    private static void AddMethod(HashSet<Type> uses, MethodBase method)
    {
        if (method is MethodInfo { ReturnType: var result })
            Add(uses, result);
        foreach (var parameter in method.GetParameters())
            Add(uses, parameter.ParameterType);
        if (method.GetMethodBody() is not { } body)
            return;
        foreach (var local in body.LocalVariables)
            Add(uses, local.LocalType);
        foreach (var member in Members(method, body.GetILAsByteArray()!))
        {
            Add(uses, member as Type ?? member.DeclaringType);
            foreach (var argument in member is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : [])
                Add(uses, argument);
        }
    }

    /// <summary>The members that the code names.</summary>
    private static IEnumerable<MemberInfo> Members(MethodBase method, byte[] code)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at];
            var operation = OpCodesByValue[value];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok
                && method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod) is { } member)
                yield return member;
            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
