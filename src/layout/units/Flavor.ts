declare const unit: unique symbol

/** A number that carries its unit in its type: plain numbers may become one, but two units never mix. */
export type Flavor<Unit extends string> = number & { readonly [unit]?: Unit }
