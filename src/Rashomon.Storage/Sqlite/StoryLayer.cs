namespace Rashomon.Storage.Sqlite;

/// <summary>Lays the decisions in force over the computed stories: the first one first, each upon what those before it left.</summary>
internal static class StoryLayer
{
    /// <summary>Works out anew in which story each article is shown.</summary>
    public static void Apply(SqliteSession session)
    {
        session.Run("stories.reset_shown");
        foreach (var decision in session.Read("decisions.list", Rows.Decision, ("undone", 0)))
        {
            if (decision.Kind == DecisionKind.Split)
                session.Run("stories.show", ("to", decision.Other), ("articles", Rows.Json(decision.Articles)));
            else if (decision.Kind == DecisionKind.Merge)
                Merge(session, decision);
        }
    }

    /// <summary>The stories are those in which most of the articles are now: a re-run may have given them other ids.</summary>
    private static void Merge(SqliteSession session, Decision decision)
    {
        var from = session.First("stories.story_of_most", static reader => reader.GetString(0), ("articles", Rows.Json(decision.Articles)));
        var to = session.First("stories.story_of_most", static reader => reader.GetString(0), ("articles", Rows.Json(decision.Anchors)));
        if (from is not null && to is not null && from != to)
            session.Run("stories.show_merged", ("from", from), ("to", to));
    }
}
