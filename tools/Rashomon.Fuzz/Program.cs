using System.Globalization;
using Rashomon.Fuzz;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var settings = FuzzSettings.Of(args);
if (settings is null)
{
    Console.Error.WriteLine("usage: [--iterations N] [--seed N] [--only page|text|feed|warc|gzip|lines|json|mhtml] [--from N] [--seconds-a-case N] [--save DIR]");
    return 2;
}

return new FuzzRun(settings).Run();
