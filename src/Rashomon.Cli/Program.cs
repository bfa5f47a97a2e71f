using Rashomon.Cli;
using Rashomon.Cli.Flow;

return await CommandLine.RunAsync(args, Host.OfProcess(new LibraryFlow())).ConfigureAwait(false);
