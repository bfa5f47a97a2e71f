using System.Globalization;
using Rashomon.Training;
using Rashomon.Training.Averaging;
using Rashomon.Training.Cards;
using Rashomon.Training.Evaluation;
using Rashomon.Training.Lemmas;
using Rashomon.Training.Names;
using Rashomon.Training.Parsing;
using Rashomon.Training.Pretraining;
using Rashomon.Training.Tokens;
using Rashomon.Training.Vectors;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var line = new CommandLine(args);
return args.FirstOrDefault() switch
{
    "average" => AverageCommand.Run(line),
    "card" => CardCommand.Run(line),
    "evaluate" => EvaluateCommand.Run(line),
    "lemmas" => LemmasCommand.Run(line),
    "names" => NamesCommand.Run(line),
    "parse" => ParseCommand.Run(line),
    "pretrain" => PretrainCommand.Run(line),
    "silver" => SilverCommand.Run(line),
    "silver-names" => NameSilverCommand.Run(line),
    "tokens" => TokensCommand.Run(line),
    "vectors" => VectorsCommand.Run(line),
    _ => CommandLine.Usage(),
};
