/**
 * The average of the last `period` values at each of them: null where there are not as many. In one pass.
 *
 * @example
 * movingAverage([1, 2, 3, 4], 2); // [null, 1.5, 2.5, 3.5]
 */
export function movingAverage(values: readonly number[], period: number): (number | null)[] {
  let sum = 0;
  return values.map((value, index) => {
    sum += value - (index >= period ? (values[index - period] ?? 0) : 0);
    return index >= period - 1 ? sum / period : null;
  });
}
