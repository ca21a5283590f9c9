import type { ScalerOptions, Table } from '@seqgraft/windows';
import type { WindowOptions } from '../options/window-options.ts';

/** How a scaler is fitted, as the flags say: transforms are those of the targets. A series that is new later is scaled by its own history. */
export function scalerOptionsOf({ scaler, perSeries, transform }: WindowOptions, { targets }: Table): ScalerOptions {
  return {
    kind: scaler,
    ...(perSeries === true ? { per: 'series', unknownSeries: 'own-history' } : {}),
    ...(transform === undefined ? {} : { columns: Object.fromEntries(targets.map((name) => [name, { transform }])) }),
  };
}
