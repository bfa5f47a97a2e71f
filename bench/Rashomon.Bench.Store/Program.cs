using System.Globalization;
using Rashomon.Bench.Store;

// usage: crash  [--from PATH] [--articles 400]   [--kills 30] [--seed 1]
//        ingest [--from PATH] [--articles 5000]  [--seed 1]
//        search [--from PATH] [--articles 50000] [--queries 1000] [--seed 1]
// Without --from the articles are those of samples/, with other names and figures in each copy.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["child", var lines, var store])
    return await CrashChild.RunAsync(lines, store).ConfigureAwait(false);
var options = new BenchOptions(args);
using var folder = new ScratchFolder();
switch (args.FirstOrDefault())
{
    case "crash":
        return await CrashTest.RunAsync(options, folder).ConfigureAwait(false);
    case "ingest":
        return await IngestSpeed.RunAsync(options, folder).ConfigureAwait(false);
    case "search":
        return SearchSpeed.Run(options, folder);
    default:
        Console.Error.WriteLine("usage: crash | ingest | search [--from PATH] [--articles N] [--kills N] [--queries N] [--seed N]");
        return 2;
}
