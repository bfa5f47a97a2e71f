using Rashomon.Language.Networks;

namespace Rashomon.Tests.Language;

public sealed class IntegerMatrixTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public void Multiply_AnyNumberOfRows_IsNearTheProductInSinglePrecision(int rows)
    {
        const int inner = 96, columns = 128;
        var random = new Random(rows);
        var left = Numbers(random, rows * inner, 3);
        var right = Numbers(random, inner * columns, 0.2f);
        var bias = Numbers(random, columns, 1);
        var actual = new float[rows * columns];
        new IntegerMatrix(right, inner, columns, bound: 3).Multiply(left, inner, bias, actual);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var sum = bias[column];
                for (var k = 0; k < inner; k++)
                    sum += left[(row * inner) + k] * right[(k * columns) + column];
                actual[(row * columns) + column].ShouldBe(sum, 0.03f);
            }
        }
    }

    [Fact]
    public void Multiply_OverlappingRows_EqualsRowsOneByOne()
    {
        const int inner = 48, stride = 16, rows = 6, columns = 64;
        var random = new Random(2);
        var input = Numbers(random, ((rows - 1) * stride) + inner, 2);
        var matrix = new IntegerMatrix(Numbers(random, inner * columns, 1), inner, columns, bound: 2);
        var bias = Numbers(random, columns, 1);
        var together = new float[rows * columns];
        matrix.Multiply(input, stride, bias, together);
        for (var row = 0; row < rows; row++)
        {
            var alone = new float[columns];
            matrix.Multiply(input.AsSpan(row * stride, inner), inner, bias, alone);
            alone.ShouldBe(together.AsSpan(row * columns, columns).ToArray());
        }
    }

    [Fact]
    public void Sums_OfEveryProcessorPath_AreEqual()
    {
        const int inner = 64;
        var random = new Random(4);
        var rows = Whole(random, 4 * inner, 4096);
        var weights = Whole(random, inner * 64, 512);
        var expected = new int[4 * 64];
        for (var row = 0; row < 4; row++)
        {
            for (var column = 0; column < 64; column++)
            {
                for (var k = 0; k < inner; k++)
                    expected[(row * 64) + column] += rows[(row * inner) + k] * weights[(k / 2 * 128) + (column * 2) + (k % 2)];
            }
        }

        var anywhere = new int[4 * 64];
        IntegerMatrix.SumAnywhere(ref rows[0], inner, ref weights[0], inner, ref anywhere[0]);
        anywhere.ShouldBe(expected);
        if (!System.Runtime.Intrinsics.X86.Avx2.IsSupported)
            return;
        var wide = new int[4 * 64];
        for (var part = 0; part < 64; part += 16)
            IntegerMatrix.Sum256(ref rows[0], inner, ref weights[part * 2], inner, ref wide[part]);
        wide.ShouldBe(expected);
    }

    private static float[] Numbers(Random random, int count, float size) => [.. Enumerable.Range(0, count).Select(_ => ((random.NextSingle() * 2) - 1) * size)];

    private static short[] Whole(Random random, int count, int top) => [.. Enumerable.Range(0, count).Select(_ => (short)random.Next(1 - top, top))];
}
