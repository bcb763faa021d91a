using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using MlDebt.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>MLD304: an address or connection string of ML code is written in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnvironmentEndpointAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public EnvironmentEndpointAnalyzer()
        : base(EnvironmentEndpoint)
    {
    }

    private protected override IEnumerable<MlDebtAnalyzer> Stronger => new MlDebtAnalyzer[] { new ModelLocationAnalyzer(), new SecretLiteralAnalyzer() };

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var own = HardCodedValues.Of(project, Role.Endpoint, token);
        var shared = HardCodedValues.Of(project, Role.NeutralEndpoint, token).Where(v => TouchesMl(v.Sink, project, token));
        var values = own.Concat(shared).Where(v => IsConnection(v.Origin) || Locations.IsAddress(v.Origin) && !IsSameEverywhere(v.Origin, project));
        return HardCodedValues.Findings(values, v => Describe(v, project));
    }

    /// <summary>An HTTP client is ML's business only where its type works with ML as well.</summary>
    private static bool TouchesMl(Sink sink, MlProject project, CancellationToken token) =>
        sink.Value.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && new[] { Role.ModelUse, Role.ModelOutput, Role.ModelLoad, Role.Training, Role.MlTouch }
            .Any(role => project.Sinks.Uses(role, token).Any(u => u.Syntax.SyntaxTree == type.SyntaxTree && type.Span.Contains(u.Syntax.Span)));

    private static bool IsConnection(Origin origin) => Locations.IsConnectionString(origin);

    private static bool IsSameEverywhere(Origin origin, MlProject project) =>
        project.Options.Get(MlDebtOptionTable.AllowedEndpoints, origin.Site.SyntaxTree, EnvironmentEndpoint.Id)
            .Any(allowed => ((string)origin.Value!).StartsWith(allowed, StringComparison.OrdinalIgnoreCase));

    private static Finding Describe(HardCodedValue value, MlProject project)
    {
        var connection = IsConnection(value.Origin);
        var setting = connection ? "ConnectionString" : "Endpoint";
        var sink = Wording.Member(value.Sink.Member);
        var site = value.Origin.Site;

        // A connection string may hold a password: it is named, never shown.
        return new(
            EnvironmentEndpoint,
            site,
            ImmutableArray.Create(connection ? "This connection string" : Wording.Value(site), sink, Wording.Option(site, setting, project.Source.Compilation)),
            DebtKind.Endpoint,
            setting,
            sink,
            ImmutableArray<Location>.Empty);
    }
}
