const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/];

/**
 * How hard a password is to try out, from 0 to 4, by its length, its kinds of characters and how many of them differ.
 * A hint for whoever types it: it knows no list of passwords that everybody uses.
 *
 * @example
 * <Password strength={passwordStrength} />
 */
export function passwordStrength(password: string): number {
  const different = new Set(password).size;
  const kind = kinds.filter(it => it.test(password)).length;
  // Bits of a random text of that many different characters; a repeated one hardly counts.
  const bits = (different + (password.length - different) / 4) * Math.log2([1, 26, 40, 62, 90][kind] ?? 1);
  return [28, 42, 60, 80].filter(step => bits >= step).length;
}
