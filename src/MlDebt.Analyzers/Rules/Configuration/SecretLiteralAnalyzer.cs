using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using MlDebt.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>
/// MLD306: a key, token or password of an AI service is written in the code. The finding says where it stands and never what
/// it is: build logs and reports are read by more people than the code.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretLiteralAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public SecretLiteralAnalyzer()
        : base(SecretLiteral)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        // A secret beside a configured one is as readable as one alone, so it need not decide by itself.
        var secrets = project.Sinks.Values(Role.Secret, token)
            .SelectMany(sink => project.Origins.Of(sink.Value, token).Of(OriginKind.Constant).Select(origin => new HardCodedValue(sink, origin)))
            .Where(v => MayBeSecret(v, project));
        return HardCodedValues.Findings(secrets, Describe);
    }

    private static bool MayBeSecret(HardCodedValue value, MlProject project) =>
        value.Origin.Value is string text
        && Placeholders.MayBeSecret(text, project.Options.Get(MlDebtOptionTable.PlaceholderWords, value.Origin.Site.SyntaxTree, SecretLiteral.Id));

    // No setting is proposed: whatever moves a value writes it somewhere else.
    private static Finding Describe(HardCodedValue value)
    {
        var sink = Wording.Member(value.Sink.Member);
        return new(
            SecretLiteral,
            value.Origin.Site,
            ImmutableArray.Create(Wording.Words(value.Sink.Part), sink),
            DebtKind.Secret,
            Setting: "",
            sink,
            ImmutableArray<Location>.Empty);
    }
}
