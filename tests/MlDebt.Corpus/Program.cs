using MlDebt.Corpus;

const int BadArguments = 2;

var parsed = CorpusOptions.Command(RunAsync).Parse(args);
if (parsed.Errors.Count == 0)
    return await parsed.InvokeAsync();
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
