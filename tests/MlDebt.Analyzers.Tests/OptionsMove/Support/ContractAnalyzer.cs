using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDebt.Analyzers.Descriptors;

#pragma warning disable RS1030, RS1036, RS1038, RS1041 // a stand-in for tests, never shipped

namespace MlDebt.Analyzers.Tests.OptionsMove.Support;

/// <summary>
/// Speaks the language of the real rules with a tenth of their wit: names decide. The diagnostic stands on the value that must
/// move, followed back to the initialiser of a constant, field, local or parameter.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Scores = ["Score", "Probability", "Confidence", "Similarity", "Distance"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.Rules.ThresholdArgument, Descriptors.Rules.ScoreThreshold, Descriptors.Rules.EnvironmentEndpoint, Descriptors.Rules.ModelLocation, Descriptors.Rules.AdHocSetting];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var all = new Lazy<List<Diagnostic>>(() => [.. start.Compilation.SyntaxTrees.SelectMany(t => Find(start.Compilation.GetSemanticModel(t)))]);
            start.RegisterSemanticModelAction(tree =>
            {
                foreach (var diagnostic in all.Value.Where(d => d.Location.SourceTree == tree.SemanticModel.SyntaxTree).DistinctBy(d => d.Location))
                    tree.ReportDiagnostic(diagnostic);
            });
        });
    }

    private static IEnumerable<Diagnostic> Find(SemanticModel model)
    {
        foreach (var node in model.SyntaxTree.GetRoot().DescendantNodes())
        {
            var found = model.GetOperation(node) switch
            {
                IBinaryOperation { OperatorKind: >= BinaryOperatorKind.LessThan and <= BinaryOperatorKind.GreaterThan } binary =>
                    Compared(binary.LeftOperand, binary.RightOperand, model) ?? Compared(binary.RightOperand, binary.LeftOperand, model),
                IRelationalPatternOperation pattern => Compared(Subject(pattern), pattern.Value, model),
                IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } argument => Given(parameter, argument.Value, model),
                IPropertyReferenceOperation { Property.IsIndexer: true, Instance.Type.Name: var holder } read when holder.Contains("Configuration") => Raw(read, read.Arguments[0].Value),
                IInvocationOperation { TargetMethod.Name: "GetValue" } read => Raw(read, read.Arguments[1].Value),
                _ => null,
            };
            if (found is not null)
                yield return found;
        }
    }

    private static Diagnostic? Raw(IOperation read, IOperation key) => key.ConstantValue.Value is string text
        ? Report(Descriptors.Rules.AdHocSetting, read.Syntax, DebtKind.RawSetting, Pascal(text.Split(':')[^1]), "code")
        : null;

    private static IOperation? Subject(IOperation pattern)
    {
        for (var current = pattern.Parent; current is not null; current = current.Parent)
        {
            if (current is IIsPatternOperation test)
                return test.Value;
            if (current is ISwitchExpressionOperation choice)
                return choice.Value;
            if (current is ISwitchOperation statement)
                return statement.Value;
        }

        return null;
    }

    private static Diagnostic? Compared(IOperation? subject, IOperation limit, SemanticModel model) =>
        Name(subject) is { } name && Scores.Any(s => name.EndsWith(s, StringComparison.OrdinalIgnoreCase)) && Origin(limit, model) is { } value
            ? Report(Descriptors.Rules.ScoreThreshold, value, DebtKind.Threshold, name + "Threshold", Owner(subject) + name)
            : null;

    private static Diagnostic? Given(IParameterSymbol parameter, IOperation value, SemanticModel model)
    {
        if (Origin(value, model) is not { } origin)
            return null;
        var name = Pascal(parameter.Name);
        var sink = parameter.ContainingSymbol.Name;
        if (parameter.Type.SpecialType != SpecialType.System_String)
            return name is "ConfidenceLevel" or "UpperBound" ? Report(Descriptors.Rules.ThresholdArgument, origin, DebtKind.Threshold, name, sink, name == "ConfidenceLevel" ? "0" : "1", name == "ConfidenceLevel" ? "100" : null) : null;
        if (name == "ModelPath")
            return Report(Descriptors.Rules.ModelLocation, origin, DebtKind.ModelPath, "ModelPath", sink);
        return parameter.Name is "uriString" or "endpoint" ? Report(Descriptors.Rules.EnvironmentEndpoint, origin, DebtKind.Endpoint, "Endpoint", sink) : null;
    }

    /// <summary>The literal, or the initialiser of what is read.</summary>
    private static ExpressionSyntax? Origin(IOperation operation, SemanticModel model)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
            operation = conversion.Operand;
        ISymbol? named = operation switch
        {
            IFieldReferenceOperation { Field: { IsConst: true } or { IsReadOnly: true } } field => field.Field,
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation { Parameter.HasExplicitDefaultValue: true } parameter => parameter.Parameter,
            _ => null,
        };
        var initializer = named?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            ParameterSyntax parameter => parameter.Default?.Value,
            _ => null,
        };
        var value = initializer ?? (ExpressionSyntax)operation.Syntax;
        return value is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax { Contents: [.., InterpolatedStringTextSyntax] } or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax }
            || (value is BinaryExpressionSyntax && model.Compilation.GetSemanticModel(value.SyntaxTree).GetConstantValue(value).HasValue)
            ? value
            : null;
    }

    private static string? Name(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => Name(conversion.Operand),
        IPropertyReferenceOperation property => Pascal(property.Property.Name),
        IFieldReferenceOperation field => Pascal(field.Field.Name),
        ILocalReferenceOperation local => Pascal(local.Local.Name),
        IParameterReferenceOperation parameter => Pascal(parameter.Parameter.Name),
        _ => null,
    };

    private static string Owner(IOperation? operation) =>
        operation is IMemberReferenceOperation member ? member.Member.ContainingType.Name + "." : "";

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static Diagnostic Report(DiagnosticDescriptor rule, SyntaxNode value, DebtKind kind, string setting, string sink, string? low = null, string? high = null) =>
        new Finding(rule, value, [value.ToString(), sink, setting], kind, setting, sink, []) { Range = low is null ? null : new(low, high) }.ToDiagnostic();
}
