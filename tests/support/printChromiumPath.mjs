// Unpacks the package's Chromium into TMPDIR and prints where it is (unpackChromium.ts says why in a process of its own).
import chromium from '@sparticuz/chromium'

console.log(await chromium.executablePath())
