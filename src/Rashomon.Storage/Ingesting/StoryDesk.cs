using System.Collections.Immutable;
using System.Text.Json;
using Rashomon.Stories;

namespace Rashomon.Storage.Ingesting;

/// <summary>
/// The stream of stories over a store. After every so many articles it writes down where it stands and builds itself anew from that; begun again, it does the same and adds
/// what came since: so it stands as it would had it never ended.
/// </summary>
internal sealed class StoryDesk
{
    private readonly IngestOptions _options;
    private readonly Dictionary<string, StoryDocument> _documents = new(StringComparer.Ordinal);
    private StoryStream _stream;
    private int _since;

    private StoryDesk(IngestOptions options)
    {
        _options = options;
        _stream = new(options.Stories);
    }

    /// <summary>The stream as a store has it.</summary>
    public static StoryDesk Open(IStore store, IngestOptions options, CancellationToken cancellation)
    {
        var desk = new StoryDesk(options);
        var checkpoint = store.Stories.Checkpoint();
        var held = checkpoint?.Stories.SelectMany(story => story.Value.Select(article => (article, story.Key))).ToDictionary(StringComparer.Ordinal);
        var isBehind = checkpoint is null;
        foreach (var (article, value) in store.Articles.Annotations(AnnotationKinds.Story))
        {
            cancellation.ThrowIfCancellationRequested();
            if (isBehind)
                desk.Enter(Document(value));
            else if (held!.TryGetValue(article, out var story))
                desk.Restore(Document(value), story);
            isBehind |= article == checkpoint?.Article;
        }

        return desk;
    }

    /// <summary>Puts an article into a story, and keeps that with it.</summary>
    /// <returns>Whether it began one.</returns>
    public bool Add(StoryDocument document, IStoreBatch batch)
    {
        batch.Annotate(document.Id, AnnotationKinds.Story, ModelName.Current, JsonSerializer.SerializeToUtf8Bytes(document, StoreJson.Default.StoryDocument));
        var assignment = Enter(document);
        foreach (var change in assignment.Changes)
            batch.Apply(change, document.Id);
        batch.Assign(new(document.Id, assignment.StoryId, assignment.Score) { IsNew = assignment.IsNew, Reasons = assignment.Reasons, RunnerUp = assignment.RunnerUp });
        if (_since >= _options.CheckpointArticles)
            BeginAnew(document.Id, batch);
        return assignment.IsNew;
    }

    private static StoryDocument Document(byte[] value) => JsonSerializer.Deserialize(value, StoreJson.Default.StoryDocument)!;

    private StoryAssignment Enter(StoryDocument document)
    {
        _documents[document.Id] = document;
        _since++;
        return _stream.Add(document);
    }

    private void Restore(StoryDocument document, string story)
    {
        _documents[document.Id] = document;
        _stream.Restore(document, story);
    }

    private void BeginAnew(string article, IStoreBatch batch)
    {
        var stories = _stream.Snapshot().ToImmutableSortedDictionary(story => story.Id, story => story.Articles, StringComparer.Ordinal);
        batch.Keep(new StreamCheckpoint(article, stories));
        var held = stories.SelectMany(story => story.Value.Select(member => (member, story.Key))).ToDictionary(StringComparer.Ordinal);
        // A dictionary from which nothing is taken gives its entries in the order in which they came: that of the store.
        var documents = _documents.Values.ToList();
        _documents.Clear();
        _stream = new(_options.Stories);
        _since = 0;
        foreach (var document in documents)
        {
            if (held.TryGetValue(document.Id, out var story))
                Restore(document, story);
        }
    }
}
