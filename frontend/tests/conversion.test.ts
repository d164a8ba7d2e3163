import { describe, expect, it } from 'vitest';
import { converted, read, write, type Conversions } from '../src/conversion';
import { cellsOf } from '../src/tsv';
import cases from './conversions.tsv?raw';

const SAID: Conversions = {
  quantity: 'QUANTITY',
  unit: 'UNIT',
  value: 'UNIT_VALUE',
  units: {
    GRAM: { measure: 'kg', times: '0.001' },
    KILOGRAM: { measure: 'kg', times: '1' },
    TONNE: { measure: 'kg', times: '1000' },
    MILLILITRE: { measure: 'l', times: '0.001' },
    LITRE: { measure: 'l', times: '1' },
    DOZEN: { measure: 'piece', times: '12' },
    PIECE: { measure: 'piece', times: '1' },
  },
  quantityFits: { digits: 4, most: '10000000000' },
  valueFits: { digits: 6, most: '1000000000' },
};

// the portal's own test reads the same cases
const CASES = cellsOf(cases).slice(1);

describe('a unit that is changed', () => {
  it.each(CASES)('from %s to %s: %s at %s', (from, to, quantity, value, newQuantity = '', newValue = '') => {
    const found = converted(SAID, from!, to!, quantity!, value!);
    if (!newQuantity) expect(found).toBeUndefined();
    else if (typeof found === 'string') expect(found).toBe(newQuantity);
    else expect(found).toEqual({ quantity: newQuantity, value: newValue });
  });

  it('is not converted where a third would have to be rounded', () => {
    expect(converted(SAID, 'PIECE', 'DOZEN', '36', '1.5')).toEqual({ quantity: '3', value: '18' });
    expect(converted(SAID, 'PIECE', 'DOZEN', '35', '')).toBe('unfit');
    expect(converted(SAID, 'DOZEN', 'PIECE', '1', '1')).toBe('unfit');
  });

  it('reads what people type and writes what they read', () => {
    for (const [typed, plain] of [['25,000.50', '25,000.5'], ['２．５万', '25,000'], ['-0', '0'], ['1 000', '1,000'], ['0.0010', '0.001']]) {
      expect(write(read(typed!)!)).toBe(plain);
    }
    expect(['', '1,00', 'x', '1e3', '1.2.3'].map((text) => read(text))).toEqual(Array(5).fill(undefined));
  });
});
