/** How long one piece of work took: by the clock, and of the processor's time. */
export interface Timing {
  readonly ms: number
  readonly cpuMs: number
}

export async function timed<T>(work: () => T | Promise<T>): Promise<Timing & { readonly value: T }> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const value = await work()
  const ms = performance.now() - start
  const used = process.cpuUsage(cpu)
  return { ms, cpuMs: (used.user + used.system) / 1000, value }
}

/** The value below which such a share of values lies. */
export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? 0
}

/** Median, p95 and the slowest by the clock, then median and p95 of the processor's time. */
export function spread(timings: readonly Timing[]): readonly string[] {
  const clock = timings.map(({ ms }) => ms)
  const cpu = timings.map(({ cpuMs }) => cpuMs)
  const shown = [
    quantile(clock, 0.5),
    quantile(clock, 0.95),
    quantile(clock, 1),
    quantile(cpu, 0.5),
    quantile(cpu, 0.95),
  ]
  return shown.map((ms) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(1)))
}
