/** The mean of each column of values [rows, width]. */
export function columnMeans(values: Float32Array | Float64Array, width: number): Float64Array {
  const rows = values.length / width;
  const means = new Float64Array(width);
  values.forEach((value, at) => {
    means[at % width] = (means[at % width] as number) + value / rows;
  });
  return means;
}
