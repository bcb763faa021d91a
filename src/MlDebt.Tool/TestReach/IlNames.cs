using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace MlDebt.Tool.TestReach;

/// <summary>Names of types and members in metadata: without type arguments, which are answered beside.</summary>
internal sealed class IlNames(MetadataReader reader) : ISignatureTypeProvider<ImmutableArray<string>, object?>
{
    /// <summary>The name of a type; empty where it has none, as an array.</summary>
    public string Of(EntityHandle type) => WithArguments(type) is [var first, ..] ? first : "";

    /// <summary>The name of a type, then the names of its type arguments.</summary>
    public ImmutableArray<string> WithArguments(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeDefinition => [Definition(reader.GetTypeDefinition((TypeDefinitionHandle)type))],
        HandleKind.TypeReference => [Reference(reader.GetTypeReference((TypeReferenceHandle)type))],
        HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)type).DecodeSignature(this, null),
        _ => [],
    };

    /// <summary>The member an instruction names, and the types it is given; null for what is no member.</summary>
    public (string Type, string Name, int Parameters, ImmutableArray<string> Arguments)? Member(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.MethodDefinition:
                var own = reader.GetMethodDefinition((MethodDefinitionHandle)handle);
                return (Of(own.GetDeclaringType()), reader.GetString(own.Name), own.DecodeSignature(this, null).ParameterTypes.Length, []);
            case HandleKind.MemberReference:
                var other = reader.GetMemberReference((MemberReferenceHandle)handle);
                var holder = WithArguments(other.Parent);
                var count = other.GetKind() == MemberReferenceKind.Method ? other.DecodeMethodSignature(this, null).ParameterTypes.Length : -1;
                return holder is [var type, ..] ? (type, reader.GetString(other.Name), count, [.. holder.Skip(1)]) : null;
            case HandleKind.MethodSpecification:
                var made = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                return Member(made.Method) is { } generic ? generic with { Arguments = [.. generic.Arguments, .. made.DecodeSignature(this, null).SelectMany(a => a)] } : null;
            case HandleKind.FieldDefinition:
                var field = reader.GetFieldDefinition((FieldDefinitionHandle)handle);
                return (Of(field.GetDeclaringType()), reader.GetString(field.Name), -1, []);
            default:
                return null;
        }
    }

    public ImmutableArray<string> GetTypeFromDefinition(MetadataReader r, TypeDefinitionHandle handle, byte rawTypeKind) => [Definition(r.GetTypeDefinition(handle))];

    public ImmutableArray<string> GetTypeFromReference(MetadataReader r, TypeReferenceHandle handle, byte rawTypeKind) => [Reference(r.GetTypeReference(handle))];

    public ImmutableArray<string> GetTypeFromSpecification(MetadataReader r, object? context, TypeSpecificationHandle handle, byte rawTypeKind) => r.GetTypeSpecification(handle).DecodeSignature(this, context);

    public ImmutableArray<string> GetGenericInstantiation(ImmutableArray<string> type, ImmutableArray<ImmutableArray<string>> arguments) => [.. type, .. arguments.SelectMany(a => a)];

    public ImmutableArray<string> GetArrayType(ImmutableArray<string> element, ArrayShape shape) => element;

    public ImmutableArray<string> GetByReferenceType(ImmutableArray<string> element) => element;

    public ImmutableArray<string> GetFunctionPointerType(MethodSignature<ImmutableArray<string>> signature) => [];

    public ImmutableArray<string> GetGenericMethodParameter(object? context, int index) => [];

    public ImmutableArray<string> GetGenericTypeParameter(object? context, int index) => [];

    public ImmutableArray<string> GetModifiedType(ImmutableArray<string> modifier, ImmutableArray<string> unmodified, bool isRequired) => unmodified;

    public ImmutableArray<string> GetPinnedType(ImmutableArray<string> element) => element;

    public ImmutableArray<string> GetPointerType(ImmutableArray<string> element) => element;

    public ImmutableArray<string> GetPrimitiveType(PrimitiveTypeCode code) => [];

    public ImmutableArray<string> GetSZArrayType(ImmutableArray<string> element) => element;

    private string Definition(TypeDefinition type) =>
        type.IsNested ? Definition(reader.GetTypeDefinition(type.GetDeclaringType())) + "+" + reader.GetString(type.Name) : Full(type.Namespace, type.Name);

    private string Reference(TypeReference type) =>
        type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Reference(reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope)) + "+" + reader.GetString(type.Name)
            : Full(type.Namespace, type.Name);

    private string Full(StringHandle space, StringHandle name) => space.IsNil ? reader.GetString(name) : reader.GetString(space) + "." + reader.GetString(name);
}
