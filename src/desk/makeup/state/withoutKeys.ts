/** A record without some of its keys. */
export function withoutKeys<Value extends object>(record: Value, keys: readonly string[]): Value {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as Value // fewer of optional keys, or of a record's
}
