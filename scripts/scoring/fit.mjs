/** How strongly weights are drawn to nothing: less, and they follow chance; more, and good is told from bad less. */
const ridge = 4;
/** Newton's steps; far fewer are needed. */
const most = 40;

/**
 * The weights of a logistic regression: the logarithm of the odds that a row is right is the sum of the weights of its
 * features, each drawn towards 0. A row is `{ features, right }`, features are numbers under `size`; 0 is that of every
 * row and is drawn to nothing.
 */
export function fitted(rows, size) {
  const weights = new Float64Array(size);
  for (let step = 0; step < most; step++) {
    const change = solved(...derivatives(rows, weights));
    let largest = 0;
    for (const [index, by] of change.entries()) {
      weights[index] += by;
      largest = Math.max(largest, Math.abs(by));
    }
    if (largest < 1e-6) break;
  }
  return weights;
}

/** The sum of the weights of a row's features as a chance. */
function chanceBy(weights, features) {
  return 1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + weights[feature], 0)));
}

/** Second and first derivatives of the likelihood. */
function derivatives(rows, weights) {
  const matrix = Array.from(weights, () => new Float64Array(weights.length));
  const slope = new Float64Array(weights.length);
  for (const { features, right } of rows) {
    const chance = chanceBy(weights, features);
    for (const one of features) {
      slope[one] += (right ? 1 : 0) - chance;
      for (const other of features) matrix[one][other] += chance * (1 - chance);
    }
  }
  for (const [index, line] of matrix.entries()) {
    const held = index === 0 ? 1e-6 : ridge;
    line[index] += held;
    slope[index] -= held * weights[index];
  }
  return [matrix, slope];
}

/** Solves a symmetric positive system by Cholesky's way, in place. */
function solved(matrix, right) {
  const size = right.length;
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row][column];
      for (let at = 0; at < column; at++) rest -= matrix[row][at] * matrix[column][at];
      matrix[row][column] = row === column ? Math.sqrt(rest) : rest / matrix[column][column];
    }
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) right[row] -= matrix[row][at] * right[at];
    right[row] /= matrix[row][row];
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) right[row] -= matrix[at][row] * right[at];
    right[row] /= matrix[row][row];
  }
  return right;
}
