using Rashomon.Language.Networks;

namespace Rashomon.Tests.Language;

public sealed class PackedMatrixTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(11)]
    public void MultiplyAdd_AnyNumberOfRows_EqualsOneChainANumber(int rows)
    {
        const int inner = 37, columns = 128;
        var random = new Random(rows);
        var left = Numbers(random, rows * inner);
        var right = Numbers(random, inner * columns);
        var product = new float[rows * columns];
        PackedMatrix.Of(right, inner, columns).MultiplyAdd(left, inner, rows, product);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var sum = 0f;
                for (var k = 0; k < inner; k++)
                    sum = MathF.FusedMultiplyAdd(left[(row * inner) + k], right[(k * columns) + column], sum);
                product[(row * columns) + column].ShouldBe(sum);
            }
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void MultiplyAdd_LeftReadAcrossItsLines_EqualsProductWithItsTranspose(int rows)
    {
        const int inner = 9, columns = 64;
        var random = new Random(rows);
        var left = Numbers(random, inner * rows);
        var transposed = new float[rows * inner];
        for (var i = 0; i < inner; i++)
        {
            for (var row = 0; row < rows; row++)
                transposed[(row * inner) + i] = left[(i * rows) + row];
        }

        var matrix = PackedMatrix.Of(Numbers(random, inner * columns), inner, columns);
        var expected = new float[rows * columns];
        var actual = new float[rows * columns];
        matrix.MultiplyAdd(transposed, inner, rows, expected);
        matrix.MultiplyAdd(left, 1, rows, actual, rows);
        actual.ShouldBe(expected);
    }

    [Fact]
    public void PackTransposed_Matrix_EqualsPackOfItsTranspose()
    {
        const int rows = 20, columns = 64;
        var random = new Random(5);
        var matrix = Numbers(random, rows * columns);
        var transposed = new float[rows * columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
                transposed[(j * rows) + i] = matrix[(i * columns) + j];
        }

        var left = Numbers(random, rows);
        var expected = new float[columns];
        var actual = new float[columns];
        PackedMatrix.Of(matrix, rows, columns).MultiplyAdd(left, rows, 1, expected);
        var packed = new PackedMatrix(rows, columns);
        packed.PackTransposed(transposed);
        packed.MultiplyAdd(left, rows, 1, actual);
        actual.ShouldBe(expected);
    }

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
}
