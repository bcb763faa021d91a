using System.CommandLine;
using MlDebt.Corpus;

const int BadArguments = 2;

// A long run that is interrupted says how far it came.
var timeToPrint = TimeSpan.FromMinutes(1);

var parsed = CorpusOptions.Command(RunAsync).Parse(args);
if (parsed.Errors.Count == 0)
    return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = timeToPrint });
foreach (var error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
return BadArguments;

static async Task<int> RunAsync(CorpusOptions options, CancellationToken cancellation)
{
    try
    {
        return await new Session(options).RunAsync(cancellation);
    }
    catch (Exception exception) when (exception is InvalidDataException or BadImageFormatException)
    {
        Console.Error.WriteLine(exception.Message);
        return BadArguments;
    }
}
