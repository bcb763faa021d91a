using MlDebt.Tool.Findings;
using MlDebt.Tool.Reach;
using MlDebt.Tool.Running;

var runner = new ProcessRunner();
var file = TargetSearch.Find(args[0]);
var target = new AuditTarget(file, Path.GetDirectoryName(file)!);
var analysis = await new SourceAnalysis(runner).RunAsync(target, new([], true), Console.WriteLine, default);
var radius = await ReachAnalysis.RunAsync(target, analysis, true, [], Console.WriteLine, default);
foreach (var f in analysis.Findings)
    Console.WriteLine($"{f.Fingerprint} {radius.ByFingerprint[f.Fingerprint]} {f.RuleId} {f.Path}:{f.Line} {f.Symbol} {f.Snippet}");
foreach (var t in analysis.Trouble)
    Console.WriteLine(t);
Console.WriteLine(radius.Method);
