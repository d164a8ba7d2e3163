/** Converts a quantity and what one unit of it is worth, exactly: what would have to be rounded is left alone. */

/** What the portal says of conversions: columns by name, units by the word for them, and what fits into a cell. */
export interface Conversions {
  quantity: string;
  unit: string;
  value: string;
  /** What a unit measures, and how many of that one is. */
  units: Record<string, { measure: string; times: string }>;
  quantityFits: Fits;
  valueFits: Fits;
}

/** Digits behind the point, and the largest number, as text. */
export interface Fits {
  digits: number;
  most: string;
}

/** The texts of quantity and unit value, or why they stay: one is no number, or does not fit. */
export type Converted = { quantity: string; value: string } | 'unread' | 'unfit';

interface Decimal {
  digits: bigint;
  scale: number;
}

const FORM = /^([+-]?)(\d+|\d{1,3}(?:[, ']\d{3})+)(\.\d+)?\s*([万亿]?)$/;
const LONGEST = 30;
const TIMES: Record<string, bigint> = { '': 1n, 万: 10_000n, 亿: 100_000_000n };

/** The number in a text as people type it, as the portal reads it too. */
export function read(text: string): Decimal | undefined {
  const plain = text.normalize('NFKC').replaceAll('\u2212', '-').trim();
  const form = plain.length > LONGEST ? null : FORM.exec(plain);
  if (!form) return undefined;
  const [, sign, whole, fraction = '', times] = form;
  const digits = BigInt(whole!.replace(/[, ']/g, '') + fraction.slice(1)) * TIMES[times!]!;
  return { digits: sign === '-' ? -digits : digits, scale: Math.max(0, fraction.length - 1) };
}

/** A number with three digits together, as people read large ones. */
export function write({ digits, scale }: Decimal): string {
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const whole = all.slice(0, all.length - scale).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = all.slice(all.length - scale).replace(/0+$/, '');
  return `${digits < 0n ? '-' : ''}${whole}${fraction && scale ? `.${fraction}` : ''}`;
}

/** This times one number by another, where that ends within so many digits and is not too large. */
function scaled(number: Decimal, times: Decimal, by: Decimal, fits: Fits): Decimal | undefined {
  const above = number.digits * times.digits * 10n ** BigInt(by.scale + fits.digits);
  const below = by.digits * 10n ** BigInt(number.scale + times.scale);
  if (above % below) return undefined;
  const found = { digits: above / below, scale: fits.digits };
  const most = read(fits.most)!;
  return found.digits <= most.digits * 10n ** BigInt(fits.digits - most.scale) ? found : undefined;
}

/**
 * A quantity of one unit and what that is worth in another, so that all of it is worth the same.
 *
 * Nothing where there is nothing to convert: the units measure different things, or no quantity stands there.
 */
export function converted(said: Conversions, from: string, to: string, quantity: string, value: string): Converted | undefined {
  const [one, other] = [said.units[from], said.units[to]];
  if (!one || !other || from === to || one.measure !== other.measure || !quantity.trim()) return undefined;
  const [amount, price] = [read(quantity), read(value.trim() || '0')];
  if (!amount || !price) return 'unread';
  const [times, by] = [read(one.times)!, read(other.times)!];
  const newAmount = scaled(amount, times, by, said.quantityFits);
  const newPrice = scaled(price, by, times, said.valueFits);
  if (!newAmount || !newPrice) return 'unfit';
  return { quantity: write(newAmount), value: value.trim() && write(newPrice) };
}
