using System.CommandLine;

return new RootCommand("Audits the technical debt of .NET machine-learning code.").Parse(args).Invoke();
