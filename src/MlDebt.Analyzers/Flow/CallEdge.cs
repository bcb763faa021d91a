using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>Who starts a run of code that nothing else in the compilation calls.</summary>
internal enum EntryKind
{
    /// <summary><c>Main</c> or top-level statements.</summary>
    Program,

    /// <summary>An action of a controller, or its constructor.</summary>
    Controller,

    /// <summary>A function handed to an endpoint mapping.</summary>
    Endpoint,

    /// <summary>A handler of a page or component.</summary>
    Page,

    /// <summary>A method of a hub.</summary>
    Hub,

    /// <summary>A method of a gRPC service.</summary>
    Grpc,

    /// <summary>A cloud function.</summary>
    Function,

    /// <summary>Middleware or a filter.</summary>
    Middleware,

    /// <summary>What handles one message or runs one job.</summary>
    Handler,

    /// <summary>What a host starts and stops with itself.</summary>
    Hosted,

    /// <summary>A test.</summary>
    Test,

    /// <summary>A public member of a library that nothing in the compilation calls.</summary>
    PublicApi,

    /// <summary>A member nothing calls in a way we can see: dead, or used by reflection or markup.</summary>
    Uncalled,
}

/// <summary>Where a run of code starts.</summary>
/// <param name="Kind">Who starts it.</param>
/// <param name="Member">The member that is started, or that holds the function that is.</param>
/// <param name="Code">The member's declaration, or that function.</param>
internal sealed record EntryPoint(EntryKind Kind, ISymbol Member, SyntaxNode Code);

/// <summary>How one member makes another run.</summary>
internal enum CallKind
{
    /// <summary>It calls, reads or writes it.</summary>
    Call,

    /// <summary>It creates the object.</summary>
    Creation,

    /// <summary>It hands it on as a delegate.</summary>
    Handed,

    /// <summary>It gives the type to a container, which creates the object.</summary>
    Registered,

    /// <summary>It touches the type, whose static state is made then.</summary>
    Touched,

    /// <summary>It makes an object whose type a library calls back.</summary>
    CalledBack,
}

/// <summary>How often code runs, beside the code around it.</summary>
internal enum Pace
{
    /// <summary>As often as the code around it.</summary>
    Same,

    /// <summary>Once in the life of the program, or of what keeps the result.</summary>
    Once,

    /// <summary>Once for an object whose own life is not known.</summary>
    OncePerObject,

    /// <summary>It cannot be seen.</summary>
    Unknown,

    /// <summary>Again and again in one run.</summary>
    Loop,

    /// <summary>For each request, message or scope.</summary>
    Request,
}

/// <summary>One member makes another run.</summary>
/// <param name="Kind">How.</param>
/// <param name="Caller">The member that does: a method, a property, a field whose function it is, a type for its static state.</param>
/// <param name="Callee">The member that runs; null for the site that was asked about.</param>
/// <param name="Site">Where the caller does it.</param>
/// <param name="Pace">How often, beside the caller.</param>
internal sealed record CallEdge(CallKind Kind, ISymbol Caller, ISymbol? Callee, SyntaxNode Site, Pace Pace)
{
    /// <summary>The type an object must have for a call of a contract to come here, or null.</summary>
    public INamedTypeSymbol? Needs { get; init; }

    /// <summary>Where the run starts when the site stands in a function that a framework calls; the caller only hands it over then.</summary>
    public EntryPoint? Entry { get; init; }
}
