using System.Numerics;
using System.Runtime.Intrinsics;

namespace Rashomon.Language.Networks;

/// <summary>Elementwise functions whose results are the same bits for any vector width: only adding, multiplying, dividing, rounding and bit operations, and sums in a fixed order.</summary>
internal static class VectorMath
{
    /// <summary>e to the power of each lane, about 2e-7 relative error, for arguments from -87 to 87 (others are clamped).</summary>
    public static Vector<float> Exp(Vector<float> x)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-87f)), new Vector<float>(87f));
        var magic = new Vector<float>(12582912f);
        var n = (x * new Vector<float>(1.44269504f)) + magic;
        var whole = Vector.AsVectorInt32(n) - Vector.AsVectorInt32(magic);
        n -= magic;
        x -= n * new Vector<float>(0.693359375f);
        x += n * new Vector<float>(2.12194440e-4f);
        var y = new Vector<float>(1.9875691500e-4f);
        y = (y * x) + new Vector<float>(1.3981999507e-3f);
        y = (y * x) + new Vector<float>(8.3334519073e-3f);
        y = (y * x) + new Vector<float>(4.1665795894e-2f);
        y = (y * x) + new Vector<float>(1.6666665459e-1f);
        y = (y * x) + new Vector<float>(5.0000001201e-1f);
        y = (y * x * x) + x + Vector<float>.One;
        return y * Vector.AsVectorSingle(Vector.ShiftLeft(whole + new Vector<int>(127), 23));
    }

    /// <summary><see cref="Exp(Vector{float})"/> of one number.</summary>
    public static float Exp(float x) => Exp(new Vector<float>(x))[0];

    /// <summary>Natural logarithm, about 2e-7 absolute error near 1, of a positive, normal, finite number.</summary>
    public static float Log(float x)
    {
        var bits = BitConverter.SingleToInt32Bits(x);
        // The number is m times 2^n with m between the roots of 1/2 and 2.
        var n = (bits - 0x3F3504F3) >> 23;
        var m = BitConverter.Int32BitsToSingle(bits - (n << 23));
        var s = (m - 1) / (m + 1);
        var z = s * s;
        var series = (((((((1f / 9) * z) + (1f / 7)) * z) + (1f / 5)) * z) + (1f / 3)) * z;
        return (n * 0.6931472f) + (2 * (s + (s * series)));
    }

    /// <summary>The logistic function of each lane.</summary>
    public static Vector<float> Sigmoid(Vector<float> x) => Vector<float>.One / (Vector<float>.One + Exp(-x));

    /// <summary>The hyperbolic tangent of each lane.</summary>
    public static Vector<float> Tanh(Vector<float> x) =>
        Vector<float>.One - (new Vector<float>(2f) / (Vector<float>.One + Exp(x + x)));

    /// <summary>Keeps what is positive and a tenth of what is negative, in place.</summary>
    public static void Leaky(Span<float> values)
    {
        var tenth = new Vector<float>(0.1f);
        for (var i = 0; i < values.Length; i += Vector<float>.Count)
        {
            var x = new Vector<float>(values[i..]);
            Vector.Max(x, x * tenth).CopyTo(values[i..]);
        }
    }

    /// <summary>Adds <paramref name="other"/> to <paramref name="values"/>.</summary>
    public static void Add(Span<float> values, ReadOnlySpan<float> other)
    {
        for (var i = 0; i < values.Length; i += Vector<float>.Count)
            (new Vector<float>(values[i..]) + new Vector<float>(other[i..])).CopyTo(values[i..]);
    }

    /// <summary>Adds <paramref name="other"/> times <paramref name="factor"/> to <paramref name="values"/>.</summary>
    public static void AddScaled(Span<float> values, ReadOnlySpan<float> other, float factor)
    {
        var by = new Vector<float>(factor);
        for (var i = 0; i < values.Length; i += Vector<float>.Count)
            (new Vector<float>(values[i..]) + (new Vector<float>(other[i..]) * by)).CopyTo(values[i..]);
    }

    /// <summary>Sum in a fixed order: eight running sums, then from the first to the last.</summary>
    public static float Sum(ReadOnlySpan<float> values)
    {
        var sums = Vector256<float>.Zero;
        for (var i = 0; i < values.Length; i += 8)
            sums += Vector256.Create(values.Slice(i, 8));
        return Fold(sums);
    }

    /// <summary>Inner product in a fixed order: eight running sums, then from the first to the last.</summary>
    public static float Dot(ReadOnlySpan<float> values, ReadOnlySpan<float> other)
    {
        var sums = Vector256<float>.Zero;
        for (var i = 0; i < values.Length; i += 8)
            sums += Vector256.Create(values.Slice(i, 8)) * Vector256.Create(other.Slice(i, 8));
        return Fold(sums);
    }

    /// <summary>Brings each row of <paramref name="size"/> numbers to mean 0 and variance 1, then scales and shifts.</summary>
    public static void Normalize(Span<float> values, int size, ReadOnlySpan<float> gain, ReadOnlySpan<float> shift)
    {
        for (var at = 0; at < values.Length; at += size)
        {
            var row = values.Slice(at, size);
            var mean = Sum(row) / size;
            var variance = (Dot(row, row) / size) - (mean * mean);
            var factor = 1 / MathF.Sqrt(MathF.Max(variance, 0) + 1e-5f);
            var by = new Vector<float>(factor);
            var less = new Vector<float>(mean);
            for (var i = 0; i < size; i += Vector<float>.Count)
            {
                var x = (new Vector<float>(row[i..]) - less) * by;
                ((x * new Vector<float>(gain[i..])) + new Vector<float>(shift[i..])).CopyTo(row[i..]);
            }
        }
    }

    /// <summary>Largest size of a number that <see cref="Normalize"/> gives: a normalised row of n numbers stays within the root of n.</summary>
    public static float NormalizedBound(ReadOnlySpan<float> gain, ReadOnlySpan<float> shift)
    {
        var top = 1f;
        for (var i = 0; i < gain.Length; i++)
            top = Math.Max(top, (Math.Abs(gain[i]) * MathF.Sqrt(gain.Length)) + Math.Abs(shift[i]));
        return top;
    }

    private static float Fold(Vector256<float> sums)
    {
        var total = sums[0];
        for (var i = 1; i < 8; i++)
            total += sums[i];
        return total;
    }
}
