using System.CommandLine;
using Rashomon.Accounts;
using Rashomon.Storage;
using Rashomon.Storage.Deciding;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon decide</c>: what people decide against or beside what was computed.</summary>
internal sealed class DecideCommand : Command
{
    private readonly Host _host;

    public DecideCommand(Host host)
        : base("decide", "Keeps what people decide: split, merge, another question for a claim, another value or verdict. Decisions are a layer of their own: what was computed stays beside them, every output tells them, they stay when stories are computed again, and each can be taken back.")
    {
        _host = host;
        Subcommands.Add(new SplitCommand(host));
        Subcommands.Add(new MergeCommand(host));
        Subcommands.Add(OnQuestion("verdict", DecisionKind.Verdict, "VERDICT", "Gives a question another verdict: corroborated, repeated, compatible, contested, updated, single-report or unsupported-headline.", text => DecidedVerdict.TryRead(text, out _)));
        Subcommands.Add(OnQuestion("value", DecisionKind.Value, "VALUE", "Gives a question another value: 7, 5..9, 5.. or ..9.", text => DecidedValue.TryRead(text, out _)));
        Subcommands.Add(Reslot());
        Subcommands.Add(Undo());
        Subcommands.Add(new DecisionsCommand(host));
    }

    private Command OnQuestion(string name, DecisionKind kind, string what, string description, Func<string, bool> isSound)
    {
        var command = new Command(name, description);
        var (story, question, value) = (Story(), new Argument<string>("QUESTION") { Description = "The question's id, as show --format json has it." }, new Argument<string>(what) { Description = "What it is from then on." });
        value.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !isSound(result.Tokens[0].Value))
                result.AddError($"{what} cannot be “{result.Tokens[0].Value}”. See: rashomon decide {name} --help");
        });
        foreach (var argument in new[] { story, question, value })
            command.Arguments.Add(argument);
        var (store, decision) = (new StoreOption(_host, command), new DecisionOptions(_host, command));
        command.SetAction((parse, cancellation) => Task.Run(() =>
        {
            using var opened = store.Open(parse);
            var (id, account) = AccountOf(opened, parse.GetRequiredValue(story));
            var subject = Question(account, parse.GetRequiredValue(question)).Id;
            return decision.Decide(opened, parse, kind, made => made with { Story = id, Subject = subject, Value = parse.GetRequiredValue(value) });
        }, cancellation));
        return command;
    }

    private Command Reslot()
    {
        var command = new Command("reslot", "Lets a claim answer another question, or none.");
        var (story, claim, question) = (Story(), new Argument<string>("CLAIM") { Description = "The claim's id, as show --format json has it." }, new Argument<string>("QUESTION") { Description = "The question that it answers, or none." });
        foreach (var argument in new[] { story, claim, question })
            command.Arguments.Add(argument);
        var (store, decision) = (new StoreOption(_host, command), new DecisionOptions(_host, command));
        command.SetAction((parse, cancellation) => Task.Run(() =>
        {
            using var opened = store.Open(parse);
            var (id, account) = AccountOf(opened, parse.GetRequiredValue(story));
            var subject = account.Claims.FirstOrDefault(known => known.Id == parse.GetRequiredValue(claim)) ?? throw new UsageException($"Story {id} has no claim {parse.GetRequiredValue(claim)}.");
            if (subject.Quantity is null)
                throw new UsageException($"Claim {subject.Id} has no figure: only figures are put into another question.");
            var to = parse.GetRequiredValue(question);
            // A question is known again by its claims: its id may change as reports come.
            string[] anchors = to == "none" ? [] : [.. Question(account, to).Answers.SelectMany(answer => answer.Claims).Where(other => other != subject.Id).Distinct(StringComparer.Ordinal)];
            if (to != "none" && anchors.Length == 0)
                throw new UsageException($"Question {to} has no other claim: there is nothing to put the claim beside.");
            return decision.Decide(opened, parse, DecisionKind.Reslot, made => made with { Story = id, Subject = subject.Id, Value = to, Articles = [subject.Article], Anchors = [.. anchors] });
        }, cancellation));
        return command;
    }

    private Command Undo()
    {
        var command = new Command("undo", "Takes a decision back. It stays in the book, with who took it back and why.");
        var id = new Argument<string>("DECISION") { Description = "The decision's id." };
        command.Arguments.Add(id);
        var (store, decision) = (new StoreOption(_host, command), new DecisionOptions(_host, command));
        command.SetAction((parse, cancellation) => Task.Run(() =>
        {
            using var opened = store.Open(parse);
            var (by, reason) = decision.Of(parse);
            using var batch = opened.Begin();
            if (!batch.Undo(parse.GetRequiredValue(id), by, reason))
                throw new UsageException($"No decision {parse.GetRequiredValue(id)} is in force. See: rashomon decide list --all");
            batch.Commit();
            return ExitCode.Success;
        }, cancellation));
        return command;
    }

    private static Argument<string> Story() => new("STORY") { Description = "The story: its id, or an article of it." };

    private static (string Id, Account Account) AccountOf(IStore store, string reference)
    {
        var story = StoreReferences.Story(store, reference).Id;
        return (story, new StoryAccounts(store).Of(story) ?? throw new UsageException($"Story {story} has no report that can be compared."));
    }

    private static Question Question(Account account, string id) =>
        account.Questions.FirstOrDefault(question => question.Id == id) ?? throw new UsageException($"The account has no question {id}. Ids stand in: rashomon show STORY --format json");
}
