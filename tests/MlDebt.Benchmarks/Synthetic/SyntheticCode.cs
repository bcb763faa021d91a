namespace MlDebt.Benchmarks.Synthetic;

/// <summary>
/// Code of any size that looks like a business application with ML in it: domains of some 700 lines, a fifth of them about
/// training and scoring, with their numbers and paths where real code has them. The same seed makes the same code.
/// </summary>
internal static class SyntheticCode
{
    private const int PlainForOneMl = 4;

    private static readonly string[] Nouns =
        ["Payment", "Claim", "Order", "Shipment", "Customer", "Invoice", "Contract", "Visit", "Review", "Sensor", "Ticket", "Loan", "Policy", "Parcel", "Booking", "Device"];

    /// <summary>A program of about the given number of lines; without ML the rest of it is the same.</summary>
    public static IReadOnlyList<SourceFile> Make(int lines, int seed, bool ml)
    {
        var random = new Random(seed);
        var files = new List<SourceFile>();
        for (var (number, made) = (0, 0); made < lines; number++)
        {
            var domain = Nouns[number % Nouns.Length] + number;
            var mlFiles = MlFiles.Of(domain, random).ToList();
            var wanted = mlFiles.Sum(f => f.Lines) * PlainForOneMl;
            var domainFiles = ml ? mlFiles : [];
            for (var (part, plain) = (0, 0); plain < wanted; part++)
            {
                var file = PlainFiles.Of(domain, part, random);
                plain += file.Lines;
                domainFiles.Add(file);
            }

            files.AddRange(domainFiles);
            made += domainFiles.Sum(f => f.Lines);
        }

        return files;
    }
}
