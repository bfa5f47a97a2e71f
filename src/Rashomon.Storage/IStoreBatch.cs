using Rashomon.Stories;

namespace Rashomon.Storage;

/// <summary>Writing, all or nothing: what is not committed was never there. Not for several threads.</summary>
public interface IStoreBatch : IDisposable
{
    /// <summary>The article that has these bytes from this outlet at this address already; null where there is none. Sees what the batch wrote.</summary>
    /// <param name="hash">SHA-256 of the bytes.</param>
    /// <param name="outlet">The outlet's name; null for none.</param>
    /// <param name="url">The address; null for none.</param>
    StoredArticle? Twin(string hash, string? outlet, string? url);

    /// <summary>Whether an article has the id. Sees what the batch wrote.</summary>
    bool Has(string article);

    /// <summary>The latest revision of a report. Sees what the batch wrote.</summary>
    /// <param name="report">A report's key (<see cref="ArticleEntry.Report"/>).</param>
    StoredArticle? Latest(string report);

    /// <summary>The article of an id, with its text; null where there is none. Sees what the batch wrote.</summary>
    Article? Read(string id);

    /// <summary>The story of an article; null where it is in none. Sees what the batch wrote.</summary>
    Membership? MembershipOf(string article);

    /// <summary>Adds an article as the latest revision of its report.</summary>
    void Add(ArticleEntry entry);

    /// <summary>Keeps what was read in an article: replaces what the same model made of it.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="kind">What it is (<see cref="AnnotationKinds"/>).</param>
    /// <param name="model">What made it, with its version.</param>
    /// <param name="value">The annotation.</param>
    void Annotate(string article, string kind, string model, ReadOnlySpan<byte> value);

    /// <summary>Counts a record that was seen.</summary>
    void Record(LedgerEntry entry);

    /// <summary>Keeps how far a source is read: with the records of the same batch, so that none is counted twice or missed.</summary>
    void Place(SourcePosition position);

    /// <summary>Puts an article into a story.</summary>
    void Assign(Membership membership);

    /// <summary>Moves articles between stories as evidence came, and keeps that it was done.</summary>
    /// <param name="change">What changed.</param>
    /// <param name="cause">The article whose arrival caused it.</param>
    void Apply(StoryChange change, string cause);

    /// <summary>Keeps where the stream of stories stands, in place of what was kept before.</summary>
    void Keep(StreamCheckpoint checkpoint);

    /// <summary>Keeps an account.</summary>
    void Keep(AccountEntry account);

    /// <summary>Adds a decision; stories are shown by it from then on.</summary>
    void Decide(Decision decision);

    /// <summary>Takes a decision back; it stays in the book.</summary>
    /// <param name="decision">The decision's id.</param>
    /// <param name="by">Whoever takes it back, by initials.</param>
    /// <param name="reason">Why.</param>
    /// <returns>Whether there was such a decision in force.</returns>
    bool Undo(string decision, string by, string reason);

    /// <summary>Keeps the state of a feed.</summary>
    void Save(FeedState feed);

    /// <summary>Makes everything of the batch lasting: when this returns, it is on disk.</summary>
    void Commit();
}
