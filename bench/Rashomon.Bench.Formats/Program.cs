using System.Globalization;
using Rashomon.Bench.Formats;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var settings = BenchSettings.Of(args);
if (settings is null)
{
    Console.Error.WriteLine("usage: [all|warc|feeds|memory] [--pages N] [--items N] [--rounds N] [--megabytes N] [--work DIR]");
    return 2;
}

Directory.CreateDirectory(settings.Folder);
var code = 0;
if (settings.Does("warc") || settings.Does("feeds"))
    code = await SpeedBench.RunAsync(settings).ConfigureAwait(false);
if (settings.Does("memory"))
    code |= await MemoryBench.RunAsync(settings).ConfigureAwait(false);
return code;
