using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Plans one group: which class it moves into, how its slots reach that class, who registers it.</summary>
internal sealed class GroupPlan
{
    private readonly SiteGroup _group;
    private readonly PlanDraft _draft;
    private readonly FixSettings _settings;
    private readonly HeldOptions? _held;
    private readonly Dictionary<SyntaxNode, string> _access = new();
    private string? _injected;

    private GroupPlan(SiteGroup group, PlanDraft draft, CancellationToken token)
    {
        (_group, _draft) = (group, draft);
        _settings = FixSettings.For(group.Facts.Project, group.First.Node.SyntaxTree);
        _held = group.Type is not null && group.Has(SlotHome.Instance) ? HeldOptions.By(group.Type, group.Facts.Compilation, token) : null;
    }

    private ProjectFacts Facts => _group.Facts;

    /// <summary>Injection pays only where the container builds the class; anything else takes the plain class, with its defaults.</summary>
    private bool IsWrapped =>
        _group.Type is { } type && _settings.Accessor != OptionsAccessor.Plain && Facts.Compilation.HasType(OptionsMove.Injection.OptionsNamespace + ".IOptions`1")
        && (_settings.Accessor == OptionsAccessor.Options || Facts.Services.Builds(type));

    public static async Task AddAsync(SiteGroup group, PlanDraft draft, CancellationToken token)
    {
        var plan = new GroupPlan(group, draft, token);
        var isBindable = (group.Has(SlotHome.Instance) && plan.IsWrapped) || group.Slots(SlotHome.Program).Any(s => plan.ConfigurationAbove(s, token) is not null);
        var planned = await TargetChoice.OfAsync(group, plan._settings, plan._held, isBindable, draft, token).ConfigureAwait(false);
        if (group.First.Raw is not null)
        {
            RawReads.Bind(group, planned, plan._settings, draft.Edits, token);
            return;
        }

        planned.Options.Assign(group.Known, token);
        foreach (var site in group.Sites)
        {
            var property = planned.Options.Use(site, plan._settings);
            foreach (var slot in site.Slots)
            {
                var text = await slot.Document.GetTextAsync(token).ConfigureAwait(false);
                SlotRewriter.Rewrite(slot, plan.Access(slot, planned, text, token) + "." + property, text, draft.Edits);
            }
        }

        await plan.RegisterAsync(planned, token).ConfigureAwait(false);
    }

    private string Access(Slot slot, PlannedClass planned, SourceText text, CancellationToken token)
    {
        var model = Facts.Compilation.ModelOf(slot.Node, _group.First.Model);
        switch (slot.Home)
        {
            case SlotHome.Instance:
                if (_held is not null)
                    return _held.AccessFrom(slot, model, token)!;
                _injected ??= Inject(planned.Options, token);
                return slot.IsEarly ? ConstructorEdits.EarlyAccess(Injection(planned.Options), slot) : _injected;
            case SlotHome.Shared:
                return Shared(slot, model, planned, text, token);
            case SlotHome.StaticMethod:
                if (planned.Options.Existing is { } existing && model.GetDeclaredSymbol(slot.Member, token) is IMethodSymbol method
                    && OptionsTypes.OfParameters(method, Facts.Compilation, existing) is var (_, given))
                    return given;
                if (_group.SharesStatics || SharedHolder.Held(_group.Type!, slot, model, token, planned.Options.Existing) is not null)
                    return Shared(slot, model, planned, text, token);
                if (!_access.TryGetValue(slot.Member, out var parameter))
                    _access[slot.Member] = parameter = StaticOverload.Add((MethodDeclarationSyntax)slot.Member, slot.Document, planned.Options, text, _draft.Edits);
                return parameter;
            case SlotHome.Program when slot.Member is MethodDeclarationSyntax && ConfigurationAbove(slot, token) is null && (_group.SharesStatics || SharedHolder.Held(_group.Type!, slot, model, token, planned.Options.Existing) is not null):
                return Shared(slot, model, planned, text, token);
            default:
                return Local(slot, ProgramLocal.Of(slot, model, token), planned, text, token);
        }
    }

    private string Shared(Slot slot, SemanticModel model, PlannedClass planned, SourceText text, CancellationToken token)
    {
        if (planned.Options.Existing is { } existing && SharedHolder.Held(_group.Type!, slot, model, token, existing) is var (_, held))
            return held;
        var part = slot.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>()!;
        if (!_access.TryGetValue(part, out var holder))
        {
            var removed = _draft.Removed.TryGetValue(slot.Document.Id, out var spans) ? spans : new();
            var readers = _group.Known.SelectMany(s => s.Slots).Where(s => s.Node.SyntaxTree == part.SyntaxTree).ToList();
            _access[part] = holder = SharedHolder.Add(slot, planned.Options, readers, removed, text, _draft.Edits);
        }

        return holder;
    }

    private string Inject(OptionsClass options, CancellationToken token) => ConstructorEdits.Inject(Injection(options), _draft.Edits, token);

    private Injection Injection(OptionsClass options) =>
        new(_group.Type!, options, IsWrapped, Facts.Services.NeedsOneConstructor(_group.Type!), Facts.Project, Facts.Compilation, _draft.Removed);

    private string Local(Slot slot, ProgramLocal program, PlannedClass planned, SourceText text, CancellationToken token)
    {
        if (program.Held(slot.Node.SpanStart, token) is var (options, held) && SymbolEqualityComparer.Default.Equals(options, planned.Options.Existing))
        {
            planned.IsBound |= planned.Options.Section.Length > 0 && program.Statements.Any(s => s.ToString().Contains(planned.Options.Name + "." + planned.Options.SectionConstant));
            return held;
        }

        if (!_access.TryGetValue(program.Scope, out var local))
        {
            var configuration = planned.Options.Section.Length > 0 ? ConfigurationAbove(slot, token) : null;
            planned.IsBound |= configuration is not null;
            _access[program.Scope] = local = program.Declare(planned.Options, configuration, slot.Document, text, _draft.Edits);
        }

        return local;
    }

    /// <summary>Configuration that stands above every known slot of the same program, so that one local serves them all.</summary>
    private (StatementSyntax Statement, string Access)? ConfigurationAbove(Slot slot, CancellationToken token)
    {
        var program = ProgramLocal.Of(slot, Facts.Compilation.ModelOf(slot.Node, _group.First.Model), token);
        var first = _group.Slots(SlotHome.Program).Where(s => s.Node.SyntaxTree == slot.Node.SyntaxTree && program.Scope.Span.Contains(s.Node.Span)).Min(s => s.Node.SpanStart);
        return program.Configuration(first, token);
    }

    private async Task RegisterAsync(PlannedClass planned, CancellationToken token)
    {
        if (planned.Options.Existing is { } existing && Facts.Services.Configures(existing))
            planned.IsBound |= planned.Options.Section.Length > 0;
        else if (_injected is not null && IsWrapped && _settings.Register && planned.Options.Section.Length > 0 && Registration.CanBind(Facts.Services, _group.Type!, Facts.Compilation))
        {
            await Registration.AddAsync(Facts.Services, Facts.Compilation, _group.Type!, planned, _draft.Edits, token).ConfigureAwait(false);
            planned.IsBound = true;
        }
    }
}
