// Makes sure that there is a browser for the tests: an installed Chrome or Chromium, else Playwright's own
// download, else Debian's package (when root), else says what to do.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright';

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  chromium.executablePath(),
];

const starts = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
const found = () => installed.some((path) => path && existsSync(path) && starts(path));
const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
const isRoot = process.getuid?.() === 0;

function hasAptGet() {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

if (!found()) {
  console.log(
    'The tests need a browser and none is installed. Trying Playwright’s download of Chromium.',
  );
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  run(npx, 'playwright', 'install', 'chromium');
}
if (!found() && isRoot && hasAptGet()) {
  console.log('Trying Debian’s package.');
  run('apt-get', 'update');
  run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
}
if (!found()) {
  console.error(
    'No browser could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to its program file, and run the tests again.',
  );
  process.exit(1);
}
