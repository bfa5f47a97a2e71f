using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Rashomon.Cli.Terminal;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon decide list</c>: the book of decisions.</summary>
internal sealed class DecisionsCommand : Command
{
    public DecisionsCommand(Host host)
        : base("list", "Lists the decisions in force, or all of them.")
    {
        var all = new Option<bool>("--all") { Description = "Those that were taken back too." };
        Options.Add(all);
        var store = new StoreOption(host, this);
        var list = new ListOptions(host, this);
        SetAction((parse, cancellation) => Task.Run(
            () =>
            {
                using var opened = store.Open(parse);
                var decisions = opened.Decisions.List(parse.GetValue(all));
                list.Write(parse, page => Text(decisions, page), json => Json(decisions, json));
                return ExitCode.Success;
            },
            cancellation));
    }

    private static void Text(ImmutableArray<Decision> decisions, TerminalPage page)
    {
        if (decisions.IsEmpty)
            page.Line("Nothing was decided.");
        foreach (var decision in decisions)
        {
            page.Wrapped([new(decision.Id, Tone.Title), $"  {StoreText.Minute(decision.At)}  {decision.By}: {What(decision)}. {decision.Reason}"], hanging: 4);
            if (decision.UndoneAt is not null)
                page.Wrapped([new($"taken back {StoreText.Minute(decision.UndoneAt)} by {decision.UndoneBy}: {decision.UndoneReason}", Tone.Quiet)], indent: 4, hanging: 4);
        }
    }

    private static string What(Decision decision) => decision.Kind switch
    {
        DecisionKind.Split => $"{decision.Articles.Length} articles out of story {decision.Story} as story {decision.Other}",
        DecisionKind.Merge => $"story {decision.Other} into story {decision.Story}",
        DecisionKind.Reslot => $"claim {decision.Subject} answers question {decision.Value}",
        DecisionKind.Value => $"question {decision.Subject} has the value {decision.Value}",
        _ => $"question {decision.Subject} is {decision.Value}",
    };

    private static void Json(ImmutableArray<Decision> decisions, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("decisions");
        foreach (var decision in decisions)
        {
            json.WriteStartObject();
            json.Decision(decision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
