using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>
/// MLD311: a setting is read by its key where ML code uses it. In a composition root only a read whose raw text goes
/// straight to an ML library counts; elsewhere every read of a type that works with ML does.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdHocSettingAnalyzer : MlDebtAnalyzer
{
    private static readonly Role[] Handed = { Role.ModelLocation, Role.DataLocation, Role.Endpoint, Role.Threshold, Role.Hyperparameter };

    private static readonly Role[] Working = { Role.ModelLoad, Role.ModelUse, Role.Training, Role.ModelLocation };

    /// <summary>Makes the rule.</summary>
    public AdHocSettingAnalyzer()
        : base(AdHocSetting)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var reads = project.Sinks.Uses(Role.Configuration, token).Where(use => use.Fact["raw"] is not null).ToList();
        if (reads.Count == 0)
            yield break;
        var scattered = reads.Where(r => KeyOf(r) is not null).ToLookup(r => KeyOf(r)!, StringComparer.OrdinalIgnoreCase);
        var users = Users(project, token);
        var working = Working.SelectMany(role => project.Sinks.Uses(role, token)).Select(use => TypeOf(use.Syntax)).OfType<SyntaxNode>().ToImmutableHashSet();
        foreach (var read in reads)
            if (users.TryGetValue(read.Syntax, out var user))
                yield return Describe(read, Wording.Member(user.Member), Wording.Pascal(user.Part), Elsewhere(read, scattered), project);
            else if (TypeOf(read.Syntax) is { } type && working.Contains(type) && !CompositionRoot.Holds(read.Syntax, project.Source, token))
                yield return Describe(read, "code that works with a model", "", Elsewhere(read, scattered), project);
    }

    /// <summary>Which read hands its text to which member.</summary>
    private static Dictionary<SyntaxNode, Sink> Users(MlProject project, CancellationToken token)
    {
        var users = new Dictionary<SyntaxNode, Sink>();
        foreach (var sink in Handed.SelectMany(role => project.Sinks.Values(role, token)))
            foreach (var origin in project.Origins.Of(sink.Value, token).Of(OriginKind.Configuration))
                if (!users.ContainsKey(origin.Site))
                    users[origin.Site] = sink;
        return users;
    }

    private static SyntaxNode? TypeOf(SyntaxNode node) => node.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    private static string? KeyOf(LibraryUse read) => read.Arguments.Select(a => a.Value.ConstantValue.Value).OfType<string>().FirstOrDefault();

    /// <summary>The reads of the same key in other files: nobody who changes one of them sees the others.</summary>
    private static IReadOnlyList<LibraryUse> Elsewhere(LibraryUse read, ILookup<string, LibraryUse> scattered) => KeyOf(read) is { } key
        ? scattered[key].Where(other => other.Syntax.SyntaxTree != read.Syntax.SyntaxTree && SameSource(read, other)).ToList()
        : Array.Empty<LibraryUse>();

    /// <summary>A variable of the environment and a key of the configuration may carry one name and be two settings.</summary>
    private static bool SameSource(LibraryUse one, LibraryUse other) => one.Member.ContainingNamespace.ToDisplayString() == other.Member.ContainingNamespace.ToDisplayString();

    private static Finding Describe(LibraryUse read, string user, string part, IReadOnlyList<LibraryUse> elsewhere, MlProject project)
    {
        var key = KeyOf(read);
        var setting = key is null ? part : Wording.Pascal(key.Split(':', '.').Last().Replace("_", "").Replace("-", ""));
        return new(
            AdHocSetting,
            read.Syntax,
            ImmutableArray.Create(key is null ? Wording.Value(read.Syntax) : $"\"{key}\"", user + Also(elsewhere), Wording.Option(read.Syntax, setting.Length > 0 ? setting : "Value", project.Source.Compilation)),
            DebtKind.RawSetting,
            setting,
            user,
            elsewhere.Select(other => other.Syntax.GetLocation()).ToImmutableArray());
    }

    private static string Also(IReadOnlyList<LibraryUse> elsewhere) => elsewhere.Count == 0
        ? ""
        : " here and also in " + string.Join(" and ", elsewhere.Select(other => Path.GetFileName(other.Syntax.SyntaxTree.FilePath)).Distinct());
}
