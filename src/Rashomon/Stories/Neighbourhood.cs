namespace Rashomon.Stories;

/// <summary>The members that one shares most with, and how many of them have each of its terms.</summary>
/// <param name="owner">Whose neighbours.</param>
internal sealed class Neighbourhood(StoryMember owner)
{
    /// <summary>How many neighbours there are at most.</summary>
    public const int Most = 30;

    private static readonly float[] Rarities = [.. Enumerable.Range(0, Most + 2).Select(count => (float)(Math.Log((Most + 2) / (count + .5)) / 4))];

    private readonly List<(StoryMember Member, double Cosine)> _near = new(Most);
    private readonly HashSet<StoryMember> _of = [];

    // How many neighbours have the term, by its place among the owner's; the owner itself counts too.
    private readonly byte[] _counts = [.. Enumerable.Repeat((byte)1, owner.Ids.Length)];

    /// <summary>The neighbours, in no order that matters.</summary>
    public IEnumerable<StoryMember> Members => _near.Select(near => near.Member);

    /// <summary>Makes two members each other's neighbours, where they are nearer than the farthest that each has.</summary>
    public static void Meet(StoryMember a, StoryMember b, double cosine)
    {
        a.Near.Take(b, cosine);
        b.Near.Take(a, cosine);
    }

    /// <summary>How rare the owner's term at a place is among its neighbours, 0.01 for what all have to 0.77 for what none other has.</summary>
    public float Rarity(int place) => Rarities[_counts[place]];

    /// <summary>Takes the owner out of all neighbourhoods, and empties its own.</summary>
    public void Leave()
    {
        foreach (var other in _of)
        {
            other.Near._near.RemoveAll(near => near.Member == owner);
            other.Near.Count(owner, -1);
        }

        foreach (var (member, _) in _near)
            member.Near._of.Remove(owner);
        _of.Clear();
        _near.Clear();
    }

    private void Take(StoryMember other, double cosine)
    {
        if (_near.Count == Most)
        {
            var last = 0;
            for (var i = 1; i < Most; i++)
            {
                if (_near[i].Cosine < _near[last].Cosine)
                    last = i;
            }

            if (cosine <= _near[last].Cosine)
                return;
            var (gone, _) = _near[last];
            _near.RemoveAt(last);
            gone.Near._of.Remove(owner);
            Count(gone, -1);
        }

        _near.Add((other, cosine));
        other.Near._of.Add(owner);
        Count(other, 1);
    }

    private void Count(StoryMember other, int change)
    {
        var (mine, theirs) = (owner.Ids, other.Ids);
        for (int i = 0, j = 0; i < mine.Length && j < theirs.Length;)
        {
            if (mine[i] == theirs[j])
            {
                _counts[i] = (byte)(_counts[i] + change);
                i++;
                j++;
            }
            else if (mine[i] < theirs[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
