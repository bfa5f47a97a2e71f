using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rashomon.Language.Networks;

/// <summary>A matrix laid out for multiplying rows with it: panels of 64 columns, each panel row after row.</summary>
/// <remarks>
/// Every number of a product is one chain of fused multiply-adds over the inner index in rising order. No sum is ever split over lanes, so the result is the same
/// bits for any vector width, machine and batch size.
/// </remarks>
internal sealed class PackedMatrix
{
    /// <summary>Columns of a panel; a matrix's columns are a multiple of it.</summary>
    public const int Panel = 64;

    private float[] _data;

    /// <summary>An empty matrix of the given shape.</summary>
    /// <exception cref="ArgumentException">The columns are no multiple of <see cref="Panel"/>.</exception>
    public PackedMatrix(int rows, int columns)
    {
        if (columns % Panel != 0)
            throw new ArgumentException($"{columns} columns are no multiple of {Panel}.", nameof(columns));
        Rows = rows;
        Columns = columns;
        _data = GC.AllocateUninitializedArray<float>(rows * columns, pinned: true);
    }

    /// <summary>Number of rows: the length of what is multiplied with it.</summary>
    public int Rows { get; private set; }

    /// <summary>Number of columns: the length of a product.</summary>
    public int Columns { get; }

    /// <summary>Packs a matrix that lies row after row.</summary>
    public static PackedMatrix Of(ReadOnlySpan<float> source, int rows, int columns)
    {
        var packed = new PackedMatrix(rows, columns);
        packed.Pack(source);
        return packed;
    }

    /// <summary>Changes the number of rows; the values are undefined until packed again.</summary>
    public void Resize(int rows)
    {
        Rows = rows;
        if (_data.Length < rows * Columns)
            _data = GC.AllocateUninitializedArray<float>(rows * Columns * 5 / 4, pinned: true);
    }

    /// <summary>Takes over the values of a matrix of the same shape that lies row after row.</summary>
    public void Pack(ReadOnlySpan<float> source)
    {
        for (var panel = 0; panel < Columns; panel += Panel)
        {
            var into = _data.AsSpan(panel * Rows, Rows * Panel);
            for (var row = 0; row < Rows; row++)
                source.Slice((row * Columns) + panel, Panel).CopyTo(into[(row * Panel)..]);
        }
    }

    /// <summary>Takes over the transpose of a matrix of <see cref="Columns"/> rows and <see cref="Rows"/> columns.</summary>
    public void PackTransposed(ReadOnlySpan<float> source)
    {
        for (var panel = 0; panel < Columns; panel += Panel)
        {
            var into = _data.AsSpan(panel * Rows, Rows * Panel);
            for (var column = 0; column < Panel; column++)
            {
                var from = source.Slice((panel + column) * Rows, Rows);
                for (var row = 0; row < from.Length; row++)
                    into[(row * Panel) + column] = from[row];
            }
        }
    }

