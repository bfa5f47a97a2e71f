namespace Rashomon.Places;

/// <summary>Distances on the globe.</summary>
public static class GreatCircle
{
    private const double EarthRadius = 6371;
    private const double Radians = Math.PI / 180;

    /// <summary>Kilometres along the great circle between two points in degrees, on a sphere of the Earth's mean radius.</summary>
    public static double Kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        var (a, b) = (Math.Sin((otherLatitude - latitude) * Radians / 2), Math.Sin((otherLongitude - longitude) * Radians / 2));
        var h = (a * a) + (Math.Cos(latitude * Radians) * Math.Cos(otherLatitude * Radians) * b * b);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
