using System.CommandLine;
using Rashomon.Eval.Alarms;
using Rashomon.Eval.Corpora;
using Rashomon.Eval.Running;

var verbose = new Option<bool>("--verbose") { Description = "Print what was missed." };

var gold = new Argument<FileInfo>("GOLD") { Description = "The gold file." }.AcceptExistingOnly();
var account = new Argument<FileInfo>("ACCOUNT") { Description = "The account as JSON." }.AcceptExistingOnly();
var score = new Command("score", "Score one account against one gold file.") { gold, account, verbose };
score.SetAction(parsed => ScoreCommand.Run(
    parsed.GetRequiredValue(gold).FullName, parsed.GetRequiredValue(account).FullName, parsed.GetValue(verbose), Console.Out));

var shared = new Option<string?>("--shared") { Description = "Folder with gold and stories of further stories. Default: shared, beside the working copy." };
var cli = new Option<string?>("--cli") { Description = "Path of Rashomon.Cli.dll. Default: the one built last." };
var writeFloors = new Option<bool>("--write-floors") { Description = "Raise the floors to the measured values; none is lowered." };
var stories = new Command("stories", "Run the command line on every story with gold, score it and hold the floors of eval/floors.json.") { shared, cli, writeFloors, verbose };
stories.SetAction(parsed =>
{
    if (Repository.Find() is not { } repository)
        return Refuse("No working copy of Rashomon around the current folder.");
    if ((parsed.GetValue(cli) ?? repository.BuiltCli()) is not { } dll || !File.Exists(dll))
        return Refuse("No Rashomon.Cli.dll: build src/Rashomon.Cli first, or name it with --cli.");
    var command = new StoriesCommand(repository, new CliRunner(dll), Console.Out);
    return command.Run(parsed.GetValue(shared) ?? repository.Shared, parsed.GetValue(verbose), parsed.GetValue(writeFloors));
});

var data = new Option<DirectoryInfo>("--data") { Description = "Folder of the corpora of stories: ecbplus_dev_docs.jsonl, basil_dev.jsonl, newswcl50.", Required = true }.AcceptExistingOnly();
var most = new Option<int>("--stories") { Description = "How many stories, of all corpora by turns.", DefaultValueFactory = _ => 100 };
var accounts = new Option<DirectoryInfo?>("--out") { Description = "Folder to write the accounts to." };
var verify = new Command("verify", "Make the accounts of the corpora's stories and hold that nothing in them is invented, as rashomon verify does.") { data, most, accounts };
verify.SetAction(parsed => new VerifyCommand(Console.Out).Run([.. CorpusStory.ReadAll(parsed.GetRequiredValue(data).FullName).Take(parsed.GetValue(most))], parsed.GetValue(accounts)?.FullName));

var read = new Option<bool>("--read") { Description = "Print the answers with their sentences, for judging." };
var ecb = new Option<int>("--stories") { Description = "How many stories, those of most articles first.", DefaultValueFactory = _ => 1000 };
var alarms = new Command("alarms", "Make the accounts of ECB+ stories and count the contested questions that a reader of the articles would not call so.") { data, ecb, read };
alarms.SetAction(parsed => new AlarmsCommand(AlarmJudgements.Default, Console.Out).Run(
    AlarmsCommand.Choose(CorpusStory.ReadAll(parsed.GetRequiredValue(data).FullName), parsed.GetValue(ecb)), parsed.GetValue(read)));

return new RootCommand("Scores accounts against what an editor wrote down by hand.") { score, stories, verify, alarms }.Parse(args).Invoke();

static int Refuse(string reason)
{
    Console.Error.WriteLine(reason);
    return 2;
}
