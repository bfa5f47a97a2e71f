using System.Globalization;
using Rashomon.Training;
using Rashomon.Training.Names;
using Rashomon.Training.Parsing;
using Rashomon.Training.Tokens;
using Rashomon.Training.Vectors;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var line = new CommandLine(args);
return args.FirstOrDefault() switch
{
    "names" => NamesCommand.Run(line),
    "parse" => ParseCommand.Run(line),
    "tokens" => TokensCommand.Run(line),
    "vectors" => VectorsCommand.Run(line),
    _ => 2,
};
