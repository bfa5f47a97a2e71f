using System.Collections.Immutable;
using System.Text;
using Rashomon.Tests.Accounts;

namespace Rashomon.Cli.Tests;

/// <summary>One run of the command line within the test's process.</summary>
internal sealed record CliRun(int Code, string Output, string Error, FakeFlow Flow)
{
    public static Task<CliRun> Of(params string[] args) =>
        With(new(FerryAccount.Build(), [FerryAccount.Courier.ToArticle(), FerryAccount.Blog.ToArticle()]), args);

    public static async Task<CliRun> With(FakeFlow flow, params string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new() { Flow = flow, Input = Stream.Null, Output = output, Error = error });
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString(), flow);
    }

    /// <summary>A flow that finds no article.</summary>
    public static FakeFlow NothingRead => new(FerryAccount.Build(), ImmutableArray<Article>.Empty);
}
