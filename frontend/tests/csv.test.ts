import { expect, it } from 'vitest';
import { csv, fileName } from '../src/csv';

const line = (...row: (string | number)[]) => csv([row]).slice(1, -2);

it('quotes what would break a row', () => {
  expect(line('a,b', 'say "no"', 'two\nlines', ' edge', '首尔')).toBe('"a,b","say ""no""","two\nlines"," edge",首尔');
});

it('takes the force out of a formula, wherever the text came from', () => {
  expect(line('=1+1', '@x', '+1', '-1')).toBe("'=1+1,'@x,'+1,'-1");
  expect(line('＝1+1', '＠x', '＋1', '－1')).toBe("'＝1+1,'＠x,'＋1,'－1");
  expect(line('=HYPERLINK("a","b")')).toBe(`"'=HYPERLINK(""a"",""b"")"`);
});

it('leaves negative numbers numbers', () => {
  expect(line(-1.5, 0)).toBe('-1.5,0');
});

it('begins with the mark of UTF-8', () => {
  expect(csv([['a']])).toBe('\uFEFFa\r\n');
});

it('makes a file name of a title', () => {
  expect(fileName('亲密度：2015/2026 "首尔"', 'csv')).toBe('亲密度：2015-2026-首尔.csv');
  expect(fileName('../..', 'png')).toBe('youcheng.png');
});
