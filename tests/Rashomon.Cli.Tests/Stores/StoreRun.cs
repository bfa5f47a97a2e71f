using System.Text;
using Rashomon.Cli.Flow;

namespace Rashomon.Cli.Tests.Stores;

/// <summary>Runs commands over a store in a folder that goes with the test.</summary>
public sealed class StoreRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rashomon-cli-store-").FullName;

    public string Store => At("store.db");

    public string At(string name) => Path.Combine(_folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    /// <summary>Runs a command within the test's process.</summary>
    public async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync([.. args, "--store", Store], new() { Flow = new LibraryFlow(), Input = Stream.Null, Output = output, Error = error });
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs a command that must end well; its output.</summary>
    public async Task<string> Good(params string[] args)
    {
        var (code, output, error) = await Run(args);
        code.ShouldBe(ExitCode.Success, error);
        return output;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
