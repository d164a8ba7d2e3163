import type { Look } from '../src/look';

export const look: Look = {
  ink: '#111',
  muted: '#555',
  line: '#ddd',
  background: '#fff',
  land: '#ccc',
  focus: '#00f',
  GOOD: '#060',
  WARN: '#640',
  BAD: '#a00',
  INFO: '#04a',
  PLAIN: '#444',
  series: ['#123', '#b60', '#077', '#737', '#561', '#567'],
  font: 'sans-serif',
};
