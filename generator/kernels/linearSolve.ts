/**
 * Solves `matrix · x = right` by Gaussian elimination with row exchange. Both arguments are overwritten.
 *
 * @param matrix  n² numbers, row by row.
 * @throws RangeError where the system has no single solution.
 */
export function solveLinear(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) {
      if (Math.abs(matrix[i * n + k]) > Math.abs(matrix[pivot * n + k])) pivot = i;
    }
    if (!(Math.abs(matrix[pivot * n + k]) > 1e-14))
      throw new RangeError('solveLinear: the system is singular');
    if (pivot !== k) exchangeRows(matrix, right, pivot, k);
    const inverse = 1 / matrix[k * n + k];
    const pivotRow = matrix.subarray(k * n, (k + 1) * n);
    for (let i = k + 1; i < n; i++) {
      const factor = matrix[i * n + k] * inverse;
      if (factor === 0) continue;
      const row = matrix.subarray(i * n, (i + 1) * n);
      for (let j = k + 1; j < n; j++) row[j] -= factor * pivotRow[j];
      right[i] -= factor * right[k];
    }
  }
  for (let k = n - 1; k >= 0; k--) {
    let sum = right[k];
    for (let j = k + 1; j < n; j++) sum -= matrix[k * n + j] * right[j];
    right[k] = sum / matrix[k * n + k];
  }
  return right;
}

function exchangeRows(matrix: Float64Array, right: Float64Array, a: number, b: number): void {
  const n = right.length;
  const rowA = matrix.slice(a * n, (a + 1) * n);
  matrix.copyWithin(a * n, b * n, (b + 1) * n);
  matrix.set(rowA, b * n);
  [right[a], right[b]] = [right[b], right[a]];
}
