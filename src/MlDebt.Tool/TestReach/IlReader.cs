using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace MlDebt.Tool.TestReach;

/// <summary>Reads a built assembly with its debug information; no code of it is run.</summary>
internal sealed class IlReader
{
    private readonly LoadMembers _sinks;
    private readonly PEReader _image;
    private readonly MetadataReader _reader;
    private readonly MetadataReader? _symbols;
    private readonly IlNames _names;

    private IlReader(PEReader image, MetadataReader? symbols, LoadMembers sinks)
    {
        _image = image;
        _reader = image.GetMetadataReader();
        _symbols = symbols;
        _names = new(_reader);
        _sinks = sinks;
    }

    /// <summary>Reads an assembly; null when the stream holds none.</summary>
    /// <exception cref="BadImageFormatException">The image, or its debug information, is damaged.</exception>
    public static IlAssembly? Read(Stream image, Stream? symbols, LoadMembers sinks)
    {
        using var pe = new PEReader(image);
        if (!pe.HasMetadata)
            return null;
        using var provider = symbols is not null ? MetadataReaderProvider.FromPortablePdbStream(symbols) : Embedded(pe);
        return new IlReader(pe, provider?.GetMetadataReader(), sinks).Assembly();
    }

    private static MetadataReaderProvider? Embedded(PEReader pe)
    {
        foreach (var entry in pe.ReadDebugDirectory())
            if (entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
                return pe.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        return null;
    }

    private IlAssembly Assembly()
    {
        var start = _image.PEHeaders.CorHeader?.EntryPointTokenOrRelativeVirtualAddress ?? 0;
        var main = start == 0 ? null : _names.Member(MetadataTokens.EntityHandle(start));
        return new(
            _reader.IsAssembly ? _reader.GetString(_reader.GetAssemblyDefinition().Name) : "",
            [.. _reader.TypeDefinitions.Select(Type)],
            main is { } m ? $"{m.Type}::{m.Name}/{m.Parameters}" : null);
    }

    private IlType Type(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        var name = _names.Of(handle);
        var interfaces = type.GetInterfaceImplementations().Select(i => _names.WithArguments(_reader.GetInterfaceImplementation(i).Interface)).Where(i => !i.IsEmpty).ToList();
        var bases = interfaces.Select(i => i[0]);
        return new(
            name,
            [.. type.BaseType.IsNil ? bases : bases.Prepend(_names.Of(type.BaseType))],
            [.. interfaces.SelectMany(i => i.Skip(1))],
            Markers(type.GetCustomAttributes()),
            [.. type.GetMethods().Select(m => Method(m, name))]);
    }

    private IlMethod Method(MethodDefinitionHandle handle, string type)
    {
        var method = _reader.GetMethodDefinition(handle);
        var name = _reader.GetString(method.Name);
        var parameters = method.DecodeSignature(_names, null).ParameterTypes.Length;
        var calls = ImmutableArray.CreateBuilder<IlCall>();
        var touched = ImmutableArray.CreateBuilder<string>();
        var loads = ImmutableArray.CreateBuilder<IlLoad>();
        var body = method.RelativeVirtualAddress == 0 ? [] : _image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes() ?? [];
        foreach (var (offset, code, named) in IlBody.Tokens(body))
        {
            if (_names.Member(named) is not { } member)
            {
                touched.AddRange(_names.WithArguments(named));
                continue;
            }

            var call = new IlCall(member.Type, member.Name, member.Parameters, code == OpCodes.Newobj);
            calls.Add(call);
            touched.AddRange(member.Arguments);
            if (_sinks.Of(call) is { } sink && Statement(handle, offset) is { } statement)
                loads.Add(new(sink, statement.Document, statement.Hash, statement.Span));
        }

        return new($"{type}::{name}/{parameters}", type, name, parameters, Markers(method.GetCustomAttributes()), calls.ToImmutable(), touched.ToImmutable(), loads.ToImmutable());
    }

    private ImmutableArray<IlMarker> Markers(CustomAttributeHandleCollection attributes) =>
        [.. from handle in attributes
            let attribute = _reader.GetCustomAttribute(handle)
            let constructor = _names.Member(attribute.Constructor)
            where constructor is not null
            select new IlMarker(constructor.Value.Type, AttributeNames.Of(_reader.GetBlobReader(attribute.Value), constructor.Value.Parameters))];

    /// <summary>The statement an instruction belongs to: the last visible sequence point before it.</summary>
    private (string Document, string Hash, (int, int, int, int) Span)? Statement(MethodDefinitionHandle method, int offset)
    {
        if (_symbols is null)
            return null;
        SequencePoint? last = null;
        foreach (var point in _symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).GetSequencePoints())
            if (point.Offset <= offset && !point.IsHidden)
                last = point;
        if (last is not { } found)
            return null;
        var document = _symbols.GetDocument(found.Document);
        var hash = _symbols.GetGuid(document.HashAlgorithm) == Sha256 ? Convert.ToHexString(_symbols.GetBlobBytes(document.Hash)) : "";
        return (_symbols.GetString(document.Name), hash, (found.StartLine, found.StartColumn, found.EndLine, found.EndColumn));
    }

    // The portable PDB format's own id of the algorithm.
    private static readonly Guid Sha256 = new("8829d00f-11b8-4213-878b-770e8597ac16");
}
