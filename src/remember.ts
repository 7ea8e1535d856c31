/**
 * A pure function of a string that remembers its last answers. Citing texts repeat the same numbers and offices over and
 * over; the memory is bounded by emptying it when full, which costs one more computation and nothing else.
 */
export function remember<T>(compute: (key: string) => T, limit = 4096): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = compute(key);
    if (known.size >= limit) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/** The same for a function of an immutable object: the answer lives as long as the object does. */
export function rememberOf<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const answer = compute(of);
    known.set(of, answer);
    return answer;
  };
}

/** What a map holds for a key, made and kept when it holds nothing. */
export function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