    /// <summary>Adds to each row of <paramref name="into"/> the product of a row of <paramref name="left"/> with this matrix.</summary>
    /// <param name="left">Rows of <see cref="Rows"/> numbers, <paramref name="leftStride"/> apart.</param>
    /// <param name="leftStride">Numbers between the starts of two rows.</param>
    /// <param name="count">Number of rows.</param>
    /// <param name="into">Rows of <see cref="Columns"/> numbers without gaps; they hold the bias or zero before.</param>
    /// <param name="step">Numbers between two neighbours of a row: 1, or the length of a line when <paramref name="left"/> is read across its lines.</param>
    public void MultiplyAdd(ReadOnlySpan<float> left, int leftStride, int count, Span<float> into, int step = 1)
    {
        if (count == 0 || Rows == 0)
            return;
        if (left.Length < ((count - 1) * leftStride) + ((Rows - 1) * step) + 1 || into.Length < count * Columns)
            throw new ArgumentException("Too short for the product.", nameof(into));
        for (var panel = 0; panel < Columns; panel += Panel)
        {
            ref var b = ref _data[panel * Rows];
            var row = 0;
            for (; row + 4 <= count; row += 4)
            {
                ref var a = ref Unsafe.Add(ref MemoryMarshal.GetReference(left), row * leftStride);
                ref var c = ref Unsafe.Add(ref MemoryMarshal.GetReference(into), (row * Columns) + panel);
                if (Vector512.IsHardwareAccelerated)
                    Four512(ref a, leftStride, step, ref b, Rows, ref c, Columns);
                else
                    for (var part = 0; part < Panel; part += 16)
                        Four256(ref a, leftStride, step, ref Unsafe.Add(ref b, part), Rows, ref Unsafe.Add(ref c, part), Columns);
            }

            for (; row < count; row++)
            {
                ref var a = ref Unsafe.Add(ref MemoryMarshal.GetReference(left), row * leftStride);
                One256(ref a, step, ref b, Rows, ref Unsafe.Add(ref MemoryMarshal.GetReference(into), (row * Columns) + panel));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four512(ref float a, int stride, int step, ref float b, int inner, ref float c, int columns)
    {
        ref var c1 = ref Unsafe.Add(ref c, columns);
        ref var c2 = ref Unsafe.Add(ref c, columns * 2);
        ref var c3 = ref Unsafe.Add(ref c, columns * 3);
        ref var a1 = ref Unsafe.Add(ref a, stride);
        ref var a2 = ref Unsafe.Add(ref a, stride * 2);
        ref var a3 = ref Unsafe.Add(ref a, stride * 3);
        Vector512<float> s00 = Vector512.LoadUnsafe(ref c), s01 = Vector512.LoadUnsafe(ref c, 16), s02 = Vector512.LoadUnsafe(ref c, 32), s03 = Vector512.LoadUnsafe(ref c, 48);
        Vector512<float> s10 = Vector512.LoadUnsafe(ref c1), s11 = Vector512.LoadUnsafe(ref c1, 16), s12 = Vector512.LoadUnsafe(ref c1, 32), s13 = Vector512.LoadUnsafe(ref c1, 48);
        Vector512<float> s20 = Vector512.LoadUnsafe(ref c2), s21 = Vector512.LoadUnsafe(ref c2, 16), s22 = Vector512.LoadUnsafe(ref c2, 32), s23 = Vector512.LoadUnsafe(ref c2, 48);
        Vector512<float> s30 = Vector512.LoadUnsafe(ref c3), s31 = Vector512.LoadUnsafe(ref c3, 16), s32 = Vector512.LoadUnsafe(ref c3, 32), s33 = Vector512.LoadUnsafe(ref c3, 48);
        for (nint k = 0, at = 0; k < inner; k++, at += step)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            var b2 = Vector512.LoadUnsafe(ref b, 32);
            var b3 = Vector512.LoadUnsafe(ref b, 48);
            b = ref Unsafe.Add(ref b, Panel);
            var x = Vector512.Create(Unsafe.Add(ref a, at));
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            s02 = Vector512.FusedMultiplyAdd(x, b2, s02);
            s03 = Vector512.FusedMultiplyAdd(x, b3, s03);
            x = Vector512.Create(Unsafe.Add(ref a1, at));
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            s12 = Vector512.FusedMultiplyAdd(x, b2, s12);
            s13 = Vector512.FusedMultiplyAdd(x, b3, s13);
            x = Vector512.Create(Unsafe.Add(ref a2, at));
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            s22 = Vector512.FusedMultiplyAdd(x, b2, s22);
            s23 = Vector512.FusedMultiplyAdd(x, b3, s23);
            x = Vector512.Create(Unsafe.Add(ref a3, at));
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
            s32 = Vector512.FusedMultiplyAdd(x, b2, s32);
            s33 = Vector512.FusedMultiplyAdd(x, b3, s33);
        }

        Store(ref c, s00, s01, s02, s03);
        Store(ref c1, s10, s11, s12, s13);
        Store(ref c2, s20, s21, s22, s23);
        Store(ref c3, s30, s31, s32, s33);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float c, Vector512<float> s0, Vector512<float> s1, Vector512<float> s2, Vector512<float> s3)
    {
        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, 16);
        s2.StoreUnsafe(ref c, 32);
        s3.StoreUnsafe(ref c, 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four256(ref float a, int stride, int step, ref float b, int inner, ref float c, int columns)
    {
        ref var c1 = ref Unsafe.Add(ref c, columns);
        ref var c2 = ref Unsafe.Add(ref c, columns * 2);
        ref var c3 = ref Unsafe.Add(ref c, columns * 3);
        ref var a1 = ref Unsafe.Add(ref a, stride);
        ref var a2 = ref Unsafe.Add(ref a, stride * 2);
        ref var a3 = ref Unsafe.Add(ref a, stride * 3);
        Vector256<float> s00 = Vector256.LoadUnsafe(ref c), s01 = Vector256.LoadUnsafe(ref c, 8);
        Vector256<float> s10 = Vector256.LoadUnsafe(ref c1), s11 = Vector256.LoadUnsafe(ref c1, 8);
        Vector256<float> s20 = Vector256.LoadUnsafe(ref c2), s21 = Vector256.LoadUnsafe(ref c2, 8);
        Vector256<float> s30 = Vector256.LoadUnsafe(ref c3), s31 = Vector256.LoadUnsafe(ref c3, 8);
        for (nint k = 0, at = 0; k < inner; k++, at += step)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, 8);
            b = ref Unsafe.Add(ref b, Panel);
            var x = Vector256.Create(Unsafe.Add(ref a, at));
            s00 = Vector256.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector256.FusedMultiplyAdd(x, b1, s01);
            x = Vector256.Create(Unsafe.Add(ref a1, at));
            s10 = Vector256.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector256.FusedMultiplyAdd(x, b1, s11);
            x = Vector256.Create(Unsafe.Add(ref a2, at));
            s20 = Vector256.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector256.FusedMultiplyAdd(x, b1, s21);
            x = Vector256.Create(Unsafe.Add(ref a3, at));
            s30 = Vector256.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector256.FusedMultiplyAdd(x, b1, s31);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, 8);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, 8);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, 8);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One256(ref float a, int step, ref float b, int inner, ref float c)
    {
        Vector256<float> s0 = Vector256.LoadUnsafe(ref c), s1 = Vector256.LoadUnsafe(ref c, 8), s2 = Vector256.LoadUnsafe(ref c, 16), s3 = Vector256.LoadUnsafe(ref c, 24);
        Vector256<float> s4 = Vector256.LoadUnsafe(ref c, 32), s5 = Vector256.LoadUnsafe(ref c, 40), s6 = Vector256.LoadUnsafe(ref c, 48), s7 = Vector256.LoadUnsafe(ref c, 56);
        for (nint k = 0, at = 0; k < inner; k++, at += step)
        {
            var x = Vector256.Create(Unsafe.Add(ref a, at));
            s0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b), s0);
            s1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 8), s1);
            s2 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 16), s2);
            s3 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 24), s3);
            s4 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 32), s4);
            s5 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 40), s5);
            s6 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 48), s6);
            s7 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 56), s7);
            b = ref Unsafe.Add(ref b, Panel);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, 8);
        s2.StoreUnsafe(ref c, 16);
        s3.StoreUnsafe(ref c, 24);
        s4.StoreUnsafe(ref c, 32);
        s5.StoreUnsafe(ref c, 40);
        s6.StoreUnsafe(ref c, 48);
        s7.StoreUnsafe(ref c, 56);
    }
}
