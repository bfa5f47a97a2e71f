using System.Globalization;
using Rashomon.Training;
using Rashomon.Training.Parsing;
using Rashomon.Training.Vectors;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var line = new CommandLine(args);
return args.FirstOrDefault() switch
{
    "parse" => ParseCommand.Run(line),
    "vectors" => VectorsCommand.Run(line),
    _ => 2,
};
